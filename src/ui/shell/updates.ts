import { hasPendingWrites, subscribe } from '../../store/pendingWrites.ts';

const hour = 3_600_000;

/**
 * Keeps the application's own files up to date. `onReady` receives what reloads into the new version; nothing reloads
 * before it is called, and then only once no write is under way. Returns what stops listening.
 */
export function startUpdates(onReady: (reload: () => void) => void): () => void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return () => undefined;
  let stopped = false;
  let stop = () => {
    stopped = true;
  };
  // A part of an older version that the new one swept away: only a reload brings it back.
  const swept = () => {
    // Nobody answers: what is missing is the network, and a reload would lose the page.
    fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
      ({ ok }) => {
        if (ok) onReady(reloadWhenIdle);
      },
      () => undefined,
    );
  };
  addEventListener('vite:preloadError', swept);

  void import('workbox-window').then(async ({ Workbox }) => {
    if (stopped) return;
    const workbox = new Workbox('/sw.js');
    let asked = false;
    workbox.addEventListener('waiting', () => {
      onReady(() => {
        asked = true;
        workbox.messageSkipWaiting();
      });
    });
    // Another tab may have accepted the new version: this one is told, and chooses its own time.
    workbox.addEventListener('controlling', ({ isUpdate }) => {
      if (asked) reloadWhenIdle();
      else if (isUpdate === true) onReady(reloadWhenIdle);
    });
    const check = () => {
      if (document.visibilityState === 'visible' && navigator.onLine) void workbox.update();
    };
    const timer = setInterval(check, hour);
    stop = () => {
      clearInterval(timer);
      removeEventListener('vite:preloadError', swept);
    };
    await workbox.register();
  });
  return () => {
    stop();
  };
}

function reloadWhenIdle(): void {
  if (!hasPendingWrites()) {
    location.reload();
    return;
  }
  const stop = subscribe(() => {
    if (hasPendingWrites()) return;
    stop();
    location.reload();
  });
}
