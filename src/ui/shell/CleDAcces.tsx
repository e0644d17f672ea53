import { useMutation, useQueryClient } from '@tanstack/react-query';
import { creerPasskey } from '../../store/synchro/serveurPasskeys.ts';
import { t } from '../i18n/i18n.ts';
import { wordServeur } from '../i18n/refusServeur.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { nomAppareil } from './nomAppareil.ts';

/** Makes a passkey on this device, for the account that is signed in. */
export function CleDAcces() {
  const queries = useQueryClient();
  const creer = useMutation({
    mutationFn: () => creerPasskey(nomAppareil()),
    networkMode: 'always',
    onSuccess: () => queries.invalidateQueries({ queryKey: ['serveur'] }),
  });
  return (
    <div className="stack">
      <p className="measure">{t('serveur.passkey.texte')}</p>
      {creer.isError && (
        <Notice kind="alert" live title={t('serveur.passkey.refusee')}>
          {wordServeur(creer.error)}
        </Notice>
      )}
      {creer.isSuccess ? (
        <Notice kind="sure" live>
          {t('serveur.passkey.creee')}
        </Notice>
      ) : (
        <div className="actions">
          <Button
            icon="key"
            aria-disabled={creer.isPending}
            onClick={() => {
              if (!creer.isPending) creer.mutate();
            }}
          >
            {t('serveur.passkey.creer')}
          </Button>
        </div>
      )}
    </div>
  );
}
