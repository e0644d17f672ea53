import type { Seance } from '../../../domain/seance/seance.ts';
import { safeNom } from '../../../store/fichiers.ts';

/** « 2026-09-24 Convocation »: files of a sitting sort together, by day. Without extension. */
export const nomFichier = (seance: Pick<Seance, 'date'>, quoi: string): string => safeNom(`${seance.date} ${quoi}`);
