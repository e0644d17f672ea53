import { createContext, useContext } from 'react';
import type { MembreId } from '../../../domain/ids.ts';
import type { Reglement } from '../../../domain/reglement/reglement.ts';
import type { Membre, Seance } from '../../../domain/seance/seance.ts';
import type { Actes } from './actes.ts';
import type { Moment } from './moment.ts';
import type { Salle } from './salle.ts';

export type Tenue = {
  readonly seance: Seance;
  readonly reglement: Reglement;
  readonly salle: Salle;
  readonly actes: Actes;
  /** The chair alone opens from her device: nobody else's pouvoir is recorded there. */
  readonly presidence?: boolean;
  /** Sittings held before this one, latest first: a pouvoir serves a few of them in a row. */
  readonly tenues?: readonly Seance[];
  /** On a settled sitting every act says why; nothing otherwise. */
  readonly rectification?: { readonly motif: string; readonly dire: (motif: string) => void } | undefined;
};

/** What every part of the screen reads; changes only when the sitting changes. */
export const TenueContext = createContext<Tenue | undefined>(undefined);

export function useTenue(): Tenue {
  const tenue = useContext(TenueContext);
  if (tenue === undefined) throw new Error('useTenue outside of a sitting');
  return tenue;
}

export type Horloge = { readonly moment: Moment; readonly directe: boolean; readonly dire: (moment: Moment) => void };

/** The hour that the next fact proposes; apart, since it changes each minute. */
export const HorlogeContext = createContext<Horloge | undefined>(undefined);

export function useHorloge(): Horloge {
  const horloge = useContext(HorlogeContext);
  if (horloge === undefined) throw new Error('useHorloge outside of a sitting');
  return horloge;
}

export function membreDe(tenue: Pick<Tenue, 'salle'>, id: string): Membre {
  const membre = tenue.salle.membres.get(id);
  if (membre === undefined) throw new Error(`unknown membre ${id}`);
  return membre;
}

/** What opens above the room; one at a time, always from a gesture. */
export type Dialogue =
  | { readonly genre: 'lever' | 'ordre' | 'huis-clos' | 'presidence' | 'note' | 'installation' | 'rouvrir' | 'demande' }
  | { readonly genre: 'suppleance'; readonly membre: MembreId }
  | { readonly genre: 'fait'; readonly faitId: string }
  | { readonly genre: 'oubli'; readonly faitId: string; readonly ou: 'avant' | 'apres' };

export type Gestes = {
  /** Shows a point without recording anything; nothing: the one in hand. */
  readonly choisir: (pointId: string | undefined) => void;
  readonly ouvrir: (dialogue: Dialogue) => void;
};

export const GestesContext = createContext<Gestes | undefined>(undefined);

export function useGestes(): Gestes {
  const gestes = useContext(GestesContext);
  if (gestes === undefined) throw new Error('useGestes outside of a sitting');
  return gestes;
}
