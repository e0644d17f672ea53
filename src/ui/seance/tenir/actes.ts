import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { FaitSaisi } from '../../../domain/seance/fait.ts';
import type { Refus } from '../../../domain/refus.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { rangApres, rangEntre } from '../../../store/rang.ts';
import { recordGeste, type Intention } from '../../../store/record.ts';
import type { Moment } from './moment.ts';

type SansIdentite<T> = T extends unknown
  ? Omit<T, 'id' | 'rang' | 'heure' | 'jour' | 'fige'> & { readonly id?: string }
  : never;
/** A fact as the hand makes it: its id, rank and hour are given when it is recorded. */
export type NouveauFait = SansIdentite<FaitSaisi>;

/** Between which facts a forgotten one goes; nothing: after all of them. */
export type Place = { readonly apres?: string | undefined; readonly avant?: string | undefined };

/** Facts of one gesture, ranked one after the other from a place in the deroule. */
export function dater(
  seance: Pick<Seance, 'deroule'>,
  faits: readonly NouveauFait[],
  moment: Moment,
  place?: Place,
): FaitSaisi[] {
  let rang = place === undefined ? rangApres(seance.deroule) : rangEntre(place.apres, place.avant);
  return faits.map((fait, i) => {
    if (i > 0) rang = rangEntre(rang, place?.avant);
    return { ...fait, id: fait.id ?? uuidv7(), rang, ...moment } as FaitSaisi;
  });
}

export type Actes = {
  /** Records facts as one gesture; answers why it was refused, or nothing. */
  readonly noter: (faits: readonly NouveauFait[], moment: Moment, place?: Place) => Promise<Refus | undefined>;
  readonly faire: (intentions: readonly Intention[]) => Promise<Refus | undefined>;
};

/** The writer of this screen. Ranks follow what was written last, even before the screen has repainted. */
export function useActes(seance: Seance, motif: string): Actes {
  const connue = useRef(seance);
  useEffect(() => {
    if (seance.deroule.length >= connue.current.deroule.length) connue.current = seance;
  }, [seance]);
  const scellee = seance.pv.arrete !== undefined;

  const faire = useCallback(
    async (intentions: readonly Intention[]) => {
      const signees =
        scellee && motif.trim() !== ''
          ? intentions.map(
              (i) => ({ ...i, charge: { ...i.charge, rectification: { motif: motif.trim() } } }) as Intention,
            )
          : intentions;
      const outcome = await recordGeste(signees);
      if (!outcome.ok) return outcome.refus;
      const apres = outcome.value.at(-1);
      if (apres !== undefined && 'deroule' in apres) connue.current = apres;
      return undefined;
    },
    [scellee, motif],
  );
  const noter = useCallback<Actes['noter']>(
    (faits, moment, place) =>
      faire(
        dater(connue.current, faits, moment, place).map((fait) => ({
          acte: 'recordFait',
          charge: { id: seance.id, fait },
        })),
      ),
    [faire, seance.id],
  );
  return useMemo(() => ({ noter, faire }), [noter, faire]);
}

/** A write longer than this is said to be going on. */
const LENT_MS = 150;

/** One gesture at a time, with its refusal kept where it was made. */
export function useGeste(): {
  readonly refus: Refus | undefined;
  readonly occupe: boolean;
  readonly geste: (run: () => Promise<Refus | undefined>) => Promise<boolean>;
} {
  const [refus, setRefus] = useState<Refus>();
  const [occupe, setOccupe] = useState(false);
  const enCours = useRef(false);
  const geste = useCallback(async (run: () => Promise<Refus | undefined>) => {
    if (enCours.current) return false;
    enCours.current = true;
    // Shown only when the device takes its time: repainting the room would delay the very write it announces.
    const lent = setTimeout(() => {
      setOccupe(true);
    }, LENT_MS);
    try {
      const dit = await run();
      setRefus(dit);
      return dit === undefined;
    } finally {
      clearTimeout(lent);
      enCours.current = false;
      setOccupe(false);
    }
  }, []);
  return { refus, occupe, geste };
}
