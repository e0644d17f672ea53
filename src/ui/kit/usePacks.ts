import { useEffect, useState } from 'react';
import { isPackCharge, isPackId } from '../../domain/reglement/packs.ts';

/**
 * Whether the rules of these names are at hand; those of other assemblies than French communes are fetched, from the
 * cache when there is no network. A name that this version does not know is not waited for.
 */
export function usePacks(ids: readonly string[]): boolean {
  const [panne, setPanne] = useState<{ readonly cause: unknown }>();
  const [, setCharges] = useState(false);
  const manque = ids.some((id) => isPackId(id) && !isPackCharge(id));
  useEffect(() => {
    if (!manque) return;
    import('../../domain/reglement/tousLesPacks.ts').then(
      () => {
        setCharges(true);
      },
      (cause: unknown) => {
        setPanne({ cause });
      },
    );
  }, [manque]);
  if (panne !== undefined) throw panne.cause;
  return !manque;
}
