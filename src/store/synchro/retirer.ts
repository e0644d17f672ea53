import type { Seance } from '../../domain/seance/seance.ts';
import { porteesFichiers, porteeTexte } from '../../sync/porteeTexte.ts';
import { estLecture } from '../../domain/droits/lire.ts';
import type { Carnet } from '../db.ts';
import type { Change } from '../projection.ts';

/**
 * Takes texts off this device. What it wrote itself and the server does not have stays in its log, as refused: it is
 * never dropped, and no longer shown with the words of others.
 */
async function retirerTextes(db: Carnet, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await db.texteMaj.where('texteId').anyOf(ids).toArray();
  const siennes = rows.filter((row) => row.etat !== 'envoye' && row.recue !== true);
  await db.texteMaj.bulkPut(
    siennes.flatMap((row) =>
      row.etat === 'refuse' ? [] : [{ ...row, etat: 'refuse', refus: { code: 'droit-manquant', acte: 'texte' } }],
    ),
  );
  await db.texteMaj.bulkDelete(rows.flatMap((row) => (row.n === undefined || siennes.includes(row) ? [] : [row.n])));
  await db.textes.bulkDelete([...ids]);
}

/** Takes files off this device unless a sitting left here gives a right to them; those that the server has not stay. */
async function retirerFichiers(db: Carnet, candidats: ReadonlySet<string>, lisible: Lisible): Promise<void> {
  if (candidats.size === 0) return;
  const restants = new Set<string>();
  await db.seances.each((seance) => {
    for (const [sha, scopes] of porteesFichiers(seance)) if ([...scopes].some(lisible)) restants.add(sha);
  });
  const retires = [...candidats].filter((sha) => !restants.has(sha));
  const fichiers = await db.fichiers.bulkGet(retires);
  await db.fichiers.bulkDelete(fichiers.flatMap((f) => (f?.etat === 'envoye' || f?.recue === true ? [f.sha256] : [])));
  await db.morceaux.filter(({ sha256 }) => retires.includes(sha256)).delete();
}

type Lisible = (scope: string) => boolean;

/** Texts of these sittings, shown or not: words that wait after a refusal are in the log alone. */
async function textesDe(db: Carnet, seances: readonly string[]): Promise<string[]> {
  const debuts = seances.map((id) => `${id}/`);
  return (await db.texteMaj.where('texteId').startsWithAnyOf(debuts).uniqueKeys()) as unknown as string[];
}

/** Words and files of sittings that are no longer here. */
export async function retirerSeances(db: Carnet, seances: readonly Seance[], lisible: Lisible): Promise<void> {
  const ids = seances.map((s) => s.id);
  await retirerTextes(db, await textesDe(db, ids));
  await retirerFichiers(db, new Set(seances.flatMap((s) => [...porteesFichiers(s).keys()])), lisible);
}

async function retirerMots(db: Carnet, seances: readonly Seance[], lisible: Lisible): Promise<void> {
  const parId = new Map(seances.map((s) => [s.id, s]));
  const textes = await textesDe(db, [...parId.keys()]);
  await retirerTextes(
    db,
    textes.filter((id) => {
      const seance = parId.get(id.split('/')[0] ?? '');
      return seance !== undefined && !lisible(porteeTexte(seance, id));
    }),
  );
}

/**
 * Words (when there are `ecrits` here) and files of these sittings whose own scope the person may not read: what is in
 * camera, when he may not.
 */
export async function retirerIllisibles(
  db: Carnet,
  seances: readonly Seance[],
  lisible: Lisible,
  ecrits = true,
): Promise<void> {
  if (ecrits) await retirerMots(db, seances, lisible);
  const fermes = seances.flatMap((s) =>
    [...porteesFichiers(s)].flatMap(([sha, scopes]) => ([...scopes].some(lisible) ? [] : [sha])),
  );
  await retirerFichiers(db, new Set(fermes), lisible);
}

/** Files that these sittings no longer name to those who only look on. */
export async function retirerTues(db: Carnet, changes: readonly Change[], lisible: Lisible): Promise<void> {
  const tues = changes.flatMap(({ before, after }) => {
    if (before === undefined || !estLecture(after.scope)) return [];
    const dits = porteesFichiers(after as Seance);
    return [...porteesFichiers(before as Seance).keys()].filter((sha) => !dits.has(sha));
  });
  await retirerFichiers(db, new Set(tues), lisible);
}
