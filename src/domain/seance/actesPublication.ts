import * as v from 'valibot';
import { fusion } from '../champs.ts';
import { acte } from '../operation.ts';
import { accept, refuse } from '../refus.ts';
import * as s from '../schema.ts';
import { avecSeance } from './modifier.ts';
import { pieceSchema, sha256Schema } from './seance.ts';

const date = v.optional(v.nullable(s.dateCivile));

/** `null` clears a date typed by mistake. Acts that stay open on a sealed sitting: what happens to its documents afterwards. */
export const actesPublication = {
  /** The procès-verbal is settled at the start of the next sitting (CGCT L2121-15): the sitting is sealed. */
  settlePv: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, le: s.dateCivile, seanceId: v.optional(s.id), textes: v.optional(sha256Schema) }),
    cells: () => ['pv/arrete'],
    apply: (record, p) =>
      avecSeance(record, p.id, (seance) =>
        accept({ ...seance, pv: { ...seance.pv, arrete: { le: p.le, seanceId: p.seanceId, textes: p.textes } } }),
      ),
  }),
  /** Opens the procès-verbal again when it was settled by mistake; kept on record. */
  reopenPv: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, motif: v.pipe(s.texteLong, v.minLength(1)) }),
    cells: () => ['pv/arrete'],
    apply: (record, p, c) =>
      avecSeance(record, p.id, (seance) => {
        const { arrete: _, ...pv } = seance.pv;
        return accept({
          ...seance,
          pv,
          rectifications: [
            ...seance.rectifications,
            { le: c.at, par: c.author, motif: p.motif, operation: 'reopenPv' },
          ],
        });
      }),
  }),
  addRemarque: acte({
    kind: 'seance',
    schema: v.object({
      id: s.id,
      remarqueId: s.id,
      texte: v.pipe(s.texteLong, v.minLength(1)),
      auteur: v.optional(s.texteCourt),
    }),
    cells: ({ remarqueId }) => [`remarque/${remarqueId}`],
    apply: (record, p, c) =>
      avecSeance(record, p.id, (seance) =>
        accept({
          ...seance,
          pv: {
            ...seance.pv,
            remarques: [...seance.pv.remarques, { id: p.remarqueId, texte: p.texte, auteur: p.auteur, le: c.at }],
          },
        }),
      ),
  }),
  datePv: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, signeLe: date, publieLe: date, papierLe: date, copieLe: date }),
    cells: ({ id: _, ...champs }) => Object.keys(champs).map((k) => `pv/${k}`),
    apply: (record, { id, ...champs }) =>
      avecSeance(record, id, (seance) => accept({ ...seance, pv: fusion(seance.pv, champs) })),
  }),
  /** The signed scan becomes the authoritative version; `null` withdraws one deposited by mistake. */
  depositPv: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, piece: v.nullable(pieceSchema) }),
    cells: () => ['pv/depose'],
    apply: (record, p, c) =>
      avecSeance(record, p.id, (seance) => {
        const { depose: _, ...pv } = seance.pv;
        return accept({ ...seance, pv: p.piece === null ? pv : { ...pv, depose: { ...p.piece, le: c.at } } });
      }),
  }),
  dateListe: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, afficheeLe: date, enLigneLe: date, copieLe: date }),
    cells: ({ id: _, ...champs }) => Object.keys(champs).map((k) => `liste/${k}`),
    apply: (record, { id, ...champs }) =>
      avecSeance(record, id, (seance) => accept({ ...seance, liste: fusion(seance.liste, champs) })),
  }),
  dateActe: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, scrutinId: s.id, transmisLe: date, recuLe: date, publieLe: date, notifieLe: date }),
    cells: ({ scrutinId }) => [`acte/${scrutinId}`],
    apply: (record, { id, scrutinId, ...champs }) =>
      avecSeance(record, id, (seance) =>
        seance.deroule.some((f) => f.id === scrutinId)
          ? accept({
              ...seance,
              actes: { ...seance.actes, [scrutinId]: fusion(seance.actes[scrutinId] ?? {}, champs) },
            })
          : refuse({ code: 'reference-manquante', quoi: 'fait', id: scrutinId }),
      ),
  }),
};
