import { useQuery } from '@tanstack/react-query';
import { loadCommunesFr } from '../../../store/communesFr.ts';

/** The official list, loaded once; `error` when it is neither kept on the device nor reachable. */
export const useCommunesFr = () => useQuery({ queryKey: ['communes-fr'], queryFn: loadCommunesFr });
