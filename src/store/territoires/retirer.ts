import { accept, refuse, type Outcome } from '../../domain/refus.ts';
import type { Operation } from '../../domain/operation.ts';
import { carnet } from '../courant.ts';
import type { Carnet } from '../db.ts';
import { recordGeste, type Intention } from '../record.ts';

const absent = (id: string) => refuse({ code: 'reference-manquante', quoi: 'territoire', id });

/** Withdraws a territoire with its assemblies, and its communes that nothing else holds: no other territoire, no assembly of their own. */
export async function retirerTerritoire(id: string, db: Carnet = carnet()): Promise<Outcome<number>> {
  const [territoires, instances, communes] = await Promise.all([
    db.territoires.toArray(),
    db.instances.toArray(),
    db.communes.toArray(),
  ]);
  const territoire = territoires.find((t) => t.id === id);
  if (territoire === undefined) return absent(id);
  const siennes = instances.filter((i) => i.territoireId === id && i.supprimee !== true);
  const tenues = new Set([
    ...territoires.flatMap((t) => (t.id === id || t.supprimee === true ? [] : t.communes.map((c) => c.communeId))),
    ...instances.flatMap((i) => (i.supprimee === true || i.territoireId === id ? [] : [i.communeId])),
  ]);
  const membres = new Set(territoire.communes.map((c) => c.communeId));
  const intentions: Intention[] = [
    { acte: 'removeTerritoire', charge: { id, retiree: true } },
    ...siennes.map((i): Intention => ({ acte: 'removeInstance', charge: { id: i.id, retiree: true } })),
    ...communes
      .filter((c) => c.supprimee !== true && membres.has(c.id) && !tenues.has(c.id))
      .map((c): Intention => ({ acte: 'removeCommune', charge: { id: c.id, retiree: true } })),
  ];
  const outcome = await recordGeste(intentions, db);
  return outcome.ok ? accept(intentions.length) : outcome;
}

const retire = (o: Operation): boolean =>
  o.type === 'removeTerritoire' && (o.payload as { readonly retiree: boolean }).retiree;

/** What was withdrawn in the same gesture as the territoire, here or on another device. */
async function duMemeGeste(id: string, db: Carnet): Promise<Operation[] | undefined> {
  const ici = (await db.journal.where('recordId').equals(id).toArray()).filter(retire).at(-1);
  if (ici !== undefined) return db.journal.where('geste').equals(ici.geste).toArray();
  const ailleurs = (await db.evenements.where('recordId').equals(id).toArray()).filter(retire).at(-1);
  return ailleurs && db.evenements.filter((o) => o.geste === ailleurs.geste).toArray();
}

/** Brings a withdrawn territoire back with all that left with it, and nothing that was withdrawn by itself. */
export async function remettreTerritoire(id: string, db: Carnet = carnet()): Promise<Outcome<string>> {
  const [territoire, ensemble] = await Promise.all([db.territoires.get(id), duMemeGeste(id, db)]);
  if (territoire === undefined) return absent(id);
  const intentions: Intention[] = [{ acte: 'removeTerritoire', charge: { id, retiree: false } }];
  const remettre = (acte: 'removeInstance' | 'removeCommune', recordId: string) =>
    intentions.push({ acte, charge: { id: recordId, retiree: false } });
  if (ensemble === undefined) {
    for (const i of await db.instances.toArray()) if (i.territoireId === id) remettre('removeInstance', i.id);
    for (const c of territoire.communes) if (await db.communes.get(c.communeId)) remettre('removeCommune', c.communeId);
  } else {
    for (const { type, recordId } of ensemble)
      if (type === 'removeInstance' || type === 'removeCommune') remettre(type, recordId);
  }
  const outcome = await recordGeste(intentions, db);
  return outcome.ok ? accept(id) : outcome;
}
