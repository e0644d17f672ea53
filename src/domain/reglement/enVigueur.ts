import { addDays, type DateCivile } from '../date.ts';
import type { Pack } from './pack.ts';
import { valeurEnVigueur, type Circonstances, type Regle, type Valeur } from './parametre.ts';
import type { NomParametre, Parametres, Reglement } from './reglement.ts';

/** The value of the pack; before the first day of its text, the same one, to be confirmed. */
function valeurDuPack<K extends NomParametre>(nom: K, pack: Pack, circonstances: Circonstances): Valeur<Parametres[K]> {
  const loi = valeurEnVigueur<Parametres[K]>(pack.regles[nom], circonstances);
  if (pack.depuis !== undefined && circonstances.date < pack.depuis)
    return { ...loi, source: { ...loi.source, confiance: 'a-confirmer' } };
  // What nobody could verify binds nobody: whoever knows better may write it.
  const imperatif = pack.imperatifs.includes(nom) && (loi.imperatif ?? loi.source.confiance !== 'a-confirmer');
  return imperatif ? { ...loi, imperatif } : loi;
}

/** Where the values of a pack may change: first days of a rule, and first populations of a range, in order. */
interface Bornes {
  readonly jours: readonly DateCivile[];
  readonly habitants: readonly number[];
}

function bornesDe(pack: Pack): Bornes {
  const regles = Object.values(pack.regles).flatMap((liste): readonly Regle<unknown>[] => liste);
  const jours = regles.flatMap(({ du, au }) => [du ?? [], au === undefined ? [] : addDays(au, 1)].flat());
  const habitants = regles.flatMap(({ population: p }) => [p?.min ?? [], p?.max === undefined ? [] : p.max + 1].flat());
  return {
    jours: [...new Set([...jours, ...(pack.depuis === undefined ? [] : [pack.depuis])])].sort(),
    habitants: [...new Set(habitants)].sort((a, b) => a - b),
  };
}

const BORNES = new WeakMap<Pack, Bornes>();
const CONNUS = new WeakMap<Pack, Map<string, Reglement>>();

const nombrePasse = <T>(bornes: readonly T[], valeur: T): number => bornes.filter((borne) => borne <= valeur).length;

/**
 * The rules of a pack without any override. The same all through a period and a range of population, so each is worked
 * out once: a screen that lists hundreds of sittings asks for them hundreds of times.
 */
export function loiEnVigueur(pack: Pack, circonstances: Circonstances): Reglement {
  const bornes = BORNES.get(pack) ?? bornesDe(pack);
  BORNES.set(pack, bornes);
  const { date, population } = circonstances;
  const periode = nombrePasse(bornes.jours, date);
  const tranche = population === undefined ? '' : nombrePasse(bornes.habitants, population);
  const connus = CONNUS.get(pack) ?? new Map<string, Reglement>();
  CONNUS.set(pack, connus);
  const cle = `${periode}/${tranche}`;
  const connu = connus.get(cle);
  if (connu !== undefined) return connu;
  const noms = Object.keys(pack.regles) as NomParametre[];
  const valeurs = Object.fromEntries(noms.map((nom) => [nom, valeurDuPack(nom, pack, circonstances)]));
  const reglement = { ...pack.entete, ...(valeurs as { [K in NomParametre]: Valeur<Parametres[K]> }) };
  connus.set(cle, reglement);
  return reglement;
}
