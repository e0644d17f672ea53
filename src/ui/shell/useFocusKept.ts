import { useEffect } from 'react';

/** Frames to wait for the screen that answers a gesture, before looking where the focus went. */
const FRAMES = 3;

/**
 * A control that disappears with its own gesture (« Inscrire », « Ouvrir la séance ») would drop the focus on the page's
 * body, and whoever listens to the screen would lose the place: the nearest part that is still there takes it.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let path: readonly HTMLElement[] = [];
    let frame = 0;
    const remember = (event: FocusEvent) => {
      path = ancestors(event.target);
    };
    const look = (left: number) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (left > 0) look(left - 1);
        else if (document.activeElement === document.body && path[0]?.isConnected === false) takeFocus(path);
      });
    };
    const answer = () => {
      if (path[0]?.isConnected === false) look(FRAMES);
    };
    const screen = new MutationObserver(answer);
    document.addEventListener('focusin', remember);
    screen.observe(document.body, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', remember);
      screen.disconnect();
    };
  }, []);
}

function ancestors(target: EventTarget | null): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let at = target instanceof HTMLElement ? target : null; at !== null; at = at.parentElement) path.push(at);
  return path;
}

function takeFocus(path: readonly HTMLElement[]): void {
  const main = document.getElementById('main');
  const near = path.find((at) => at.isConnected && at.matches('section, form, [role="region"], li, main'));
  const place = near ?? main;
  if (place === null) return;
  if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
  place.focus({ preventScroll: true });
}
