import type { Disposition } from '../instance/colonnesImport.ts';
import { importerMembres, type ContexteImport, type LigneImport, type LigneLue } from '../instance/importMembres.ts';
import { nettoyer } from '../instance/texteImporte.ts';
import type { Commune } from './commune.ts';
import { trouveurDeCommunes } from './trouverCommune.ts';

export type ElusDeCommune = { readonly commune: Commune; readonly lignes: readonly LigneImport[] };

export type ElusLus = {
  readonly parCommune: readonly ElusDeCommune[];
  /** Lines of communes that are not of the territoire. */
  readonly autres: number;
  /** The list has no column that says the commune: nothing can be read. */
  readonly sansCommune: boolean;
};

/** A list of elected members of many communes, each read with the members its conseil already has. */
export function elusParCommune(
  lues: readonly LigneLue[],
  disposition: Disposition,
  communes: readonly Commune[],
  contexte: (commune: Commune) => Omit<ContexteImport, 'commune'>,
): ElusLus {
  const { correspondance, entete } = disposition;
  const code = correspondance.indexOf('codeCommune');
  const nom = correspondance.indexOf('nomCommune');
  const departement = correspondance.indexOf('codeDepartement');
  if (code < 0 && nom < 0) return { parCommune: [], autres: 0, sansCommune: true };
  const trouver = trouveurDeCommunes(communes);
  const cellule = ({ cellules }: LigneLue, i: number): string => (i < 0 ? '' : nettoyer(cellules[i] ?? ''));
  const groupes = new Map<string, { commune: Commune; lignes: LigneLue[] }>();
  let autres = 0;
  for (const ligne of lues.slice(entete + 1)) {
    if (!ligne.cellules.some((c) => c.trim() !== '')) continue;
    const court = cellule(ligne, code);
    // « 069 » beside the département « 11 », as the national register wrote codes.
    const entier = /^\d{1,3}$/.test(court) ? cellule(ligne, departement) + court.padStart(3, '0') : court;
    const commune = trouver(entier) ?? trouver(cellule(ligne, nom));
    if (commune === undefined) {
      autres += 1;
      continue;
    }
    const groupe = groupes.get(commune.id) ?? { commune, lignes: [] };
    groupe.lignes.push(ligne);
    groupes.set(commune.id, groupe);
  }
  const sansEntete: Disposition = { correspondance, entete: -1 };
  return {
    parCommune: [...groupes.values()].map(({ commune, lignes }) => ({
      commune,
      lignes: importerMembres(lignes, sansEntete, contexte(commune)).lignes,
    })),
    autres,
    sansCommune: false,
  };
}
