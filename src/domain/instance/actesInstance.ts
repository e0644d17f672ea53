import * as v from 'valibot';
import { champsDe, fusion } from '../champs.ts';
import { acte } from '../operation.ts';
import { accept, refuse, type Outcome } from '../refus.ts';
import * as s from '../schema.ts';
import { isNomParametre } from '../reglement/champsDeRegle.ts';
import { champsMalFormes } from '../reglement/valeurDeRegle.ts';
import { instanceSchema, mandatSchema, surchargeSchema, type Instance, type Mandat } from './instance.ts';

const avec = (record: Instance | undefined, id: string, then: (i: Instance) => Outcome<Instance>): Outcome<Instance> =>
  record === undefined ? refuse({ code: 'reference-manquante', quoi: 'instance', id }) : then(record);

function changeMandat(
  instance: Instance,
  mandatId: string,
  change: (m: Mandat) => Mandat | undefined,
): Outcome<Instance> {
  if (!instance.mandats.some((m) => m.id === mandatId))
    return refuse({ code: 'reference-manquante', quoi: 'mandat', id: mandatId });
  return accept({ ...instance, mandats: instance.mandats.flatMap((m) => (m.id === mandatId ? (change(m) ?? []) : m)) });
}

export const actesInstance = {
  createInstance: acte({
    kind: 'instance',
    schema: v.object({ instance: instanceSchema }),
    cells: ({ instance }) => [`instance/${instance.id}`],
    apply: (record, { instance }, { scope }) =>
      record === undefined
        ? accept({ ...instance, scope, mandats: [] })
        : refuse({ code: 'deja-enregistre', quoi: 'instance', id: instance.id }),
  }),
  editInstance: acte({
    kind: 'instance',
    schema: v.object({ id: s.id, champs: champsDe(instanceSchema, ['id', 'communeId']) }),
    cells: ({ champs }) => Object.keys(champs),
    apply: (record, { id, champs }) => avec(record, id, (i) => accept(fusion(i, champs))),
  }),
  removeInstance: acte({
    kind: 'instance',
    schema: v.object({ id: s.id, retiree: v.boolean() }),
    cells: () => ['supprimee'],
    apply: (record, { id, retiree }) => avec(record, id, (i) => accept({ ...i, supprimee: retiree })),
  }),
  /** A rule that the instance sets itself, with its reason; `null` comes back to the pack's. */
  overrideRegle: acte({
    kind: 'instance',
    schema: v.object({ id: s.id, parametre: s.texteCourt, surcharge: v.nullable(surchargeSchema) }),
    cells: ({ parametre }) => [`surcharges/${parametre}`],
    apply: (record, { id, parametre, surcharge }) =>
      avec(record, id, (i) => {
        if (surcharge !== null) {
          const [champ] = isNomParametre(parametre)
            ? champsMalFormes(parametre, surcharge.valeur)
            : [{ nom: parametre }];
          if (champ !== undefined) return refuse({ code: 'saisie-invalide', champ: champ.nom, attendu: parametre });
        }
        const { [parametre]: _, ...autres } = i.surcharges ?? {};
        return accept({ ...i, surcharges: surcharge === null ? autres : { ...autres, [parametre]: surcharge } });
      }),
  }),
  addMandat: acte({
    kind: 'instance',
    schema: v.object({ id: s.id, mandat: mandatSchema }),
    cells: ({ mandat }) => [`mandat/${mandat.id}`],
    apply: (record, { id, mandat }) =>
      avec(record, id, (i) =>
        i.mandats.some((m) => m.id === mandat.id)
          ? refuse({ code: 'deja-enregistre', quoi: 'mandat', id: mandat.id })
          : accept({ ...i, mandats: [...i.mandats, mandat] }),
      ),
  }),
  editMandat: acte({
    kind: 'instance',
    schema: v.object({ id: s.id, mandatId: s.id, champs: champsDe(mandatSchema, ['id', 'personneId']) }),
    cells: ({ mandatId, champs }) => Object.keys(champs).map((c) => `mandat/${mandatId}/${c}`),
    apply: (record, { id, mandatId, champs }) =>
      avec(record, id, (i) => changeMandat(i, mandatId, (m) => fusion(m, champs))),
  }),
  /** For a mandat typed by mistake; a mandat that ends is edited with its end date. */
  removeMandat: acte({
    kind: 'instance',
    schema: v.object({ id: s.id, mandatId: s.id }),
    cells: ({ mandatId }) => [`mandat/${mandatId}`],
    apply: (record, { id, mandatId }) => avec(record, id, (i) => changeMandat(i, mandatId, () => undefined)),
  }),
};
