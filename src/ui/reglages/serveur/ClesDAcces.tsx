import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lirePasskeys, retirerPasskey } from '../../../store/synchro/serveurCompte.ts';
import { dateSansJour, momentCivil } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordServeur } from '../../i18n/refusServeur.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { CleDAcces } from '../../shell/CleDAcces.tsx';
import { RESEAU } from '../../shell/useServeur.ts';

const jour = (instant: string): string => dateSansJour(momentCivil(Date.parse(instant)).date);

/** One's own passkeys, each taken back by itself, and one more for this device. */
export function ClesDAcces() {
  const queries = useQueryClient();
  const cles = useQuery({ ...RESEAU, queryKey: ['serveur', 'passkeys'], queryFn: lirePasskeys });
  const retirer = useMutation({
    mutationFn: retirerPasskey,
    networkMode: 'always',
    onSettled: () => queries.invalidateQueries({ queryKey: ['serveur'] }),
  });
  const erreur = cles.error ?? retirer.error;
  return (
    <div className="stack">
      {erreur !== null && (
        <Notice kind="refus" live>
          {wordServeur(erreur)}
        </Notice>
      )}
      {cles.data?.length === 0 && <p className="t-small">{t('serveur.passkey.aucune')}</p>}
      <ul className="serveur-lignes">
        {cles.data?.map(({ id, nom, creeLe, vuLe }) => (
          <li key={id}>
            <div>
              <p>
                <b>{nom}</b>
              </p>
              <p className="t-small">
                {t('serveur.passkey.faite', {
                  date: jour(creeLe),
                  vu: vuLe === undefined ? 'jamais' : jour(vuLe),
                })}
              </p>
            </div>
            <Button
              variant="quiet"
              aria-disabled={retirer.isPending}
              aria-label={t('serveur.passkey.retirer.laquelle', { nom, date: jour(creeLe) })}
              onClick={() => {
                if (!retirer.isPending) retirer.mutate(id);
              }}
            >
              {t('serveur.passkey.retirer')}
            </Button>
          </li>
        ))}
      </ul>
      <CleDAcces />
    </div>
  );
}
