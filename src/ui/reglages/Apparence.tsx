import { t } from '../i18n/i18n.ts';
import { langues } from '../i18n/langues.ts';
import { Segmented } from '../kit/Choice.tsx';
import { setPreferences, textSizes, themes, usePreferences } from '../shell/preferences.ts';

/** Habits of this device: language, light or dark, size of the text. */
export function Apparence() {
  const { theme, textSize, langue } = usePreferences();
  return (
    <section>
      <h2 className="t-section">{t('reglages.apparence.titre')}</h2>
      <Segmented
        label={t('reglages.apparence.langue')}
        value={langue}
        onChange={(value) => {
          setPreferences({ langue: value });
          // Screens keep the words they have said: the page is opened again where it was.
          location.reload();
        }}
        options={langues.map((value) => ({ value, label: t(`reglages.apparence.langue.${value}`) }))}
      />
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
