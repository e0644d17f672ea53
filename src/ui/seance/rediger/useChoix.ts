import { useSearchParams } from 'wouter';

/** Which document is on the sheet; it lives in the address, so that the register leads to it. */
export type Choix =
  | { readonly genre: 'pv' }
  | { readonly genre: 'liste' }
  | { readonly genre: 'acte'; readonly scrutinId: string | undefined };

export function useChoix(): { choix: Choix; point: string | undefined; choisir: (choix: Choix) => void } {
  const [params, setParams] = useSearchParams();
  const acte = params.get('acte');
  const choix: Choix =
    acte !== null
      ? { genre: 'acte', scrutinId: acte === '' ? undefined : acte }
      : params.has('liste')
        ? { genre: 'liste' }
        : { genre: 'pv' };
  const choisir = (suite: Choix) => {
    setParams(suite.genre === 'acte' ? { acte: suite.scrutinId ?? '' } : suite.genre === 'liste' ? { liste: '' } : {});
  };
  return { choix, point: params.get('point') ?? undefined, choisir };
}
