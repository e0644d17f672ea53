import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  lienPourAutreAppareil,
  lireAppareils,
  nommerAppareil,
  revoquerAppareil,
  type Appareil,
} from '../../../store/synchro/serveurCompte.ts';
import { dateSansJour, heure, momentCivil } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordServeur } from '../../i18n/refusServeur.ts';
import { Button, IconButton } from '../../kit/Button.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { retenirNomAppareil } from '../../shell/nomAppareil.ts';
import { RESEAU } from '../../shell/useServeur.ts';
import { LienMontre } from './LienMontre.tsx';

/** One's own enrolled browsers: named, last seen, revoked from any other. */
export function Appareils({ nom }: { nom: string }) {
  const queries = useQueryClient();
  const appareils = useQuery({ ...RESEAU, queryKey: ['serveur', 'appareils'], queryFn: lireAppareils });
  const [aRevoquer, setARevoquer] = useState<Appareil>();
  const revoquer = useMutation({
    mutationFn: (id: string) => revoquerAppareil(id),
    networkMode: 'always',
    onSettled: () => {
      setARevoquer(undefined);
      return queries.invalidateQueries({ queryKey: ['serveur', 'appareils'] });
    },
  });
  const lien = useMutation({ mutationFn: lienPourAutreAppareil, networkMode: 'always' });
  if (appareils.isPending) return <Loading />;
  const erreur = appareils.error ?? revoquer.error ?? lien.error;
  return (
    <div className="stack">
      <p className="measure t-small">{t('serveur.appareils.texte')}</p>
      {erreur !== null && <Notice kind="refus">{wordServeur(erreur)}</Notice>}
      <ul className="serveur-lignes">
        {appareils.data?.map((appareil) => (
          <LigneAppareil
            key={appareil.id}
            appareil={appareil}
            onRevoquer={() => {
              setARevoquer(appareil);
            }}
          />
        ))}
      </ul>
      <div className="actions">
        <Button
          icon="plus"
          aria-disabled={lien.isPending}
          onClick={() => {
            if (!lien.isPending) lien.mutate();
          }}
        >
          {t('serveur.appareil.autre')}
        </Button>
      </div>
      {lien.data && (
        <LienMontre
          nom={nom}
          lien={lien.data}
          onClose={() => {
            lien.reset();
          }}
        />
      )}
      {aRevoquer && (
        <ConfirmDialog
          title={t('serveur.appareil.revoquer.titre', { nom: aRevoquer.nom })}
          open
          danger
          busy={revoquer.isPending}
          confirmLabel={t('serveur.appareil.revoquer')}
          onClose={() => {
            setARevoquer(undefined);
          }}
          onConfirm={() => {
            revoquer.mutate(aRevoquer.id);
          }}
        >
          <p>{t('serveur.appareil.revoquer.texte')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

function LigneAppareil({ appareil, onRevoquer }: { appareil: Appareil; onRevoquer: () => void }) {
  const queries = useQueryClient();
  const [nom, setNom] = useState<string>();
  const nommer = useMutation({
    mutationFn: (dit: string) => nommerAppareil(appareil.id, dit),
    networkMode: 'always',
    onSuccess: (liste, dit) => {
      if (appareil.celuiCi) retenirNomAppareil(dit);
      queries.setQueryData(['serveur', 'appareils'], liste);
      setNom(undefined);
    },
  });
  const vu = momentCivil(Date.parse(appareil.vuLe));
  if (nom !== undefined)
    return (
      <li>
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (nom.trim() !== '') nommer.mutate(nom.trim());
          }}
        >
          <TextField
            label={t('serveur.appareil.nom')}
            value={nom}
            onChange={setNom}
            maxLength={120}
            autoFocus
            required
          />
          <Button type="submit">{t('serveur.appareil.enregistrer')}</Button>
        </form>
        {nommer.isError && (
          <Notice kind="refus" live>
            {wordServeur(nommer.error)}
          </Notice>
        )}
      </li>
    );
  return (
    <li>
      <div>
        <p>
          <b>{appareil.nom}</b>{' '}
          {appareil.celuiCi && (
            <span className="tag tag-sure">
              <Icon name="here" size="s" />
              {t('serveur.appareil.ici')}
            </span>
          )}
        </p>
        <p className="t-small">{t('serveur.appareil.vu', { date: dateSansJour(vu.date), heure: heure(vu.heure) })}</p>
      </div>
      <div className="row">
        <IconButton
          icon="pen"
          label={t('serveur.appareil.renommer', { nom: appareil.nom })}
          onClick={() => {
            setNom(appareil.nom);
          }}
        />
        {!appareil.celuiCi && (
          <Button
            variant="quiet"
            aria-label={t('serveur.appareil.revoquer.lequel', { nom: appareil.nom })}
            onClick={onRevoquer}
          >
            {t('serveur.appareil.revoquer')}
          </Button>
        )}
      </div>
    </li>
  );
}
