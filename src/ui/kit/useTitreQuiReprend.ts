import { useEffect, useRef, type RefObject } from 'react';

/**
 * For the title (`tabIndex={-1}`) of a list that people shorten line by line: when the line that held the focus is
 * gone, the title takes it, says what is left, and the keyboard goes on from there; the page does when the title went
 * with the last line. `nombre`: lines; undefined until they are read.
 */
export function useTitreQuiReprend<T extends HTMLElement>(nombre: number | undefined): RefObject<T | null> {
  const titre = useRef<T>(null);
  const avant = useRef(nombre);
  useEffect(() => {
    const moins = nombre !== undefined && avant.current !== undefined && nombre < avant.current;
    avant.current = nombre;
    if (moins && document.activeElement === document.body)
      (titre.current ?? document.getElementById('main'))?.focus({ preventScroll: true });
  }, [nombre]);
  return titre;
}
