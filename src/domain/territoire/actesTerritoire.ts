import * as v from 'valibot';
import { champsDe, fusion } from '../champs.ts';
import { acte } from '../operation.ts';
import { accept, refuse, type Outcome } from '../refus.ts';
import * as s from '../schema.ts';
import { appartenanceSchema, secteurSchema, territoireSchema, type Territoire } from './territoire.ts';

const avec = (
  record: Territoire | undefined,
  id: string,
  then: (t: Territoire) => Outcome<Territoire>,
): Outcome<Territoire> =>
  record === undefined ? refuse({ code: 'reference-manquante', quoi: 'territoire', id }) : then(record);

export const actesTerritoire = {
  createTerritoire: acte({
    kind: 'territoire',
    schema: v.object({ territoire: territoireSchema }),
    cells: ({ territoire }) => [`territoire/${territoire.id}`],
    apply: (record, { territoire }, { scope }) =>
      record === undefined
        ? accept({ ...territoire, scope })
        : refuse({ code: 'deja-enregistre', quoi: 'territoire', id: territoire.id }),
  }),
  editTerritoire: acte({
    kind: 'territoire',
    schema: v.object({ id: s.id, champs: champsDe(territoireSchema, ['id', 'communes', 'secteurs']) }),
    cells: ({ champs }) => Object.keys(champs),
    apply: (record, { id, champs }) => avec(record, id, (t) => accept(fusion(t, champs))),
  }),
  /** Puts a commune in the territoire, or says its sector and its dates again. */
  placeCommune: acte({
    kind: 'territoire',
    schema: v.object({ id: s.id, commune: appartenanceSchema }),
    cells: ({ commune }) => [`commune/${commune.communeId}`],
    apply: (record, { id, commune }) =>
      avec(record, id, (t) =>
        commune.secteurId !== undefined && !t.secteurs.some((x) => x.id === commune.secteurId)
          ? refuse({ code: 'reference-manquante', quoi: 'secteur', id: commune.secteurId })
          : accept({
              ...t,
              communes: t.communes.some((c) => c.communeId === commune.communeId)
                ? t.communes.map((c) => (c.communeId === commune.communeId ? commune : c))
                : [...t.communes, commune],
            }),
      ),
  }),
  /** For a commune put there by mistake; one that leaves has a last day. */
  unplaceCommune: acte({
    kind: 'territoire',
    schema: v.object({ id: s.id, communeId: s.id }),
    cells: ({ communeId }) => [`commune/${communeId}`],
    apply: (record, { id, communeId }) =>
      avec(record, id, (t) => accept({ ...t, communes: t.communes.filter((c) => c.communeId !== communeId) })),
  }),
  nameSecteur: acte({
    kind: 'territoire',
    schema: v.object({ id: s.id, secteur: secteurSchema }),
    cells: ({ secteur }) => [`secteur/${secteur.id}`],
    apply: (record, { id, secteur }) =>
      avec(record, id, (t) =>
        accept({
          ...t,
          secteurs: t.secteurs.some((x) => x.id === secteur.id)
            ? t.secteurs.map((x) => (x.id === secteur.id ? secteur : x))
            : [...t.secteurs, secteur],
        }),
      ),
  }),
  removeTerritoire: acte({
    kind: 'territoire',
    schema: v.object({ id: s.id, retiree: v.boolean() }),
    cells: () => ['supprimee'],
    apply: (record, { id, retiree }) => avec(record, id, (t) => accept({ ...t, supprimee: retiree })),
  }),
};
