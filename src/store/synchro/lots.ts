import type { LotPortee } from '../../sync/protocole.ts';
import { sommeDe } from '../../sync/somme.ts';
import type { Carnet, Portee } from '../db.ts';
import { avancer, clesDuLot, lireBases, type Base } from './bases.ts';

type Lecture = {
  readonly bases: Map<string, Base>;
  readonly portees: Map<string, Portee>;
  readonly entiers: string[];
  readonly lus: LotPortee[];
};

/** The readings of an answer that follow from where this device stands; the others will be asked for again. */
export async function avancerLots(
  db: Carnet,
  lots: readonly LotPortee[],
  avant: readonly Portee[],
  la: (cle: string) => boolean,
): Promise<Lecture> {
  const connues = await lireBases(db, lots.flatMap(clesDuLot).filter(la));
  const portees = new Map(avant.map((p) => [p.scope, p]));
  const lecture: Lecture = { bases: new Map(), portees: new Map(), entiers: [], lus: [] };
  for (const lot of lots) {
    const portee = portees.get(lot.scope) ?? { scope: lot.scope, curseur: 0, curseurTextes: 0 };
    if (lot.de > portee.curseur) continue;
    const { bases, manquants } = avancer(lot, connues);
    if (manquants.length > 0) {
      lecture.entiers.push(...manquants);
      continue;
    }
    for (const [cle, base] of bases) lecture.bases.set(cle, base);
    lecture.lus.push(lot);
    const { partielle: _, ...lue } = portee;
    const partielle = lot.somme === undefined && (portee.partielle === true || lot.documents.length > 0);
    lecture.portees.set(lot.scope, {
      ...lue,
      curseur: Math.max(lue.curseur, lot.a),
      curseurTextes: Math.max(lue.curseurTextes, lot.aTextes),
      ...(partielle && { partielle }),
    });
  }
  return lecture;
}

/** Scopes whose records, counted again, are not those of the server: they start again from 0. */
export async function verifier(db: Carnet, lus: readonly LotPortee[], relues: ReadonlySet<string>): Promise<string[]> {
  const fausses: string[] = [];
  for (const { scope, somme, aTextes } of lus) {
    if (somme === undefined) continue;
    const suivis = await db.suivis.where('scope').equals(scope).toArray();
    if (sommeDe(suivis) === somme) continue;
    fausses.push(scope);
    if (relues.has(scope)) continue;
    const gardes = suivis.filter((s) => s.garde);
    await db.suivis.bulkDelete(suivis.filter((s) => !s.garde).map((s) => s.cle));
    await db.suivis.bulkPut(gardes.map((s) => ({ ...s, version: 0 })));
    await db.portees.put({ scope, curseur: 0, curseurTextes: aTextes });
  }
  return fausses;
}
