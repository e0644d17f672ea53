import { heure, liste } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { courte } from '../../i18n/operationNoms.ts';
import { chiffresResultat, titreResultat } from '../tenir/phraseScrutin.ts';
import { ecarts } from './ecarts.ts';
import type { Consequences, VoteLu } from './consequences.ts';

interface TableProps {
  consequences: Consequences;
  gardee: string;
  ecartee: string;
}

/** What each entry changes in the votes and the quorum. */
export function TableConsequences({ consequences: { votes, sansQuorum }, gardee, ecartee }: TableProps) {
  const memeQuorum = sansQuorum.gardee.join() === sansQuorum.ecartee.join();
  if (votes.length === 0 && memeQuorum) return <p className="t-small">{t('divergences.rien.change')}</p>;
  const quorum = (points: readonly string[]): string =>
    points.length === 0
      ? t('divergences.quorum.atteint')
      : t('divergences.quorum.manque', { points: liste(points.map((numero) => t('divergences.point', { numero }))) });
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('divergences.si', { fait: propre(gardee, ecartee) })}</th>
            <th scope="col">{t('divergences.si', { fait: propre(ecartee, gardee) })}</th>
          </tr>
        </thead>
        <tbody>
          {votes.map((vote) => (
            <tr key={`${vote.numero}${vote.heure ?? ''}`}>
              <th scope="row">
                {vote.heure === undefined
                  ? t('divergences.point', { numero: vote.numero })
                  : t('divergences.vote', { numero: vote.numero, heure: heure(vote.heure) })}
              </th>
              <td>{direVote(vote.gardee)}</td>
              <td>{direVote(vote.ecartee)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('divergences.quorum')}</th>
            <td>{quorum(sansQuorum.gardee)}</td>
            <td>{quorum(sansQuorum.ecartee)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** What one entry says and the other does not, for the head of its column. */
const propre = (phrase: string, autre: string): string =>
  courte(
    ecarts(phrase, autre)
      .filter((m) => m.propre)
      .map((m) => m.texte.trim())
      .join(', ') || phrase,
  );

const direVote = (vote: VoteLu | undefined): string =>
  vote === undefined
    ? '—'
    : t('divergences.votants', {
        n: vote.fige.votants,
        resultat: [titreResultat(vote.fige), chiffresResultat(vote.fige, vote.fait.saisie)]
          .filter((s) => s !== '')
          .join(', '),
      });
