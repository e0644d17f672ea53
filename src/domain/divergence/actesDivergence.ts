import * as v from 'valibot';
import { acte } from '../operation.ts';
import { accept, refuse } from '../refus.ts';
import * as s from '../schema.ts';
import { choixPossibles } from './divergence.ts';

export const actesDivergence = {
  /** Says which entry stands; the acts that make it so travel in the same gesture. */
  settleDivergence: acte({
    kind: 'divergence',
    schema: v.object({ id: s.id, choix: v.picklist(choixPossibles), motif: v.optional(s.texteLong) }),
    cells: ({ id }) => [`divergence/${id}`],
    apply: (record, { id, choix, motif }, { at, author }) => {
      if (record === undefined) return refuse({ code: 'reference-manquante', quoi: 'divergence', id });
      // Settled twice: the first choice stands, the record shows it.
      if (record.tranchee !== undefined) return accept(record);
      return accept({
        ...record,
        tranchee: { le: at, par: author, choix, ...(motif === undefined ? {} : { motif }) },
      });
    },
  }),
};
