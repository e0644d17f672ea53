import { startTransition, useEffect, useState } from 'react';
import type { Seance } from '../../domain/seance/seance.ts';
import { suivreSeance } from '../../store/seanceSuivie.ts';

type Lue = { readonly id: string; readonly seance?: Seance | null; readonly panne?: { readonly cause: unknown } };

const dejaLue = (id: string): Lue => {
  const suivie = suivreSeance(id);
  return suivie.hasValue() ? { id, seance: suivie.getValue() } : { id };
};

/**
 * The sitting as it stands: undefined while it is being read, null when the carnet has none. What changes is drawn
 * between frames: « enregistré » is seen before a room of 128 members is drawn again.
 */
export function useSeanceSuivie(id: string): Seance | null | undefined {
  const [lue, setLue] = useState(() => dejaLue(id));
  const courante = lue.id === id ? lue : dejaLue(id);
  useEffect(() => {
    let premiere = true;
    const dire = (suite: Lue) => {
      const suivre = () =>
        setLue((lue) => (lue.id === id && lue.seance === suite.seance && !suite.panne ? lue : suite));
      if (premiere) suivre();
      else startTransition(suivre);
      premiere = false;
    };
    const { unsubscribe } = suivreSeance(id).subscribe(
      (seance) => dire({ id, seance }),
      (cause) => dire({ id, panne: { cause } }),
    );
    return unsubscribe;
  }, [id]);
  if (courante.panne !== undefined) throw courante.panne.cause;
  return courante.seance;
}
