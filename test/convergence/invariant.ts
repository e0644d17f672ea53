import { canonique } from '../../src/sync/canonique.ts';
import { tables, type Carnet } from '../../src/store/db.ts';
import { cleDe, tableDe } from '../../src/store/synchro/bases.ts';
import { attenteParRecord } from '../../src/store/synchro/recalculer.ts';
import { lireFil } from '../../src/store/synchro/serveur.ts';
import { resteEnAttente, superposer } from '../../src/store/synchro/superposer.ts';

/** What breaks « the row shown is the state of the server with what waits on top »; empty when it holds. */
export async function fautes(db: Carnet): Promise<string[]> {
  const fil = await lireFil(db);
  if (fil === undefined || fil.relecture !== undefined) return [];
  const trouvees: string[] = [];
  const attente = await attenteParRecord(db);
  const suivis = new Map((await db.suivis.toArray()).map((s) => [s.cle, s]));
  const bases = new Map((await db.bases.toArray()).map((b) => [b.cle, b.doc]));
  for (const [cle, lignes] of attente) {
    const suivi = suivis.get(cle);
    const enAttente = lignes.filter((l) => resteEnAttente(l, suivi?.version ?? 0));
    if (enAttente.length === 0) continue;
    if (suivi !== undefined && !bases.has(cle)) {
      trouvees.push(`${cle}: something waits and the state of the server is not kept`);
      continue;
    }
    const [kind = '', id = ''] = [cle.slice(0, cle.indexOf('/')), cle.slice(cle.indexOf('/') + 1)];
    const row = await tableDe(db, kind)?.get(id);
    const { row: attendue } = superposer(bases.get(cle), enAttente);
    if (attendue === undefined && suivi === undefined) continue;
    if (canonique(row) !== canonique(attendue)) trouvees.push(`${cle}: the row is not base + pending`);
  }
  for (const suivi of suivis.values()) {
    if (suivi.garde && suivi.version > 0 && !attente.has(suivi.cle))
      trouvees.push(`${suivi.cle}: a base is kept for nothing`);
    if ((suivi.garde ?? false) !== bases.has(suivi.cle))
      trouvees.push(`${suivi.cle}: its base is not where it is said`);
  }
  for (const [kind, table] of Object.entries(tables)) {
    const ids = await db.table<{ id: string }, string>(table).toCollection().primaryKeys();
    for (const id of ids) {
      const cle = cleDe(kind, id);
      if (!suivis.has(cle) && !attente.has(cle)) trouvees.push(`${cle}: a row that nothing explains`);
    }
  }
  for (const cle of bases.keys()) if (!suivis.has(cle)) trouvees.push(`${cle}: a base of nothing`);
  const seqs = (await db.journal.toArray()).map((l) => `${l.device}/${String(l.seq)}`);
  if (new Set(seqs).size !== seqs.length) trouvees.push('a sequence number twice');
  return trouvees;
}
