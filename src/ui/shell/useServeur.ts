import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { retenirAcces } from '../../store/synchro/acces.ts';
import { lireSession } from '../../store/synchro/serveurCompte.ts';
import { lireEspaces } from '../../store/synchro/serveurEspace.ts';

/** Asked even when the browser believes it has no network: a server may be on the same machine, and no answer is an answer. */
const RESEAU = { networkMode: 'always', retry: false, staleTime: 60_000 } as const;

/** Who is signed in on this browser; the rights it says are kept for when there is no network. */
export function useSession() {
  const query = useQuery({ ...RESEAU, queryKey: ['serveur', 'session'], queryFn: lireSession });
  const { data } = query;
  useEffect(() => {
    if (data) void retenirAcces(data);
  }, [data]);
  return query;
}

export const useEspaces = (enabled: boolean) =>
  useQuery({ ...RESEAU, enabled, queryKey: ['serveur', 'espaces'], queryFn: lireEspaces });

export { RESEAU };
