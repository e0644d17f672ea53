import { apply, kindOf, type AnyRecord, type Charge, type NomActe } from '../apply.ts';
import { SCHEMA } from '../operation.ts';
import { recordIdOf, scopeOf } from '../scope.ts';
import type { Outcome } from '../refus.ts';
import type { FaitSaisi } from './fait.ts';
import type { Membre, Seance } from './seance.ts';

/** A council of invented people, for tests: `m1` is the mayor, everyone may vote. */
export const membres = (n: number): Membre[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `m${i + 1}`,
    personneId: `p${i + 1}`,
    civilite: i % 2 === 0 ? 'Mme' : 'M.',
    prenom: 'Prénom',
    nom: `Nom ${i + 1}`,
    role: i === 0 ? 'maire' : 'conseiller',
    rang: i + 1,
    droitDeVote: true,
  }));

let seq = 0;

/** Applies one act to a record, as a device would. */
export function agir<N extends NomActe>(
  record: AnyRecord | undefined,
  type: N,
  payload: Charge<N>,
): Outcome<AnyRecord> {
  seq += 1;
  return apply(record, {
    id: `op-${seq}`,
    kind: kindOf(type),
    recordId: recordIdOf(type, payload),
    scope: scopeOf(type, payload, record),
    type,
    payload,
    author: 'test',
    device: 'test',
    seq,
    at: '2026-09-24T19:00:00.000Z',
    base: { version: 0, ownSeq: seq - 1 },
    apres: [],
    geste: 'geste',
    schema: SCHEMA,
  });
}

/** The same, for acts that must succeed. */
export function fait<N extends NomActe>(record: Seance | undefined, type: N, payload: Charge<N>): Seance {
  const outcome = agir(record, type, payload);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refus));
  return outcome.value as Seance;
}

/** A sitting of a council of n members with some points (`1`, `2`…), before its opening. */
export function seanceDe(n: number, points = 3): Seance {
  let seance = fait(undefined, 'createSeance', {
    seance: {
      id: 's',
      instanceId: 'i',
      communeId: 'fr-11000',
      nomInstance: 'Conseil municipal',
      nomCommune: 'Cazelles',
      reglement: 'fr-commune',
      population: 900,
      date: '2026-09-24',
      rangConvocation: 1,
      sieges: n,
      enExercice: n,
    },
    membres: membres(n),
  });
  for (let i = 1; i <= points; i += 1) {
    seance = fait(seance, 'addPoint', {
      id: 's',
      point: { id: `pt${i}`, rang: `a${String(i).padStart(3, '0')}`, intitule: `Point ${i}`, genre: 'deliberation' },
    });
  }
  return seance;
}

type SansRang<F> = F extends FaitSaisi
  ? Omit<F, 'id' | 'rang'> & { readonly id?: string; readonly rang?: string }
  : never;

/** Records facts one after the other. */
export function noter(seance: Seance, ...faits: SansRang<FaitSaisi>[]): Seance {
  return faits.reduce<Seance>((s, f) => {
    const n = String(s.deroule.length + 1).padStart(4, '0');
    return fait(s, 'recordFait', { id: s.id, fait: { id: `f${n}`, rang: `b${n}`, ...f } as FaitSaisi });
  }, seance);
}

export const ouverture = (presents: readonly string[], tous: readonly string[] = []): SansRang<FaitSaisi> => ({
  type: 'ouverture',
  presents: [...presents],
  absents: tous.filter((m) => !presents.includes(m)).map((membre) => ({ membre })),
  presidence: 'm1',
});
