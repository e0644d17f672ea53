import * as v from 'valibot';
import { acte } from '../operation.ts';
import { accept, refuse } from '../refus.ts';
import * as s from '../schema.ts';
import { numeroSchema, registreId, type Registre } from './registre.ts';

export const actesRegistre = {
  /** Gives yearly numbers to deliberations; a number already held by another act is refused. */
  allocateNumeros: acte({
    kind: 'registre',
    schema: v.object({ instanceId: s.id, annee: s.nombre, numeros: v.array(numeroSchema) }),
    cells: ({ numeros }) => numeros.map((n) => `numero/${n.scrutinId}`),
    apply: (record, p, { scope }) => {
      const registre: Registre = record ?? {
        id: registreId(p.instanceId, p.annee),
        scope,
        instanceId: p.instanceId,
        annee: p.annee,
        numeros: {},
      };
      const numeros = { ...registre.numeros };
      for (const n of p.numeros) {
        const pris = Object.entries(numeros).some(
          ([scrutinId, x]) => x.numero === n.numero && scrutinId !== n.scrutinId,
        );
        if (pris) return refuse({ code: 'numero-deja-attribue', numero: n.numero, annee: p.annee });
        numeros[n.scrutinId] = { numero: n.numero, seanceId: n.seanceId };
      }
      return accept({ ...registre, numeros });
    },
  }),
  /** Takes a number back, given by mistake and never published. */
  freeNumero: acte({
    kind: 'registre',
    schema: v.object({ instanceId: s.id, annee: s.nombre, scrutinId: s.id }),
    cells: ({ scrutinId }) => [`numero/${scrutinId}`],
    apply: (record, p) => {
      if (record === undefined)
        return refuse({ code: 'reference-manquante', quoi: 'registre', id: registreId(p.instanceId, p.annee) });
      const { [p.scrutinId]: _, ...numeros } = record.numeros;
      return accept({ ...record, numeros });
    },
  }),
};
