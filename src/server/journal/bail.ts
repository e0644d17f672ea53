import type { AnyRecord } from '../../domain/apply.ts';
import type { Registre } from '../../domain/acte/registre.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Refus } from '../../domain/refus.ts';

const donneDesNumeros = (operation: Operation): boolean => operation.type === 'allocateNumeros';

/** Numbers of a shared carnet come from the one device that holds the register. */
export function bailManquant(operation: Operation, registre: AnyRecord | undefined): Refus | undefined {
  if (!donneDesNumeros(operation)) return undefined;
  const bail = (registre as Registre | undefined)?.bail;
  if (bail === undefined || bail.device === operation.device) return undefined;
  return { code: 'bail-manquant', tenuPar: bail.par };
}

/** The first that gives numbers holds the register from then on. */
export function prendreBail(operation: Operation, apres: AnyRecord): AnyRecord {
  if (!donneDesNumeros(operation)) return apres;
  const registre = apres as Registre;
  if (registre.bail !== undefined) return registre;
  return { ...registre, bail: { device: operation.device, par: operation.author, le: operation.at } };
}
