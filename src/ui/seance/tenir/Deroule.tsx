import { memo, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Ref } from 'react';
import { scrutinsDivergents } from '../../../domain/seance/divergences.ts';
import type { Fait } from '../../../domain/seance/fait.ts';
import { heureEnMarge, jourSemaine } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../kit/classes.ts';
import { Icon } from '../../kit/Icon.tsx';
import { direAlerte } from './alertes.ts';
import { useGestes, useHorloge, useTenue } from './contexte.ts';
import { abreger, lireFil, type Ligne } from './fil.ts';
import { HeureDuFait } from './HeureDuFait.tsx';
import type { Vue } from './vue.ts';

/** Past facts, now, next points, on one line of time. */
export const Deroule = memo(function Deroule({ vue }: { vue: Vue }) {
  const tenue = useTenue();
  // The act is said recorded first; the timeline is repainted right after.
  const { seance, reglement, salle } = useDeferredValue(tenue);
  const { ouvrir, choisir } = useGestes();
  const fil = useMemo(() => lireFil(seance, reglement, salle), [seance, reglement, salle]);
  const divergents = useMemo(() => scrutinsDivergents(seance, reglement), [seance, reglement]);
  const present = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Only its own column moves: the page stays where the hand is.
    const colonne = present.current?.closest<HTMLElement>('.deroule');
    if (colonne && present.current && colonne.scrollHeight > colonne.clientHeight)
      colonne.scrollTop = present.current.offsetTop - colonne.clientHeight + 160;
  }, [fil.length]);
  return (
    <section className="deroule margined" aria-label={t('tenir.deroule')}>
      <h2>{t('tenir.deroule')}</h2>
      <ol>
        {fil.map((ligne) => (
          <LigneDuFil key={ligne.fait.id} ligne={ligne} divergent={divergents.has(ligne.fait.id)} ouvrir={ouvrir} />
        ))}
        <Present vue={vue} ref={present} />
        {salle.aVenir
          .filter((n) => n.point.id !== vue.vu?.point.id)
          .map(({ point, numero }) => (
            <li key={point.id} className="entry">
              <span className="n">{numero}</span>
              <button type="button" className="fait next" onClick={() => choisir(point.id)}>
                {abreger(point.intitule)}{' '}
                {point.genre === 'election' && <small>{t('tenir.deroule.scrutin-secret')}</small>}
                {point.genre === 'information' && <small>{t('tenir.deroule.information')}</small>}
              </button>
            </li>
          ))}
      </ol>
    </section>
  );
});

const memeLigne = (a: LigneProps, b: LigneProps): boolean =>
  a.ligne.texte === b.ligne.texte &&
  a.ligne.numero === b.ligne.numero &&
  a.ligne.alerte === b.ligne.alerte &&
  a.ligne.desordre === b.ligne.desordre &&
  a.divergent === b.divergent &&
  a.ouvrir === b.ouvrir &&
  signature(a.ligne.fait) === signature(b.ligne.fait);

const signature = (f: Fait): string =>
  `${f.heure ?? ''}/${f.jour ?? ''}/${String(f.corrections?.length ?? 0)}/${f.annule?.le ?? ''}`;

interface LigneProps {
  ligne: Ligne;
  divergent: boolean;
  ouvrir: ReturnType<typeof useGestes>['ouvrir'];
}

const LigneDuFil = memo(function LigneDuFil({
  ligne: { fait, numero, texte, alerte, desordre },
  divergent,
  ouvrir,
}: LigneProps) {
  const alertes = fait.type === 'scrutin' && (fait.fige?.alertes ?? []).length > 0;
  const corrige = (fait.corrections?.length ?? 0) > 0;
  return (
    <li className="entry">
      <time>
        {fait.heure === undefined ? '' : heureEnMarge(fait.heure)}
        {fait.jour !== undefined && <small> {jourSemaine(fait.jour, 'short')}</small>}
      </time>
      <button
        type="button"
        className={classes('fait', fait.annule !== undefined && 'fait-annule')}
        title={t('tenir.deroule.corriger', { phrase: texte })}
        onClick={() => ouvrir({ genre: 'fait', faitId: fait.id })}
      >
        {numero !== undefined && <b>{numero} </b>}
        {fait.annule === undefined ? texte : <del>{texte}</del>}
        {fait.annule !== undefined && <small> {t('tenir.deroule.annule')}</small>}
        {corrige && fait.annule === undefined && <small> {t('tenir.deroule.corrige')}</small>}
        {alertes && (
          <small className="fait-alerte">
            {' '}
            <Icon name="alert" size="s" /> {t('tenir.deroule.alerte')}
          </small>
        )}
        {alerte !== undefined && fait.annule === undefined && (
          <small className="fait-alerte">
            {' '}
            <Icon name="alert" size="s" /> {direAlerte(alerte)}
          </small>
        )}
        {desordre === true && (
          <small className="fait-alerte">
            {' '}
            <Icon name="alert" size="s" /> {t('tenir.deroule.desordre')}
          </small>
        )}
        {divergent && (
          <small className="fait-alerte">
            {' '}
            <Icon name="alert" size="s" /> {t('tenir.deroule.divergent')}
          </small>
        )}
      </button>
    </li>
  );
}, memeLigne);

/** An election whose last round elected nobody waits for the next. */
const tourOuvert = (vue: Vue): boolean =>
  ['second-tour', 'troisieme-tour'].includes(vue.scrutins.at(-1)?.fige?.resultat ?? '');

/** Where the sitting is; written up afterwards, the hour of the next fact is stated here. */
function Present({ vue, ref }: { vue: Vue; ref: Ref<HTMLLIElement> }) {
  const { seance, salle } = useTenue();
  const { moment, directe, dire } = useHorloge();
  const numero = vue.vu?.numero ?? '';
  const aborder = vue.vu !== undefined && salle.aVenir.some((n) => n.point.id === vue.vu?.point.id);
  let mot = t('tenir.deroule.en-discussion', { numero });
  if (salle.etat.levee) mot = t('tenir.deroule.levee');
  else if (salle.etat.suspendue) mot = t('tenir.deroule.suspendue');
  else if (vue.vu === undefined) mot = t('tenir.deroule.ouverte');
  else if (vue.bloque) mot = t('tenir.deroule.sans-quorum', { numero });
  else if (aborder) mot = t('tenir.deroule.a-aborder', { numero });
  else if (vue.scrutins.length > 0 && !tourOuvert(vue)) mot = t('tenir.deroule.decide', { numero });
  else if (
    vue.enMain &&
    vue.vu !== undefined &&
    vue.vu.point.genre !== 'information' &&
    vue.vu.point.genre !== 'question'
  )
    mot = t('tenir.deroule.vote-ouvert', { numero });
  return (
    <>
      <li className="entry live" ref={ref} aria-current="step">
        <time>{heureEnMarge(moment.heure)}</time>
        <div className="fait">
          <b>{mot}</b> {salle.etat.huisClos && <small>{t('tenir.deroule.huis-clos')}</small>}
        </div>
      </li>
      {!directe && !salle.etat.levee && (
        <li className="deroule-heure">
          <HeureDuFait moment={moment} onChange={dire} dateSeance={seance.date} />
        </li>
      )}
    </>
  );
}
