import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import type { Divergence } from '../../../domain/divergence/divergence.ts';
import { lireADepartager } from '../../../store/lecturesDivergences.ts';
import { lireEnvois } from '../../../store/lecturesEnvois.ts';
import { lireScrutinsDivergents } from '../../../store/synchro/divergences.ts';
import { heure, momentCivil } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordOperation } from '../../i18n/operation.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { routes } from '../../shell/routes.ts';
import { useToday } from '../../shell/useClock.ts';
import type { Droits } from '../../shell/useDroits.ts';

const MONTREES = 4;

const estSienne = ({ gardees, ecartee }: Divergence, noms: readonly string[]): boolean =>
  [...gardees, ecartee].some(({ author }) => noms.includes(author));

/**
 * What became of one's own entries: refused, not sent yet, or entered otherwise by somebody else; and for who may settle
 * them, all that is to be settled. Nothing when all is well.
 */
export function MonTravail({ droits }: { droits: Droits }) {
  const aujourdhui = useToday();
  const envois = useLiveQuery(lireEnvois);
  const ouvertes = useLiveQuery(lireADepartager);
  const scrutins = useLiveQuery(() => lireScrutinsDivergents(aujourdhui), [aujourdhui]);
  if (envois === undefined || ouvertes === undefined || scrutins === undefined) return null;
  const noms = droits.acces?.noms ?? [];
  const aTrancher = ouvertes.filter(({ divergence: d }) => droits.peut('settleDivergence', d.scope)).length;
  const miennes = ouvertes.filter(
    ({ divergence: d }) => !droits.peut('settleDivergence', d.scope) && estSienne(d, noms),
  ).length;
  const votes = scrutins
    .filter(({ seance }) => droits.peut('rectifyScrutin', seance.scope, {}, seance))
    .reduce((n, s) => n + s.scrutins.length, 0);
  return (
    <>
      {envois.refusees.length > 0 && (
        <section className="elu-travail">
          <h2 className="t-section">{t('synchro.cote.refuses')}</h2>
          {envois.refusees.slice(0, MONTREES).map(({ ligne, autour }) => (
            <div key={ligne.id} className="notice notice-refus">
              <p className="notice-title">{wordOperation(ligne, autour)}</p>
              <p className="t-small">
                {t('synchro.cote.refuse', { raison: wordRefus(ligne.refus ?? { code: 'panne' }) })}
              </p>
            </div>
          ))}
          <Link href={routes.aReprendre}>{t('synchro.cote.reprendre')}</Link>
        </section>
      )}
      {aTrancher + miennes + votes > 0 && (
        <section className="elu-travail">
          <h2 className="t-section">{t('synchro.cote.divergences')}</h2>
          {aTrancher > 0 && <p>{t('synchro.cote.divergences.texte', { n: aTrancher })}</p>}
          {miennes > 0 && <p>{t('elu.travail.divergences', { n: miennes })}</p>}
          {votes > 0 && <p>{t('synchro.cote.scrutins', { n: votes })}</p>}
          <Link href={routes.divergences}>{t('synchro.cote.departager')}</Link>
        </section>
      )}
      {envois.enAttente > 0 && (
        <section className="elu-travail">
          <h2 className="t-section">{t('synchro.cote.attente')}</h2>
          <ul className="lines">
            {envois.attente.slice(0, MONTREES).map(({ ligne, autour }) => (
              <li key={ligne.id}>
                <span>{wordOperation(ligne, autour)}</span>
                <span className="t-small">{heure(momentCivil(Date.parse(ligne.at)).heure)}</span>
              </li>
            ))}
          </ul>
          <p className="t-small">
            {t('synchro.cote.seul')} <Link href={routes.aReprendre}>{t('synchro.cote.tout')}</Link>
          </p>
        </section>
      )}
    </>
  );
}
