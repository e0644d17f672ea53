import type { Horloge } from '../../../domain/acte/horloges.ts';
import { dateSansJour } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';

const jour = (date: string | undefined): string => (date === undefined ? '' : dateSansJour(date));

/** The sentence of the screen: what comes first before a legal date. */
export function phraseDesHorloges(horloges: readonly Horloge[]): string {
  const retard = horloges.find((h) => h.etat === 'en-retard');
  if (retard) {
    return t(`publier.phrase.retard.${retard.suite}`, { date: jour(retard.auPlusTard) });
  }
  const aFaire = horloges
    .filter((h) => h.etat === 'a-faire')
    .sort((a, b) => ((a.auPlusTard ?? '9999') < (b.auPlusTard ?? '9999') ? -1 : 1))[0];
  if (aFaire === undefined) {
    return t(horloges.some((h) => h.etat === 'en-attente') ? 'publier.phrase.attente' : 'publier.phrase.fini');
  }
  return aFaire.auPlusTard === undefined
    ? t(`publier.phrase.sansLimite.${aFaire.suite}`)
    : t(`publier.phrase.aFaire.${aFaire.suite}`, { date: jour(aFaire.auPlusTard) });
}
