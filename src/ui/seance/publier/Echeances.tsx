import type { Horloge } from '../../../domain/acte/horloges.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { dateSansJour } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Icon, type IconName } from '../../kit/Icon.tsx';

const signes: Readonly<Record<Horloge['etat'], IconName>> = {
  fait: 'check',
  'fait-en-retard': 'alert',
  'a-faire': 'clock',
  'en-retard': 'alert',
  'en-attente': 'pause',
};

const couleur: Readonly<Record<Horloge['etat'], string>> = {
  fait: 'tag tag-sure',
  'fait-en-retard': 'tag tag-alert',
  'a-faire': 'tag',
  'en-retard': 'tag tag-alert',
  'en-attente': 'tag',
};

const jour = (date: string | undefined): string => (date === undefined ? '' : dateSansJour(date));

/** Each clock in words, with its article. */
export function Echeances({ horloges }: { horloges: readonly Horloge[] }) {
  return (
    <section aria-labelledby="publier-echeances">
      <h2 className="t-section" id="publier-echeances">
        {t('publier.echeances')}
      </h2>
      <ul className="lines publier-horloges">
        {horloges.map((h) => (
          <li key={h.suite}>
            <span>{t(`publier.suite.${h.suite}`)}</span>
            <span className="law">{articleDit(h.source)}</span>
            <span className={couleur[h.etat]}>
              <Icon name={signes[h.etat]} size="s" />
              {t(
                h.etat === 'a-faire' && h.auPlusTard === undefined
                  ? 'publier.etat.sansLimite'
                  : `publier.etat.${h.etat}`,
                { date: jour(h.faitLe), limite: jour(h.auPlusTard) },
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
