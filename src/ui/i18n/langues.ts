/** Languages of the screens whose catalogue is complete, by the name each gives itself. */
export const langues = ['fr', 'fr-BE', 'nl'] as const;
export type Langue = (typeof langues)[number];

/** What `Intl` and the widgets are told. */
export const localeDe: Readonly<Record<Langue, string>> = { fr: 'fr-FR', 'fr-BE': 'fr-BE', nl: 'nl-BE' };

export const isLangue = (code: unknown): code is Langue => langues.some((langue) => langue === code);

/** The first language of the device that the screens speak; French of France when they speak none. */
export function langueDe(preferees: readonly string[]): Langue {
  for (const preferee of preferees) {
    if (isLangue(preferee)) return preferee;
    const seule = preferee.split('-')[0];
    if (isLangue(seule)) return seule;
  }
  return 'fr';
}
