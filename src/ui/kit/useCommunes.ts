import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { loadCommunesBe } from '../../store/communesBe.ts';
import { loadCommunesFr } from '../../store/communesFr.ts';

/**
 * The official lists of both countries, each loaded once; `absente` when the French one is neither kept on the device
 * nor reachable, the Belgian one coming with the application. Nothing is read until `voulue`.
 */
export function useCommunes(voulue = true) {
  const fr = useQuery({ queryKey: ['communes-fr'], queryFn: loadCommunesFr, enabled: voulue });
  const be = useQuery({ queryKey: ['communes-be'], queryFn: loadCommunesBe, enabled: voulue });
  const liste = useMemo(() => [...(fr.data ?? []), ...(be.data ?? [])], [fr.data, be.data]);
  return { liste, charge: fr.isPending, absente: fr.isError, reessayer: fr.refetch };
}
