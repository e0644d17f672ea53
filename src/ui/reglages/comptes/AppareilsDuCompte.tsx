import { useMutation, useQuery } from '@tanstack/react-query';
import type { CompteDEspace } from '../../../store/synchro/serveurEspace.ts';
import { appareilsDuCompte, revoquerAppareilDuCompte } from '../../../store/synchro/serveurEspace.ts';
import { dateSansJour, heure, momentCivil } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordServeur } from '../../i18n/refusServeur.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { RESEAU } from '../../shell/useServeur.ts';

interface AppareilsDuCompteProps {
  espace: string;
  compte: CompteDEspace;
  onClose: () => void;
  onChange: () => Promise<unknown>;
}

/** Devices enrolled for somebody: one that is lost is revoked for him. */
export function AppareilsDuCompte({ espace, compte, onClose, onChange }: AppareilsDuCompteProps) {
  const appareils = useQuery({
    ...RESEAU,
    staleTime: 0,
    queryKey: ['serveur', 'comptes', espace, compte.id, 'appareils'],
    queryFn: () => appareilsDuCompte(espace, compte.id),
  });
  const revoquer = useMutation({
    mutationFn: (id: string) => revoquerAppareilDuCompte(espace, compte.id, id),
    networkMode: 'always',
    onSuccess: async () => {
      await Promise.all([appareils.refetch(), onChange()]);
    },
  });
  const erreur = appareils.error ?? revoquer.error;
  return (
    <Dialog
      title={t('comptes.appareils.titre', { nom: compte.nom })}
      open
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('comptes.fermer')}</Button>}
    >
      <p>{t('comptes.appareils.texte')}</p>
      {appareils.isPending && <Loading />}
      {erreur !== null && (
        <Notice kind="refus" live>
          {wordServeur(erreur)}
        </Notice>
      )}
      {appareils.data?.length === 0 && <p>{t('comptes.appareils.aucun')}</p>}
      <ul className="serveur-lignes">
        {appareils.data?.map(({ id, nom, vuLe, celuiCi }) => {
          const vu = momentCivil(Date.parse(vuLe));
          return (
            <li key={id}>
              <div>
                <p>
                  <b>{nom}</b>
                </p>
                <p className="t-small">
                  {t('serveur.appareil.vu', { date: dateSansJour(vu.date), heure: heure(vu.heure) })}
                </p>
              </div>
              {!celuiCi && (
                <Button
                  variant="quiet"
                  aria-disabled={revoquer.isPending}
                  aria-label={t('serveur.appareil.revoquer.lequel', { nom })}
                  onClick={() => {
                    if (!revoquer.isPending) revoquer.mutate(id);
                  }}
                >
                  {t('serveur.appareil.revoquer')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
