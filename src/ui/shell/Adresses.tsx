import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { t } from '../i18n/i18n.ts';
import { Introuvable } from './Introuvable.tsx';
import { isHistorise, isMoment } from './routes.ts';
import type { Moment } from './routes.ts';
import * as screens from './screens.ts';
import { SeanceConnue } from './SeanceConnue.tsx';
import { SelonRole } from './SelonRole.tsx';
import { useDefaultTitle } from './useTitle.ts';

const byMoment = {
  preparer: screens.Preparer,
  convoquer: screens.Convoquer,
  tenir: screens.Tenir,
  rediger: screens.Rediger,
  publier: screens.Publier,
} satisfies Record<Moment, unknown>;

/** The screen of the address. */
export function Adresses() {
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
      <Route path="/annuaire/personne/:id">
        {({ id }) => (
          <Titled page={t('shell.nav.annuaire')}>
            <screens.Personne key={id} personneId={id} />
          </Titled>
        )}
      </Route>
      <Route path="/annuaire/territoires">
        <Titled page={t('shell.nav.annuaire')}>
          <screens.Territoires />
        </Titled>
      </Route>
      <Route path="/annuaire/territoire/:id">
        {({ id }) => (
          <Titled page={t('shell.nav.annuaire')}>
            <screens.Territoire key={id} territoireId={id} />
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
              <SeanceConnue seanceId={id} moment={moment} ahead={Screen.ahead}>
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
