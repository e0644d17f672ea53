import * as v from 'valibot';
import { acte } from '../operation.ts';
import { accept, refuse } from '../refus.ts';
import * as s from '../schema.ts';
import { nouveauRegistre, numeroSchema, registreId } from './registre.ts';

export const actesRegistre = {
  /** Gives yearly numbers to deliberations; a number already held by another act is refused. */
  allocateNumeros: acte({
    kind: 'registre',
    schema: v.object({ instanceId: s.id, annee: s.nombre, numeros: v.array(numeroSchema) }),
    cells: ({ numeros }) => numeros.map((n) => `numero/${n.scrutinId}`),
    apply: (record, p, { scope }) => {
      const registre = record ?? nouveauRegistre(p.instanceId, p.annee, scope);
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
  /** This device gives the numbers from now on; the one that did no longer does. */
  takeBail: acte({
    kind: 'registre',
    schema: v.object({ instanceId: s.id, annee: s.nombre }),
    cells: () => ['bail'],
    apply: (record, p, { scope, device, author, at }) =>
      accept({
        ...(record ?? nouveauRegistre(p.instanceId, p.annee, scope)),
        bail: { device, par: author, le: at },
      }),
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
