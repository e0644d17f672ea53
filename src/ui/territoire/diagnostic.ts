import type { Diagnostic } from '../../domain/territoire/territoire.ts';
import { dateSansJour } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';

/** « Diagnostic du 12 mai 2026 : 2 piliers faits et 1 en cours, sur 6 » */
export function motsDuDiagnostic({ le, piliers }: Diagnostic, sur: number): string {
  const de = (etat: string): number => Object.values(piliers).filter((e) => e === etat).length;
  return t('territoire.diagnostic', {
    date: le === undefined ? '' : dateSansJour(le),
    datee: le === undefined ? 'non' : 'oui',
    faits: de('fait'),
    cours: de('en-cours'),
    sur,
  });
}
