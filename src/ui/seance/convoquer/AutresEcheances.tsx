import {
  echeanceAjoutPoint,
  echeanceProjetsEnLigne,
  echeancePublicite,
  echeancePvAvantSeance,
} from '../../../domain/reglement/echeances.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { dateProche } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';

const ECHEANCES = {
  publicite: echeancePublicite,
  projets: echeanceProjetsEnLigne,
  pv: echeancePvAvantSeance,
  ajout: echeanceAjoutPoint,
} as const;

/** What else the rules date before the sitting: public notice, drafts online, earlier procès-verbal, members' points. */
export function AutresEcheances({ seance }: { seance: Seance }) {
  const reglement = reglementDeSeance(seance);
  const dues = (Object.keys(ECHEANCES) as (keyof typeof ECHEANCES)[]).flatMap((quoi) => {
    const echeance = ECHEANCES[quoi](reglement, seance.date);
    return echeance === undefined ? [] : [{ quoi, ...echeance }];
  });
  if (dues.length === 0) return null;
  return (
    <section aria-labelledby="echeances">
      <h2 className="t-section" id="echeances">
        {t('convoquer.echeances')}
      </h2>
      <ul className="lines">
        {dues.map(({ quoi, auPlusTard, source }) => (
          <li key={quoi}>
            <p>{t(`convoquer.echeance.${quoi}`, { date: dateProche(auPlusTard) })}</p>
            <p className="t-note">
              {source.article}
              {source.confiance === 'a-confirmer' && ` ${t('convoquer.echeance.aConfirmer')}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
