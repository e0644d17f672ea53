import * as v from 'valibot';
import { acte } from '../operation.ts';
import { accept, refuse } from '../refus.ts';
import * as s from '../schema.ts';
import { avecSeance } from './modifier.ts';
import { reponses } from './seance.ts';

export const actesReponse = {
  /** A member says whether he will come; the roll call alone makes presence. */
  answerConvocation: acte({
    kind: 'seance',
    schema: v.object({
      id: s.id,
      membre: s.id,
      reponse: v.picklist(reponses),
      motif: v.optional(s.texteCourt),
    }),
    cells: ({ membre }) => [`reponse/${membre}`],
    apply: (record, { id, membre, reponse, motif }, { at }) =>
      avecSeance(record, id, (seance) =>
        seance.membres.some((m) => m.id === membre)
          ? accept({
              ...seance,
              reponses: {
                ...seance.reponses,
                [membre]: { reponse, le: at, ...(motif === undefined ? {} : { motif }) },
              },
            })
          : refuse({ code: 'reference-manquante', quoi: 'membre', id: membre }),
      ),
  }),
};
