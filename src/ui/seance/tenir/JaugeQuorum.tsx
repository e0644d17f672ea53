import { memo } from 'react';
import type { Participation } from '../../../domain/seance/participation.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../kit/classes.ts';
import type { PhraseQuorum } from './phraseQuorum.ts';

type Pip = 'counted' | 'deport' | 'absent' | 'represente';

/** One mark per member in office: counted, withdrawn, absent, and the pouvoirs furthest from the threshold. */
export function marques(p: Participation): Pip[] {
  const deports = p.presents.filter((m) => !p.comptes.includes(m)).length;
  const representes = p.pouvoirs.length;
  const absents = Math.max(0, p.enExercice - p.comptes.length - deports - representes);
  const rang = (pip: Pip, n: number): Pip[] => Array.from({ length: n }, () => pip);
  return [
    ...rang('counted', p.comptes.length),
    ...rang('deport', deports),
    ...rang('absent', absents),
    ...rang('represente', representes),
  ];
}

/** The quorum: marks, figure, then the sentence and its article. */
export const JaugeQuorum = memo(function JaugeQuorum({
  participation: p,
  phrase,
}: {
  participation: Participation;
  phrase: PhraseQuorum;
}) {
  const pips = marques(p);
  const seuil = p.exige ? p.requis : 0;
  return (
    <div className="quorum">
      <div className="quorum-line">
        <div
          className={classes('pips', pips.length > 24 && 'pips-many')}
          role="img"
          aria-label={t('tenir.quorum.jauge', { comptes: p.comptes.length, requis: p.requis, exercice: p.enExercice })}
        >
          {pips.map((pip, i) => (
            <i key={i} className={classes('pip', `pip-${pip}`, i === seuil - 1 && 'pip-seuil')} />
          ))}
        </div>
        <p className="quorum-figure">{phrase.figure}</p>
      </div>
      <p className="quorum-why">
        <strong>{phrase.verdict}</strong> {phrase.raisons} <span className="law">{phrase.article}</span>
      </p>
    </div>
  );
});
