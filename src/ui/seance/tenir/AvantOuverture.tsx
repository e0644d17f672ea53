import { useMemo } from 'react';
import { etatInitial, siegeants, suivre } from '../../../domain/seance/etat.ts';
import type { Fait } from '../../../domain/seance/fait.ts';
import { participer } from '../../../domain/seance/participation.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useShortcut } from '../../kit/shortcuts.ts';
import { useGeste } from './actes.ts';
import { appelNeuf, faitsDOuverture, tousPresents, type Appel } from './appel.ts';
import { useHorloge, useTenue } from './contexte.ts';
import { JaugeQuorum } from './JaugeQuorum.tsx';
import { LigneAppel } from './LigneAppel.tsx';
import { ecartEnMinutes, momentDit } from './moment.ts';
import { phraseQuorum } from './phraseQuorum.ts';
import { useBrouillon } from './useBrouillon.ts';
import { Bureau, Heures, type Change } from './BureauEtHeures.tsx';

/** Before the opening: the roll call at the left, the bureau, the clock and the quorum at the right. */
export function AvantOuverture({ setDecalage }: { setDecalage: (minutes: number) => void }) {
  const { seance } = useTenue();
  const garde = useBrouillon<Appel>(
    `appel/${seance.id}`,
    () => appelNeuf(seance),
    () => true,
  );
  if (garde.valeur === undefined) return <Loading />;
  return (
    <AppelEnCours
      appel={garde.valeur}
      repris={garde.repris}
      nonGarde={garde.refus !== undefined}
      changer={garde.changer}
      oublier={garde.oublier}
      setDecalage={setDecalage}
    />
  );
}

interface AppelProps {
  appel: Appel;
  repris: boolean;
  nonGarde: boolean;
  changer: Change;
  oublier: () => void;
  setDecalage: (minutes: number) => void;
}

function AppelEnCours({ appel, repris, nonGarde, changer, oublier, setDecalage }: AppelProps) {
  const { seance, actes, presidence, salle, reglement } = useTenue();
  const { moment, directe } = useHorloge();
  const { refus, occupe, geste } = useGeste();
  const membres = siegeants(seance, etatInitial);
  const aAppeler = membres.filter((m) => appel.reponses[m.id] === undefined).length;
  const heureDite = appel.heure ?? (directe ? moment.heure : (seance.heure ?? moment.heure));

  const ouvrir = async () => {
    const dite = appel.heure ?? (!appel.horlogeJuste && appel.heureExacte !== '' ? appel.heureExacte : heureDite);
    if (!appel.horlogeJuste && appel.heureExacte !== '') setDecalage(ecartEnMinutes(moment.heure, appel.heureExacte));
    const quand = directe ? momentDit(dite, moment, seance.date) : { heure: dite };
    if (
      await geste(() =>
        actes.noter(faitsDOuverture(presidence === true ? { ...appel, pouvoirs: {} } : appel, seance), quand),
      )
    ) {
      oublier();
      // The room is not where the end of a long roll call was.
      document.documentElement.scrollTop = 0;
    }
  };
  useShortcut('Ctrl+Enter', () => void ouvrir(), { label: t('tenir.appel.ouvrir'), whileTyping: true });

  if (membres.length === 0)
    return (
      <EmptyState title={t('tenir.appel.vide')}>
        <p>{t('tenir.appel.vide.aide')}</p>
      </EmptyState>
    );
  return (
    <div className="appel">
      <section className="appel-noms" aria-labelledby="appel-titre">
        <header>
          <h2 id="appel-titre" className="t-section">
            {t('tenir.appel.titre')}
          </h2>
          <p className="t-small">{t('tenir.appel.reste', { n: aAppeler })}</p>
          <Button icon="check" onClick={() => changer((a) => tousPresents(a, seance))}>
            {t('tenir.appel.tous')}
          </Button>
        </header>
        <p className="t-note">{t('tenir.appel.aide')}</p>
        {repris && <Notice>{t('tenir.appel.repris')}</Notice>}
        {nonGarde && (
          <Notice kind="refus" live>
            {t('tenir.brouillon.plein')}
          </Notice>
        )}
        <ul className="appel-liste">
          {membres.map((m) => (
            <LigneAppel
              key={m.id}
              membre={m}
              reponse={appel.reponses[m.id]}
              pouvoir={appel.pouvoirs[m.id]}
              pouvoirs={appel.pouvoirs}
              changer={changer}
            />
          ))}
        </ul>
      </section>
      <section className="appel-bureau" aria-labelledby="bureau-titre">
        <div className="appel-champs">
          <h2 id="bureau-titre" className="t-section">
            {t('tenir.appel.bureau')}
          </h2>
          <Bureau appel={appel} changer={changer} />
          <Heures appel={appel} changer={changer} heureDite={heureDite} />
          <QuorumDAppel appel={appel} />
        </div>
        <div className="appel-ouvrir">
          {refus && (
            <Notice kind="refus" live>
              {wordRefus(refus)}
            </Notice>
          )}
          <button type="button" className="btn btn-primary barre-acte" disabled={occupe} onClick={() => void ouvrir()}>
            <b>{t('tenir.appel.ouvrir')}</b>
            <small>
              {detail(
                appel,
                membres.map((m) => m.id),
                salle.etat.pouvoirs,
                reglement.pouvoirs.valeur.permis,
              )}
            </small>
            <kbd>{t('kit.touche.Ctrl')} ↵</kbd>
          </button>
        </div>
      </section>
    </div>
  );
}

function detail(
  appel: Appel,
  membres: readonly string[],
  recus: ReadonlyMap<string, unknown>,
  permis: boolean,
): string {
  const presents = membres.filter((m) => appel.reponses[m] === 'present').length;
  const representes = membres.filter(
    (m) => appel.reponses[m] !== 'present' && ((appel.pouvoirs[m]?.mandataire ?? '') !== '' || recus.has(m)),
  ).length;
  const compte = { presents, representes, absents: membres.length - presents - representes };
  return t(permis || representes > 0 ? 'tenir.appel.ouvrir.detail' : 'tenir.appel.ouvrir.sansPouvoir', compte);
}

/** The quorum as the roll call goes: what the opening would find. */
function QuorumDAppel({ appel }: { appel: Appel }) {
  const { seance, reglement, salle } = useTenue();
  const { participation, phrase } = useMemo(() => {
    const faits = faitsDOuverture(appel, seance).map(
      (f, i) => ({ ...f, id: String(i), rang: 'a', saisiLe: '' }) as Fait,
    );
    const p = participer(seance, reglement, faits.reduce(suivre, etatInitial), new Map());
    return { participation: p, phrase: phraseQuorum(p, reglement, salle) };
  }, [appel, seance, reglement, salle]);
  return (
    <div className="appel-quorum">
      <JaugeQuorum participation={participation} phrase={phrase} />
      {!participation.quorum && <p className="t-small">{t('tenir.appel.sans-quorum')}</p>}
      <p className="t-small">{t('tenir.appel.points', { n: salle.ordre.length })}</p>
    </div>
  );
}
