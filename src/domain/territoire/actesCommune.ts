import * as v from 'valibot';
import { champsDe, fusion } from '../champs.ts';
import { acte, type RecordKind, type RecordOf } from '../operation.ts';
import { accept, refuse, type Outcome } from '../refus.ts';
import { communeSchema } from './commune.ts';

/** The record, or the refusal every act shares when it is not there. */
export const exige = <K extends RecordKind>(
  kind: K,
  record: RecordOf[K] | undefined,
  id: string,
): Outcome<RecordOf[K]> =>
  record === undefined ? refuse({ code: 'reference-manquante', quoi: kind, id }) : accept(record);

export const actesCommune = {
  addCommune: acte({
    kind: 'commune',
    schema: v.object({ commune: communeSchema }),
    cells: ({ commune }) => [`commune/${commune.id}`],
    // The same commune chosen twice is the same record: its official facts are refreshed, its own data kept.
    apply: (record, { commune }, { scope }) => accept({ ...record, ...commune, scope, supprimee: false }),
  }),
  editCommune: acte({
    kind: 'commune',
    schema: v.object({ id: v.string(), champs: champsDe(communeSchema, ['id', 'code', 'pays']) }),
    cells: ({ champs }) => Object.keys(champs),
    apply: (record, { id, champs }) => {
      const known = exige('commune', record, id);
      return known.ok ? accept(fusion(known.value, champs)) : known;
    },
  }),
  removeCommune: acte({
    kind: 'commune',
    schema: v.object({ id: v.string(), retiree: v.boolean() }),
    cells: () => ['supprimee'],
    apply: (record, { id, retiree }) => {
      const known = exige('commune', record, id);
      return known.ok ? accept({ ...known.value, supprimee: retiree }) : known;
    },
  }),
};
