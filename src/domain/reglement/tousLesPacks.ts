import { BE_VLA_COLLEGE, BE_VLA_GEMEENTE } from './beVlaGemeente/pack.ts';
import { BE_COMINES_WARNETON, BE_CONSEIL_PROVINCIAL, BE_WAL_COLLEGE, BE_WAL_COMMUNE } from './beWalCommune/pack.ts';
import { FR_CCAS, FR_EPCI, FR_SYNDICAT } from './frEpci/pack.ts';
import { BE_LIBRE } from './libre/beLibre.ts';
import { FR_LIBRE } from './libre/frLibre.ts';
import { GECT } from './libre/gect.ts';
import type { Pack } from './pack.ts';
import { ajouterPacks } from './packs.ts';
import type { PackId } from './reglement.ts';

const autres: Readonly<Record<Exclude<PackId, 'fr-commune'>, Pack>> = {
  'fr-epci': FR_EPCI,
  'fr-libre': FR_LIBRE,
  'fr-ccas': FR_CCAS,
  'fr-syndicat': FR_SYNDICAT,
  'be-wal-commune': BE_WAL_COMMUNE,
  'be-wal-college': BE_WAL_COLLEGE,
  'be-vla-gemeente': BE_VLA_GEMEENTE,
  'be-vla-college': BE_VLA_COLLEGE,
  'be-libre': BE_LIBRE,
  'be-conseil-provincial': BE_CONSEIL_PROVINCIAL,
  'be-comines-warneton': BE_COMINES_WARNETON,
  gect: GECT,
};

// Kept out of the first file of the application: a French commune needs none of them on its home screen.
ajouterPacks(Object.values(autres));
