import { nettoyer, plier } from '../instance/texteImporte.ts';
import type { Commune } from './commune.ts';

/** « Ste-Eulalie », « SAINTE EULALIE (Aude) », « La Louvière » and « Louvière (La) » written one way. */
function cleDeNom(nom: string): string {
  const article = /^(.*?)\s*\((la|le|les|l|de|het|’t|'t)['’]?\)\s*$/i.exec(nom);
  const entier = article === null ? nom.replace(/\s*\([^)]*\)\s*$/, '') : `${article[2] ?? ''} ${article[1] ?? ''}`;
  return plier(entier)
    .replace(/\bste?s?\b/g, (mot) => (mot.startsWith('ste') ? 'sainte' : 'saint'))
    .replace(/^(commune|ville|gemeente|stad) (de |d |van )?/, '');
}

/**
 * Finds a commune as a list writes it: by code, present or past, or by name in either language, whatever the accents,
 * capitals and articles. Undefined when no commune, or more than one, answers.
 */
export function trouveurDeCommunes(communes: readonly Commune[]): (ecrit: string) => Commune | undefined {
  const parCle = new Map<string, Commune | null>();
  const mettre = (cle: string, commune: Commune): void => {
    const deja = parCle.get(cle);
    if (deja === undefined) parCle.set(cle, commune);
    else if (deja !== null && deja.id !== commune.id) parCle.set(cle, null);
  };
  for (const commune of communes) {
    for (const { code } of commune.anciensCodes ?? []) mettre(code, commune);
    mettre(commune.code, commune);
    mettre(cleDeNom(commune.nom), commune);
    if (commune.nomNl !== undefined) mettre(cleDeNom(commune.nomNl), commune);
  }
  return (ecrit) => {
    const net = nettoyer(ecrit);
    const code = /^\d{4}$/.test(net) ? `0${net}` : net.toUpperCase();
    return parCle.get(code) ?? parCle.get(cleDeNom(net)) ?? undefined;
  };
}
