import type { Commune } from '../../domain/territoire/commune.ts';
import { nombre } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';

/** « 5 386 habitants (2023), code Insee 11397 »; a Belgian commune has a code INS, and its population may be unknown. */
export const motsDeCommune = (commune: Commune): string =>
  t('annuaire.commune.faits', {
    pays: commune.pays,
    connue: commune.population > 0 ? 'oui' : 'non',
    population: nombre(commune.population),
    annee: String(commune.anneePopulation ?? ''),
    avecAnnee: commune.anneePopulation === undefined ? 'non' : 'oui',
    code: commune.code,
  });
