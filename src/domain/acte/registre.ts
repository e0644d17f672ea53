import * as v from 'valibot';
import * as s from '../schema.ts';
import type { FaitId, Instant, InstanceId, SeanceId } from '../ids.ts';

export const numeroSchema = v.object({
  /** The scrutin (fait) whose deliberation takes the number. */
  scrutinId: s.id,
  seanceId: s.id,
  numero: v.pipe(s.nombre, v.minValue(1)),
});

/** Yearly numbers of one instance; id is `<instanceId>:<annee>`. A number is never given twice. */
export type Registre = {
  readonly id: string;
  readonly scope: string;
  readonly instanceId: InstanceId;
  readonly annee: number;
  readonly numeros: Readonly<Record<FaitId, { readonly numero: number; readonly seanceId: SeanceId }>>;
  /** The device that gives the numbers of a shared carnet; absent: nobody has taken the register. */
  readonly bail?: { readonly device: string; readonly par: string; readonly le: Instant };
};

/** A register that holds nothing yet. */
export const nouveauRegistre = (instanceId: InstanceId, annee: number, scope: string): Registre => ({
  id: registreId(instanceId, annee),
  scope,
  instanceId,
  annee,
  numeros: {},
});

export const registreId = (instanceId: InstanceId, annee: number): string => `${instanceId}:${annee}`;

/** First free number of the year. */
export const prochainNumero = (registre: Registre | undefined): number =>
  1 + Math.max(0, ...Object.values(registre?.numeros ?? {}).map((n) => n.numero));

/** `{annee}-{numero:3}` → `2026-041`. Unknown braces stay as they are. */
export const formatNumero = (motif: string, annee: number, numero: number): string =>
  motif.replace(/\{annee(?::(\d))?\}|\{numero(?::(\d))?\}/g, (marque, a?: string, n?: string) =>
    marque.startsWith('{annee')
      ? String(annee).slice(a === '2' ? -2 : 0)
      : String(numero).padStart(Number(n ?? '1'), '0'),
  );
