import * as v from 'valibot';
import { champsDe, fusion } from '../champs.ts';
import { accept, refuse } from '../refus.ts';
import * as s from '../schema.ts';
import { acte } from '../operation.ts';
import { avecSeance, changePoint, modifiable, rectification } from './modifier.ts';
import {
  envoiSchema,
  membreSchema,
  pieceSchema,
  pointSchema,
  seanceEnteteSchema,
  sha256Schema,
  type Membre,
  type Seance,
} from './seance.ts';

const nouvelle = (
  entete: v.InferOutput<typeof seanceEnteteSchema>,
  membres: readonly Membre[],
  scope: string,
): Seance => ({
  ...entete,
  scope,
  membres,
  points: [],
  envois: {},
  deroule: [],
  pv: { remarques: [] },
  liste: {},
  actes: {},
  rectifications: [],
});

/** The annuaire does not know how someone came to sit that day: the sitting keeps it. */
const commeEnSeance = (avant: Membre, apres: Membre | undefined): Membre =>
  apres === undefined
    ? avant
    : {
        ...apres,
        ...(avant.suppleantDe === undefined ? {} : { suppleantDe: avant.suppleantDe }),
        ...(avant.installeEnSeance === undefined ? {} : { installeEnSeance: avant.installeEnSeance }),
      };

/** Once facts point at the list by position, members keep their place and new ones come last. */
function recompose(seance: Seance, membres: readonly Membre[]): readonly Membre[] {
  if (seance.deroule.length === 0) return membres;
  const nouveaux = new Map(membres.map((m) => [m.id, m]));
  const connus = new Set(seance.membres.map((m) => m.id));
  return [
    ...seance.membres.map((m) => commeEnSeance(m, nouveaux.get(m.id))),
    ...membres.filter((m) => !connus.has(m.id)),
  ];
}

/** What the first convocation took with it stays; once nothing has left any more, nothing was frozen. */
function avecTextes(seance: Seance, textes: string | undefined, le: string): Seance {
  const { textesConvoques, ...sans } = seance;
  if (!Object.values(seance.envois).some((e) => e.le !== undefined)) return sans;
  const gardes = textesConvoques ?? (textes === undefined ? undefined : { le, textes });
  return gardes === undefined ? sans : { ...sans, textesConvoques: gardes };
}

export const actesPreparation = {
  createSeance: acte({
    kind: 'seance',
    schema: v.object({ seance: seanceEnteteSchema, membres: v.array(membreSchema) }),
    cells: ({ seance }) => [`seance/${seance.id}`],
    apply: (record, { seance, membres }, { scope }) =>
      record === undefined
        ? accept(nouvelle(seance, membres, scope))
        : refuse({ code: 'deja-enregistre', quoi: 'seance', id: seance.id }),
  }),
  editSeance: acte({
    kind: 'seance',
    schema: v.object({
      id: s.id,
      champs: champsDe(seanceEnteteSchema, ['id', 'instanceId', 'communeId']),
      ...rectification,
    }),
    cells: ({ champs }) => Object.keys(champs),
    apply: (record, p, c) => modifiable(record, p, c, 'editSeance', (seance) => accept(fusion(seance, p.champs))),
  }),
  /** Takes the composition of the instance again; allowed at any time, since members are sworn in during sittings. */
  composeSeance: acte({
    kind: 'seance',
    schema: v.object({
      id: s.id,
      membres: v.array(membreSchema),
      sieges: s.nombre,
      enExercice: s.nombre,
      ...rectification,
    }),
    cells: () => ['composition'],
    apply: (record, p, c) =>
      modifiable(record, p, c, 'composeSeance', (seance) =>
        accept({ ...seance, membres: recompose(seance, p.membres), sieges: p.sieges, enExercice: p.enExercice }),
      ),
  }),
  addPoint: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, point: pointSchema, ...rectification }),
    cells: ({ point }) => [`point/${point.id}`],
    apply: (record, p, c) =>
      modifiable(record, p, c, 'addPoint', (seance) =>
        seance.points.some((x) => x.id === p.point.id)
          ? refuse({ code: 'deja-enregistre', quoi: 'point', id: p.point.id })
          : accept({ ...seance, points: [...seance.points, { ...p.point, pieces: [] }] }),
      ),
  }),
  editPoint: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, pointId: s.id, champs: champsDe(pointSchema, ['id']), ...rectification }),
    cells: ({ pointId, champs }) => Object.keys(champs).map((k) => `point/${pointId}/${k}`),
    apply: (record, p, c) =>
      modifiable(record, p, c, 'editPoint', (seance) => changePoint(seance, p.pointId, (x) => fusion(x, p.champs))),
  }),
  /** Removes a point from the ordre du jour, or puts it back: nothing of it is lost. */
  removePoint: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, pointId: s.id, retire: v.boolean(), ...rectification }),
    cells: ({ pointId }) => [`point/${pointId}/supprime`],
    apply: (record, p, c) =>
      modifiable(record, p, c, 'removePoint', (seance) =>
        changePoint(seance, p.pointId, (x) => ({ ...x, supprime: p.retire })),
      ),
  }),
  joinPiece: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, pointId: s.id, piece: pieceSchema, ...rectification }),
    cells: ({ pointId, piece }) => [`point/${pointId}/piece/${piece.id}`],
    apply: (record, p, c) =>
      modifiable(record, p, c, 'joinPiece', (seance) =>
        changePoint(seance, p.pointId, (x) => ({ ...x, pieces: [...x.pieces, p.piece] })),
      ),
  }),
  removePiece: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, pointId: s.id, pieceId: s.id, ...rectification }),
    cells: ({ pointId, pieceId }) => [`point/${pointId}/piece/${pieceId}`],
    apply: (record, p, c) =>
      modifiable(record, p, c, 'removePiece', (seance) =>
        changePoint(seance, p.pointId, (x) => ({ ...x, pieces: x.pieces.filter((piece) => piece.id !== p.pieceId) })),
      ),
  }),
  recordEnvois: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, envois: v.array(envoiSchema), textes: v.optional(sha256Schema), ...rectification }),
    cells: ({ envois }) => envois.map((e) => `envoi/${e.membre}`),
    apply: (record, p, c) =>
      modifiable(record, p, c, 'recordEnvois', (seance) =>
        accept(
          avecTextes(
            {
              ...seance,
              envois: {
                ...seance.envois,
                ...Object.fromEntries(p.envois.map(({ membre, ...envoi }) => [membre, envoi])),
              },
            },
            p.textes,
            c.at,
          ),
        ),
      ),
  }),
  /** Cancels a sitting, with the reason; `null` keeps it after all. */
  cancelSeance: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, motif: v.nullable(s.texteLong) }),
    cells: () => ['annulee'],
    apply: (record, p, c) =>
      avecSeance(record, p.id, (seance) =>
        accept(fusion(seance, { annulee: p.motif === null ? null : { le: c.at, motif: p.motif } })),
      ),
  }),
  /** Hides a sitting created by mistake, or brings it back. */
  removeSeance: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, retiree: v.boolean() }),
    cells: () => ['supprimee'],
    apply: (record, p) => avecSeance(record, p.id, (seance) => accept({ ...seance, supprimee: p.retiree })),
  }),
};
