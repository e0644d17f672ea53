import type { Note } from '../domain/note/note.ts';
import type { Outcome } from '../domain/refus.ts';
import { carnet } from './courant.ts';
import { nouvelId } from './nouvelId.ts';
import { record } from './record.ts';

/** One's own note on a point of a sitting; `null` when there is none. */
export async function lireNote(compte: string, seanceId: string, pointId: string): Promise<Note | null> {
  const notes = await carnet().notes.where('seanceId').equals(seanceId).toArray();
  return notes.find((n) => n.compte === compte && n.pointId === pointId && n.supprimee !== true) ?? null;
}

/** Writes one's own note, or rewrites it; nothing when it already says that. */
export async function ecrireNote(
  compte: string,
  seanceId: string,
  pointId: string,
  texte: string,
): Promise<Outcome<unknown>> {
  const connue = await lireNote(compte, seanceId, pointId);
  if ((connue?.texte ?? '') === texte) return { ok: true, value: connue };
  return record('writeNote', { note: { id: connue?.id ?? nouvelId(), compte, seanceId, pointId, texte } });
}
