import * as v from 'valibot';
import { acte } from '../operation.ts';
import { accept, refuse } from '../refus.ts';
import * as s from '../schema.ts';
import { noteSchema } from './note.ts';

export const actesNote = {
  /** Writes a note, or rewrites it. */
  writeNote: acte({
    kind: 'note',
    schema: v.object({ note: noteSchema }),
    cells: () => ['texte'],
    apply: (record, { note }, { scope }) => accept({ ...record, ...note, scope, supprimee: false }),
  }),
  removeNote: acte({
    kind: 'note',
    schema: v.object({ id: s.id }),
    cells: () => ['supprimee'],
    apply: (record, { id }) =>
      record === undefined
        ? refuse({ code: 'reference-manquante', quoi: 'note', id })
        : accept({ ...record, supprimee: true }),
  }),
};
