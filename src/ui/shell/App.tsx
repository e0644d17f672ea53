import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Route, Switch, useLocation } from 'wouter';
import { langueCourante, t } from '../i18n/i18n.ts';
import { localeDe } from '../i18n/langues.ts';
import { useShortcut } from '../kit/shortcuts.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PageHeader } from './PageHeader.tsx';
import { Adresses } from './Adresses.tsx';
import { ShortcutsHelp } from './screens.ts';
import { SeanceHeader } from './SeanceHeader.tsx';
import { UpdatePrompt } from './UpdatePrompt.tsx';
import { useFocusKept } from './useFocusKept.ts';
import { useSynchro } from './useSynchro.ts';
import { useFocusOnNavigation } from './useFocusOnNavigation.ts';
import './shell.css';

/** Local look-ups answer with no network: only what talks to a server asks for it. */
const queries = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always', retry: false, staleTime: Infinity } },
});

/** The frame: skip link, head, the screen of the address, the proposal of a new version, the list of keys. */
export function App() {
  const [location] = useLocation();
  const [keysOpen, setKeysOpen] = useState(false);
  useFocusOnNavigation();
  useFocusKept();
  useSynchro();
  useShortcut(
    '?',
    () => {
      setKeysOpen(true);
    },
    { label: t('kit.touches.aide') },
  );
  return (
    // Widgets speak the language of the screens, not that of the browser.
    <I18nProvider locale={localeDe[langueCourante()]}>
      <QueryClientProvider client={queries}>
        <a className="skip" href="#main">
          {t('shell.sauter')}
        </a>
        <Switch>
          <Route path="/seance/:id/:moment">{({ id }) => <SeanceHeader key={id} seanceId={id} />}</Route>
          <Route>
            <PageHeader />
          </Route>
        </Switch>
        <UpdatePrompt />
        <main id="main" className="main" tabIndex={-1}>
          <ErrorBoundary resetKey={location}>
            <Adresses />
          </ErrorBoundary>
        </main>
        {keysOpen && (
          <ShortcutsHelp
            open
            onClose={() => {
              setKeysOpen(false);
            }}
          />
        )}
      </QueryClientProvider>
    </I18nProvider>
  );
}
