import { useLiveQuery } from 'dexie-react-hooks';
import { ecartComposition, type Composition, type EcartComposition } from '../../../domain/seance/composition.ts';
import { etatAvant } from '../../../domain/seance/etat.ts';
import { ordreDuJour } from '../../../domain/seance/ordre.ts';
import { pvAArreter } from '../../../domain/seance/pointsOffice.ts';
import { pointsHorsPremiere } from '../../../domain/seance/reprise.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import type { Instance } from '../../../domain/instance/instance.ts';
import { lireSeance, lireSeancesDe } from '../../../store/lectures.ts';
import { lireAssemblee } from '../../../store/lecturesComposition.ts';
import { rangsEntre } from '../../../store/rang.ts';
import type { Intention } from '../../../store/record.ts';
import { dateSansJour, liste, nomCourt } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { personne } from '../commun/personne.ts';
import type { Acteur } from '../../kit/useActe.ts';
import { chefDe, pointDOffice } from '../nouvelle/creer.ts';
import { CeQuiManque } from '../nouvelle/QuiSiege.tsx';

interface AvisProps {
  seance: Seance;
  scelle: boolean;
  acteur: Acteur;
}

/** What the rest of the carnet says of this sitting: the annuaire changed, a procès-verbal waits, it is settled or cancelled. */
export function Avis({ seance, scelle, acteur }: AvisProps) {
  const autour = useLiveQuery(async () => {
    const assemblee = await lireAssemblee(seance.instanceId, seance.date);
    const premiere = seance.suiteDe === undefined ? undefined : await lireSeance(seance.suiteDe);
    return {
      assemblee,
      premiere,
      autres: await lireSeancesDe(seance.instanceId),
    };
  }, [seance.instanceId, seance.suiteDe, seance.date]);
  const commencee = etatAvant(seance).ouverte;
  const fait = seance.annulee !== undefined;
  return (
    <div className="stack odj-avis">
      {seance.annulee && (
        <Notice kind="alert" title={t('preparer.annulee')}>
          {seance.annulee.motif !== '' && <p>{seance.annulee.motif}</p>}
          <Button
            icon="undo"
            disabled={acteur.encours}
            onClick={() => {
              void acteur.faire({ acte: 'cancelSeance', charge: { id: seance.id, motif: null } });
            }}
          >
            {t('preparer.annulee.retablir')}
          </Button>
        </Notice>
      )}
      {scelle && <Notice>{t('preparer.scelle', { date: dateSansJour(seance.pv.arrete?.le ?? '') })}</Notice>}
      {!scelle && commencee && <Notice>{t('preparer.commencee')}</Notice>}
      {autour && !commencee && !fait && !scelle && (
        <>
          <PvEnAttente seance={seance} autres={autour.autres} acteur={acteur} />
          {autour.assemblee && (
            <Annuaire
              seance={seance}
              instance={autour.assemblee.instance}
              composition={autour.assemblee.composition}
              acteur={acteur}
            />
          )}
          {autour.assemblee && seance.membres.length === 0 && <CeQuiManque assemblee={autour.assemblee} />}
        </>
      )}
      {autour?.premiere && <HorsPremiere seance={seance} premiere={autour.premiere} />}
    </div>
  );
}

function PvEnAttente({ seance, autres, acteur }: { seance: Seance; autres: readonly Seance[]; acteur: Acteur }) {
  if (seance.rangConvocation > 1) return null;
  const connus = new Set(seance.points.map((p) => p.seanceApprouvee));
  const attendus = pvAArreter(autres, seance.instanceId, seance.date).filter((s) => !connus.has(s.id));
  if (attendus.length === 0) return null;
  const ajouter = () => {
    const rangs = rangsEntre(undefined, ordreDuJour(seance)[0]?.point.rang, attendus.length);
    const actes = attendus.map((s, i): Intention => {
      const office = {
        quoi: 'arret-pv' as const,
        genre: 'approbation-pv' as const,
        seanceApprouvee: s.id,
        date: s.date,
      };
      return {
        acte: 'addPoint',
        charge: { id: seance.id, point: pointDOffice(office, seance, rangs[i] ?? '', chefDe(seance.membres)) },
      };
    });
    void acteur.faire(...actes);
  };
  return (
    <Notice
      title={t('preparer.pvEnAttente', { dates: liste(attendus.map((s) => dateSansJour(s.date))), n: attendus.length })}
    >
      <Button icon="plus" onClick={ajouter}>
        {t('preparer.pvEnAttente.ajouter', { n: attendus.length })}
      </Button>
    </Notice>
  );
}

interface AnnuaireProps {
  seance: Seance;
  instance: Instance;
  composition: Composition;
  acteur: Acteur;
}

function Annuaire({ seance, instance, composition, acteur }: AnnuaireProps) {
  const ecart = ecartComposition(seance, composition, instance.population);
  if (ecart === undefined) return null;
  const reprendre = () => {
    const { membres, sieges, enExercice } = composition;
    const actes: Intention[] = [
      { acte: 'composeSeance', charge: { id: seance.id, membres: [...membres], sieges, enExercice } },
    ];
    if (ecart.population)
      actes.push({ acte: 'editSeance', charge: { id: seance.id, champs: { population: instance.population } } });
    void acteur.faire(...actes);
  };
  return (
    <Notice title={t('preparer.annuaire')}>
      <ul className="odj-ecarts">
        {motsEcart(ecart).map((ligne) => (
          <li key={ligne}>{ligne}</li>
        ))}
      </ul>
      <Button icon="users" onClick={reprendre}>
        {t('preparer.annuaire.reprendre')}
      </Button>
    </Notice>
  );
}

function motsEcart({ entrants, sortants, changes, enExercice, sieges, population }: EcartComposition): string[] {
  const noms = (membres: readonly Parameters<typeof personne>[0][]) => liste(membres.map((m) => nomCourt(personne(m))));
  return [
    ...(entrants.length > 0 ? [t('preparer.annuaire.entrants', { n: entrants.length, noms: noms(entrants) })] : []),
    ...(sortants.length > 0 ? [t('preparer.annuaire.sortants', { n: sortants.length, noms: noms(sortants) })] : []),
    ...(changes.length > 0 ? [t('preparer.annuaire.changes', { noms: noms(changes.map((c) => c.apres)) })] : []),
    ...(enExercice ? [t('preparer.annuaire.enExercice', enExercice)] : []),
    ...(sieges ? [t('preparer.annuaire.sieges', sieges)] : []),
    ...(population ? [t('preparer.annuaire.population', population)] : []),
  ];
}

function HorsPremiere({ seance, premiere }: { seance: Seance; premiere: Seance }) {
  const hors = new Set(pointsHorsPremiere(seance, premiere));
  if (hors.size === 0) return null;
  const numeros = ordreDuJour(seance)
    .filter((l) => hors.has(l.point.id))
    .map((l) => l.numero);
  return (
    <Notice kind="alert">
      {t('preparer.horsPremiere', { n: hors.size, numeros: liste(numeros), date: dateSansJour(premiere.date) })}
    </Notice>
  );
}
