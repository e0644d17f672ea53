import { useState } from 'react';
import { estFixe } from '../../../domain/reglement/parametre.ts';
import { scrutinDemande } from '../../../domain/scrutin/demandes.ts';
import type { MembreId } from '../../../domain/ids.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { t } from '../../i18n/i18n.ts';
import { Segmented } from '../../kit/Choice.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { useGeste } from './actes.ts';
import { ChoixMembres } from './ChoixMembres.tsx';
import { useHorloge, useTenue } from './contexte.ts';
import { Feuille } from './Feuille.tsx';
import { HeureDuFait } from './HeureDuFait.tsx';
import type { Vue } from './vue.ts';

const partNommee = ([n, d]: readonly [number, number]): string =>
  n !== 1 ? 'autre' : d === 4 ? 'quart' : d === 3 ? 'tiers' : 'autre';

/** Who asked for which ballot, and whether they are enough to have it by right. */
export function DemandeDeScrutin({ vue, onClose }: { vue: Vue; onClose: () => void }) {
  const { seance, salle, reglement, actes } = useTenue();
  const { moment: present } = useHorloge();
  const [moment, setMoment] = useState(present);
  const [mode, setMode] = useState<'public' | 'secret'>('public');
  const [demandeurs, setDemandeurs] = useState<readonly MembreId[]>([]);
  const [nombre, setNombre] = useState<number>();
  const { refus, occupe, geste } = useGeste();
  const pointId = vue.vu?.point.id ?? '';
  const { valeur, source } = mode === 'public' ? reglement.demandePublic : reglement.demandeSecret;
  const presents = salle.etat.presents.size;
  const n = nombre ?? demandeurs.length;
  const jugee = scrutinDemande({
    reglement,
    presents,
    demandeursPublic: mode === 'public' ? n : 0,
    demandeursSecret: mode === 'secret' ? n : 0,
    nomination: false,
  });
  const requis = mode === 'public' ? jugee.requisPublic : jugee.requisSecret;
  // A share of nobody: no text says how many must ask.
  const sansSeuil = valeur.fraction[0] === 0;
  const faire = async () => {
    const fait = {
      type: 'demande-de-scrutin' as const,
      pointId,
      mode,
      demandeurs: [...demandeurs],
      ...(nombre === undefined ? {} : { nombre }),
    };
    if (await geste(() => actes.noter([fait], moment))) onClose();
  };
  return (
    <Feuille
      titre={t('tenir.demande.titre')}
      onClose={onClose}
      acte={t('tenir.demande.enregistrer')}
      faire={() => void faire()}
      pret={n > 0 && pointId !== ''}
      occupe={occupe}
      refus={refus}
    >
      <HeureDuFait moment={moment} onChange={setMoment} dateSeance={seance.date} />
      <Segmented
        label={t('tenir.demande.mode')}
        value={mode}
        options={[
          { value: 'public', label: t('tenir.mode.public') },
          ...(estFixe(reglement.demandeSecret) ? [{ value: 'secret' as const, label: t('tenir.mode.secret') }] : []),
        ]}
        onChange={setMode}
      />
      <p className="t-small">
        {sansSeuil
          ? t('tenir.demande.sansSeuil')
          : t('tenir.demande.seuil', {
              part: partNommee(valeur.fraction),
              presents,
              requis,
              article: articleDit(source),
            })}
      </p>
      <ChoixMembres
        label={t('tenir.demande.qui')}
        choisis={demandeurs}
        onChange={setDemandeurs}
        parmi={[...salle.etat.presents]}
        ouvert
      />
      <NumberField label={t('tenir.demande.nombre')} optional min={0} value={nombre} onChange={setNombre} />
      <p className="t-small" role="status">
        {n > 0 && jugee.alertes.length === 0
          ? t('tenir.demande.acquise', { n, mode })
          : t('tenir.demande.insuffisante', { n })}
      </p>
    </Feuille>
  );
}
