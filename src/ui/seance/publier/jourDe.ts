import { dateCourte, momentCivil } from '../../i18n/formats.ts';

/** The civil day of an instant written by the device. */
export const jourDe = (instant: string): string => dateCourte(momentCivil(Date.parse(instant)).date);
