import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** After a navigation, the focus and the top of the view go to the title of the new screen; the first load is left alone. */
export function useFocusOnNavigation(): void {
  const [location] = useLocation();
  const previous = useRef(location);
  useEffect(() => {
    if (previous.current === location) return;
    previous.current = location;
    window.scrollTo(0, 0);
    return focusTitle();
  }, [location]);
}

/** A lazy screen may come after the navigation: the title is awaited for two seconds, unless the person moves first. */
function focusTitle(): () => void {
  const main = document.getElementById('main');
  main?.focus({ preventScroll: true });
  const tryNow = () => {
    const title = main?.querySelector('h1') ?? main?.querySelector('h2');
    if (!title || (document.activeElement !== main && document.activeElement !== document.body)) return Boolean(title);
    if (!title.hasAttribute('tabindex')) title.setAttribute('tabindex', '-1');
    title.focus({ preventScroll: true });
    return true;
  };
  const observer = new MutationObserver(() => {
    if (tryNow()) observer.disconnect();
  });
  if (main && !tryNow()) observer.observe(main, { childList: true, subtree: true });
  const timer = setTimeout(() => {
    observer.disconnect();
  }, 2000);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
