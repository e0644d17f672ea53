import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { dateProche } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { DaysRuler } from '../../kit/DaysRuler.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useToday } from '../../shell/useClock.ts';
import { delaiDe, remarquesDate } from '../commun/ordinaire.ts';
import { reglette } from '../../kit/reglette.ts';

type Base = Pick<Seance, 'reglement' | 'population' | 'date' | 'surcharges' | 'rangConvocation' | 'premiereSeance'>;

/** What a chosen day means: the last day of sending, and what is unusual in it. */
export function ApercuDelai({ base, memeJour = false }: { base: Base; memeJour?: boolean }) {
  const aujourdhui = useToday();
  const delai = delaiDe(base);
  const remarques = remarquesDate(base.date, aujourdhui, reglementDeSeance(base).pays);
  const passe = delai.fixe && base.date >= aujourdhui && delai.auPlusTard < aujourdhui;
  return (
    <div className="stack apercu" role="status">
      {remarques.map((remarque) => (
        <Notice key={remarque} kind="alert">
          {remarque}
        </Notice>
      ))}
      {memeJour && <Notice kind="alert">{t('preparer.date.prise')}</Notice>}
      {passe && <Notice kind="alert">{t('preparer.date.delaiPasse', { date: dateProche(delai.auPlusTard) })}</Notice>}
      {base.date >= aujourdhui && !delai.fixe && (
        <p>
          {t('preparer.nouvelle.sansDelai')} <span className="law">{articleDit(delai.source)}</span>
        </p>
      )}
      {base.date >= aujourdhui && delai.fixe && (
        <>
          {!passe && (
            <p>
              {t('preparer.nouvelle.envoi', {
                ancre: delai.ancre,
                date: dateProche(delai.auPlusTard),
                n: delai.requis,
              })}{' '}
              <span className="law">{articleDit(delai.source)}</span>
            </p>
          )}
          <DaysRuler label={t('kit.regle')} days={reglette(base.date, delai, aujourdhui)} />
        </>
      )}
    </div>
  );
}
