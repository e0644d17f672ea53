import Papa from 'papaparse';
import type { Deliberation } from '../../store/projection.ts';
import { t } from '../i18n/i18n.ts';
import { issue } from './mots.ts';

/** The rows as a spreadsheet reads them in French: semicolons, and a mark that says UTF-8. */
export function csvDe(lignes: readonly Deliberation[]): string {
  const entetes = [
    t('registre.csv.numero'),
    t('registre.csv.date'),
    t('registre.csv.instance'),
    t('registre.csv.point'),
    t('registre.csv.objet'),
    t('registre.csv.resultat'),
    t('registre.csv.pour'),
    t('registre.csv.contre'),
    t('registre.csv.abstention'),
    t('registre.csv.elus'),
  ];
  const data = lignes.map((l) => [
    l.numero ?? '',
    l.date,
    l.nomInstance,
    l.numeroPoint,
    l.objet,
    issue(l.resultat),
    l.pour ?? '',
    l.contre ?? '',
    l.abstention ?? '',
    l.elus?.join(', ') ?? '',
  ]);
  return `\ufeff${Papa.unparse([entetes, ...data], { delimiter: ';', escapeFormulae: true })}`;
}
