import { useCallback, useEffect, useState } from 'react';
import type { EntreePlan } from './sections.ts';

/** Which part of the document is at the top of the column, and the way to another one. */
export function useSectionCourante(entrees: readonly EntreePlan[]): {
  courante: string | undefined;
  aller: (ancre: string) => void;
} {
  const [courante, setCourante] = useState<string>();
  const ancres = entrees.map((e) => e.ancre).join('\n');
  useEffect(() => {
    const liste = ancres.split('\n');
    const visibles = new Set<string>();
    // A part counts as read while it crosses a band below the head.
    const observateur = new IntersectionObserver(
      (vues) => {
        for (const { target, isIntersecting } of vues) {
          if (isIntersecting) visibles.add(target.id);
          else visibles.delete(target.id);
        }
        const premiere = liste.find((ancre) => visibles.has(ancre));
        if (premiere !== undefined) setCourante(premiere);
      },
      { rootMargin: '-12% 0px -70% 0px' },
    );
    for (const ancre of liste) {
      const section = document.getElementById(ancre);
      if (section !== null) observateur.observe(section);
    }
    return () => {
      observateur.disconnect();
    };
  }, [ancres]);
  const aller = useCallback((ancre: string) => {
    const section = document.getElementById(ancre);
    section?.scrollIntoView({ block: 'start' });
    setCourante(ancre);
  }, []);
  return { courante: courante ?? entrees[0]?.ancre, aller };
}
