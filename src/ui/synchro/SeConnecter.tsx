import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { demanderLien, type Session } from '../../store/synchro/serveurCompte.ts';
import { entrerParPasskey, passkeysPossibles } from '../../store/synchro/serveurPasskeys.ts';
import { t } from '../i18n/i18n.ts';
import { wordServeur } from '../i18n/refusServeur.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { TextField } from '../kit/TextField.tsx';
import { appareilConnu, nomAppareil } from '../shell/nomAppareil.ts';
import { routes } from '../shell/routes.ts';

/** The door without a link: a passkey of this device, or a link asked by mail. */
export function SeConnecter({ onEntre }: { onEntre: (session: Session) => void }) {
  const [courriel, setCourriel] = useState('');
  const cle = useMutation({
    mutationFn: () => entrerParPasskey({ ...appareilConnu(), nom: nomAppareil() }),
    networkMode: 'always',
    onSuccess: onEntre,
  });
  const lien = useMutation({ mutationFn: () => demanderLien(courriel.trim()), networkMode: 'always' });
  const refus = cle.error ?? lien.error;
  return (
    <div className="stack-l synchro-entree">
      <p className="measure">{t('entrer.texte')}</p>
      {passkeysPossibles() && (
        <div className="actions">
          <Button
            variant="primary"
            icon="key"
            aria-disabled={cle.isPending}
            onClick={() => {
              if (!cle.isPending) cle.mutate();
            }}
          >
            {t('entrer.passkey')}
          </Button>
        </div>
      )}
      <section className="synchro-bloc">
        <h2 className="t-section">{t('entrer.courriel.titre')}</h2>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (courriel.trim() !== '') lien.mutate();
          }}
        >
          <TextField
            label={t('entrer.courriel')}
            type="email"
            autoComplete="email"
            value={courriel}
            onChange={setCourriel}
            required
          />
          <div className="actions">
            <Button type="submit" icon="mail" aria-disabled={lien.isPending}>
              {t('entrer.courriel.envoyer')}
            </Button>
          </div>
        </form>
        {lien.isSuccess && (
          <Notice live>{t(lien.data.courrier ? 'entrer.courriel.fait' : 'entrer.courriel.sans')}</Notice>
        )}
      </section>
      {refus !== null && (
        <Notice kind="refus" live>
          {wordServeur(refus)}
        </Notice>
      )}
      <p className="t-small measure">
        {t('entrer.secretariat')} {t('entrer.sansReseau')}
      </p>
      <div className="actions">
        <ButtonLink variant="quiet" icon="left" href={routes.aujourdhui}>
          {t('entrer.retour')}
        </ButtonLink>
      </div>
    </div>
  );
}
