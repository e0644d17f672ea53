import { useSearchParams } from 'wouter';
import { demandeVide, ordres, type Demande } from './filtrer.ts';

/** What is asked lives in the address: going back finds it again. */
export function useDemande(): {
  demande: Demande;
  page: number;
  demander: (suite: Partial<Demande>) => void;
  allerA: (page: number) => void;
} {
  const [params, setParams] = useSearchParams();
  const lu = (nom: string): string => params.get(nom) ?? '';
  const numero = lu('numero');
  const demande: Demande = {
    q: lu('q'),
    instance: lu('instance'),
    annee: lu('annee'),
    resultat: lu('resultat'),
    numero: numero === 'avec' || numero === 'sans' ? numero : '',
    ordre: ordres.find((o) => o === lu('table')) ?? 'date',
  };
  const ecrire = (suite: Demande, page: number) => {
    const { ordre, ...reste } = suite;
    const champs = { ...reste, table: ordre === demandeVide.ordre ? '' : ordre, page: page > 1 ? String(page) : '' };
    setParams(Object.fromEntries(Object.entries(champs).filter(([, valeur]) => valeur !== '')), { replace: true });
  };
  return {
    demande,
    page: Math.max(1, Number.parseInt(lu('page'), 10) || 1),
    demander: (suite) => {
      ecrire({ ...demande, ...suite }, 1);
    },
    allerA: (page) => {
      ecrire(demande, page);
    },
  };
}
