import { isWithin, type DateCivile } from '../date.ts';
import { FR_COMMUNE } from './frCommune/pack.ts';
import type { Pack, Regles, Surcharge, Surcharges } from './pack.ts';
import { valeurEnVigueur, type Circonstances, type Valeur } from './parametre.ts';
import type { NomParametre, PackId, Parametres, Reglement } from './reglement.ts';

const PACKS: Readonly<Record<PackId, Pack>> = { 'fr-commune': FR_COMMUNE };

/** Packs that an instance can follow. */
export const LISTE: readonly PackId[] = ['fr-commune'];

export function isPackId(id: string): id is PackId {
  return Object.hasOwn(PACKS, id);
}

function resolve<K extends NomParametre>(
  nom: K,
  regles: Regles,
  circonstances: Circonstances,
  surcharges: Surcharges,
): Valeur<Parametres[K]> {
  const loi = valeurEnVigueur<Parametres[K]>(regles[nom], circonstances);
  const surcharge: Surcharge<Parametres[K]> | undefined = surcharges[nom];
  if (!surcharge || !isWithin(circonstances.date, surcharge.du, surcharge.au)) return loi;
  return {
    valeur: surcharge.valeur,
    source: { article: surcharge.article ?? loi.source.article, confiance: 'a-confirmer' },
    origine: 'surcharge',
    motif: surcharge.motif,
    auLieuDe: loi.valeur,
  };
}

/** The rules of a pack for one instance on one date; undefined when this version of the app has no such pack. */
export function reglementPour(
  id: string,
  {
    population,
    date,
    surcharges = {},
  }: {
    readonly population?: number | undefined;
    readonly date: DateCivile;
    readonly surcharges?: Surcharges | undefined;
  },
): Reglement | undefined {
  if (!isPackId(id)) return undefined;
  const { entete, regles } = PACKS[id];
  const noms = Object.keys(regles) as NomParametre[];
  const valeurs = Object.fromEntries(noms.map((nom) => [nom, resolve(nom, regles, { population, date }, surcharges)]));
  return { ...entete, ...(valeurs as { [K in NomParametre]: Valeur<Parametres[K]> }) };
}
