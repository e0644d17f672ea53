import { mandatsEnExercice } from '../../domain/instance/instance.ts';
import { communesAu, type Lacune, type Territoire } from '../../domain/territoire/territoire.ts';
import type { FicheDeTerritoire } from '../../store/lecturesTerritoire.ts';
import type { Intention } from '../../store/record.ts';

/** The imports that fill a gap; the others lead to the place where it is written. */
export const imports = [
  'secteurs',
  'commissions',
  'sieges',
  'populations',
  'elus',
  'diagnostics',
  'siege',
  'communes',
] as const;
export type Import = (typeof imports)[number];

export const importDe = (id: string): Import | undefined =>
  imports.find((i) => i === (id === 'population' ? 'populations' : id));

export interface ACompleter extends Lacune {
  readonly comblee: boolean;
  /** How much of it is there, when it can be counted. */
  readonly fait?: number;
  readonly sur?: number;
}

/** The gaps its sources left, and how far each is filled; that of the elected members is counted, never declared. */
export function aCompleter(lu: FicheDeTerritoire, jour: string): ACompleter[] {
  const { territoire, instances } = lu;
  const presentes = communesAu(territoire, jour);
  const compte = (id: string): Pick<ACompleter, 'fait' | 'sur'> => {
    if (id === 'secteurs' && territoire.secteurs.length > 0)
      return { fait: presentes.filter((c) => c.secteurId !== undefined).length, sur: presentes.length };
    if (id === 'sieges') return { fait: presentes.filter((c) => c.sieges !== undefined).length, sur: presentes.length };
    if (id === 'populations')
      return {
        fait: presentes.filter((c) => (lu.communes.get(c.communeId)?.population ?? 0) > 0).length,
        sur: presentes.length,
      };
    if (id === 'diagnostics')
      return { fait: presentes.filter((c) => c.diagnostic !== undefined).length, sur: presentes.length };
    return {};
  };
  const lacunes = (territoire.lacunes ?? []).map((lacune): ACompleter => ({
    ...lacune,
    comblee: lacune.comblee === true,
    ...compte(lacune.id),
  }));
  const regles = instances.some((i) => i.composition?.some((r) => r.base !== 'roles'));
  if (!regles) return lacunes;
  const fait = presentes.filter((c) => elusDe(lu, c.communeId, jour) > 0).length;
  return [...lacunes, { id: 'elus', quoi: '', comblee: fait === presentes.length, fait, sur: presentes.length }];
}

/** Elected members known of a commune: those of its own conseil. */
export const elusDe = ({ ailleurs }: FicheDeTerritoire, communeId: string, jour: string): number =>
  ailleurs.instances
    .filter((i) => i.communeId === communeId && i.genre === 'conseil-municipal')
    .reduce((n, i) => n + mandatsEnExercice(i, jour).length, 0);

/** The gaps with this one said filled, or open again. */
export const avecLacune = ({ lacunes }: Territoire, id: string, comblee: boolean): Lacune[] =>
  (lacunes ?? []).map((l) => (l.id === id ? { ...l, comblee } : l));

/** The act that says this gap filled, in the gesture of the import that filled it. */
export const lacuneComblee = (territoire: Territoire, id: string): Intention[] =>
  (territoire.lacunes ?? []).some((l) => l.id === id && l.comblee !== true)
    ? [
        {
          acte: 'editTerritoire',
          charge: { id: territoire.id, champs: { lacunes: avecLacune(territoire, id, true) } },
        },
      ]
    : [];
