import { t } from '../i18n/i18n.ts';
import { Segmented } from '../kit/Choice.tsx';
import { setPreferences, textSizes, themes, usePreferences } from '../shell/preferences.ts';

/** Habits of this device: light or dark, size of the text. */
export function Apparence() {
  const { theme, textSize } = usePreferences();
  return (
    <section>
      <h2 className="t-section">{t('reglages.apparence.titre')}</h2>
      <Segmented
        label={t('reglages.apparence.theme')}
        value={theme}
        onChange={(value) => {
          setPreferences({ theme: value });
        }}
        options={themes.map((value) => ({ value, label: t(`reglages.apparence.theme.${value}`) }))}
      />
      <Segmented
        label={t('reglages.apparence.taille')}
        value={textSize}
        onChange={(value) => {
          setPreferences({ textSize: value });
        }}
        options={textSizes.map((value) => ({ value, label: t(`reglages.apparence.taille.${value}`) }))}
      />
    </section>
  );
}
