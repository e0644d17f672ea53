import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import { compterSaisies, lireDernieresDeliberations } from '../../store/lecturesAujourdhui.ts';
import type { Deliberation } from '../../store/projection.ts';
import { compterRefus, lireEtatSynchro } from '../../store/synchro/etat.ts';
import { liste } from '../i18n/formats.ts';
import { loadWords, t } from '../i18n/i18n.ts';
import { genreDesNoms } from '../kit/genreDesNoms.ts';
import { deferred } from '../kit/deferred.tsx';
import { Icon } from '../kit/Icon.tsx';
import { RefusLaisses } from '../shell/RefusLaisses.tsx';
import { routes } from '../shell/routes.ts';

const MONTREES = 5;

/** Sentences of acts are words of other screens: loaded with what says them. */
const CoteServeur = deferred(
  async () => {
    const [cote] = await Promise.all([import('./CoteServeur.tsx'), loadWords()]);
    return cote;
  },
  () => null,
);

function resultat(d: Deliberation): string {
  if (d.elus !== undefined && d.elus.length > 0)
    return t('aujourdhui.vote.elu', { n: d.elus.length, genre: genreDesNoms(d.elus), noms: liste(d.elus) });
  if (d.unanimite === true) return t('aujourdhui.vote.unanimite');
  if (d.pour === undefined || d.contre === undefined) return '';
  return t('aujourdhui.vote.chiffres', { pour: d.pour, contre: d.contre, abstention: d.abstention ?? 0 });
}

/** What concerns the machine, then the last acts: always in the same place. */
export function Cote() {
  const etat = useLiveQuery(() => lireEtatSynchro());
  // From the index alone: the notice counts them one by one, with the words of texts.
  const refus = useLiveQuery(() => compterRefus());
  const saisies = useLiveQuery(compterSaisies);
  const deliberations = useLiveQuery(() => lireDernieresDeliberations(MONTREES));
  return (
    <aside className="aside" aria-label={t('aujourdhui.aside')}>
      {etat?.attache === true ? (
        <CoteServeur etat={etat} />
      ) : (
        <>
          {refus !== undefined && refus > 0 && <RefusLaisses />}
          <h2 className="t-section">{t('aujourdhui.ici.titre')}</h2>
          <p className="t-small">
            {saisies !== undefined && t('aujourdhui.ici.texte', { n: saisies })}{' '}
            <Link href={routes.reglages}>{t('aujourdhui.ici.copie')}</Link>
          </p>
        </>
      )}
      <hr className="rule" />
      <h2 className="t-section">{t('aujourdhui.deliberations')}</h2>
      {deliberations?.length === 0 && <p className="t-small">{t('aujourdhui.deliberations.vide')}</p>}
      <ul className="lines dernieres">
        {deliberations?.map((d) => (
          <li key={d.id}>
            <span className="num">{d.numero?.split('-').at(-1) ?? d.numeroPoint}</span>
            <span>
              <Link href={routes.seance(d.seanceId, 'publier')}>{d.objet}</Link>
              <small className="t-small row">
                <Icon name={d.resultat === 'rejete' ? 'x' : 'check'} size="s" />
                {resultat(d)}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {deliberations !== undefined && deliberations.length > 0 && (
        <Link href={routes.registre}>{t('aujourdhui.deliberations.toutes')}</Link>
      )}
    </aside>
  );
}
