import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Route, Switch, useLocation } from 'wouter';
import { langueCourante, t } from '../i18n/i18n.ts';
import { localeDe } from '../i18n/langues.ts';
import { Loading } from '../kit/Loading.tsx';
import { useShortcut } from '../kit/shortcuts.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Introuvable } from './Introuvable.tsx';
import { PageHeader } from './PageHeader.tsx';
import { isHistorise, isMoment } from './routes.ts';
import type { Moment } from './routes.ts';
import * as screens from './screens.ts';
import { SeanceConnue } from './SeanceConnue.tsx';
import { SeanceHeader } from './SeanceHeader.tsx';
import { SelonRole } from './SelonRole.tsx';
import { UpdatePrompt } from './UpdatePrompt.tsx';
import { useFocusKept } from './useFocusKept.ts';
import { useSynchro } from './useSynchro.ts';
import { useFocusOnNavigation } from './useFocusOnNavigation.ts';
import { useDefaultTitle } from './useTitle.ts';
import './shell.css';

/** Local look-ups answer with no network: only what talks to a server asks for it. */
const queries = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always', retry: false, staleTime: Infinity } },
});

const byMoment = {
  preparer: screens.Preparer,
  convoquer: screens.Convoquer,
  tenir: screens.Tenir,
  rediger: screens.Rediger,
  publier: screens.Publier,
} satisfies Record<Moment, unknown>;

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
            <Suspense fallback={<Loading />}>
              <Screens />
            </Suspense>
          </ErrorBoundary>
        </main>
        {keysOpen && (
          <Suspense>
            <screens.ShortcutsHelp
              open
              onClose={() => {
                setKeysOpen(false);
              }}
            />
          </Suspense>
        )}
      </QueryClientProvider>
    </I18nProvider>
  );
}

function Screens() {
  return (
    <Switch>
      <Route path="/">
        <Titled page={t('shell.nav.aujourdhui')}>
          <SelonRole elu={<screens.MesSeances />}>
            <screens.Aujourdhui />
          </SelonRole>
        </Titled>
      </Route>
      <Route path="/premier-jour">
        <Titled page={t('shell.premierJour')}>
          <screens.PremierJour />
        </Titled>
      </Route>
      <Route path="/seances">
        <Titled page={t('shell.nav.seances')}>
          <SelonRole elu={<screens.MesSeances />}>
            <screens.Seances />
          </SelonRole>
        </Titled>
      </Route>
      <Route path="/tenir">
        <Titled page={t('shell.moment.tenir')}>
          <screens.TenirAujourdhui />
        </Titled>
      </Route>
      <Route path="/registre">
        <Titled page={t('shell.nav.registre')}>
          <screens.Registre />
        </Titled>
      </Route>
      <Route path="/annuaire">
        <Titled page={t('shell.nav.annuaire')}>
          <screens.Annuaire />
        </Titled>
      </Route>
      <Route path="/annuaire/commune/:id">
        {({ id }) => (
          <Titled page={t('shell.nav.annuaire')}>
            <screens.Commune key={id} communeId={id} />
          </Titled>
        )}
      </Route>
      <Route path="/annuaire/instance/:id">
        {({ id }) => (
          <Titled page={t('shell.nav.annuaire')}>
            <screens.Instance key={id} instanceId={id} />
          </Titled>
        )}
      </Route>
      <Route path="/reglages">
        <Titled page={t('shell.nav.reglages')}>
          <screens.Reglages />
        </Titled>
      </Route>
      <Route path="/reglages/serveur">
        <Titled page={t('shell.page.serveur')}>
          <screens.Serveur />
        </Titled>
      </Route>
      <Route path="/reglages/comptes">
        <Titled page={t('shell.page.comptes')}>
          <screens.Comptes />
        </Titled>
      </Route>
      <Route path="/entrer">
        <Titled page={t('shell.page.entrer')}>
          <screens.Entrer />
        </Titled>
      </Route>
      <Route path="/a-reprendre">
        <Titled page={t('shell.page.aReprendre')}>
          <screens.AReprendre />
        </Titled>
      </Route>
      <Route path="/divergences">
        <Titled page={t('shell.page.divergences')}>
          <screens.Divergences />
        </Titled>
      </Route>
      <Route path="/historique/:kind/:id">
        {({ kind, id }) =>
          isHistorise(kind) ? (
            <Titled page={t('shell.page.historique')}>
              <screens.Historique key={id} kind={kind} recordId={id} />
            </Titled>
          ) : (
            <Introuvable />
          )
        }
      </Route>
      <Route path="/aide">
        <Titled page={t('shell.nav.aide')}>
          <screens.Aide />
        </Titled>
      </Route>
      <Route path="/seance/:id/:moment">
        {({ id, moment }) => {
          if (!isMoment(moment)) return <Introuvable />;
          const Screen = byMoment[moment];
          return (
            <Titled page={t(`shell.moment.${moment}`)}>
              <SeanceConnue seanceId={id} moment={moment}>
                <Screen key={id} seanceId={id} />
              </SeanceConnue>
            </Titled>
          );
        }}
      </Route>
      <Route>
        <Introuvable />
      </Route>
    </Switch>
  );
}

/** The title of the tab by default; the screen may say a better one with `useTitle`. */
function Titled({ page, children }: { page: string; children: ReactNode }) {
  useDefaultTitle(page);
  return children;
}
