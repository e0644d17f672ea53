import * as v from 'valibot';
import { champsDe, fusion } from '../champs.ts';
import { acte } from '../operation.ts';
import { accept, refuse } from '../refus.ts';
import { coordonneesSchema, personneSchema } from './personne.ts';

export const actesPersonne = {
  addPersonne: acte({
    kind: 'personne',
    schema: v.object({ personne: personneSchema }),
    cells: ({ personne }) => [`personne/${personne.id}`],
    apply: (record, { personne }, { scope }) =>
      record === undefined
        ? accept({ ...personne, scope })
        : refuse({ code: 'deja-enregistre', quoi: 'personne', id: personne.id }),
  }),
  editPersonne: acte({
    kind: 'personne',
    schema: v.object({ id: v.string(), champs: champsDe(personneSchema, ['id']) }),
    cells: ({ champs }) => Object.keys(champs),
    apply: (record, { id, champs }) =>
      record === undefined
        ? refuse({ code: 'reference-manquante', quoi: 'personne', id })
        : accept(fusion(record, champs)),
  }),
  setCoordonnees: acte({
    kind: 'coordonnees',
    schema: v.object({ id: v.string(), champs: champsDe(coordonneesSchema, ['id']) }),
    cells: ({ champs }) => Object.keys(champs),
    apply: (record, { id, champs }, { scope }) => accept(fusion({ scope, ...record, id }, champs)),
  }),
};
