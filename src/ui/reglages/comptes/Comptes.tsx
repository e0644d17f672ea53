import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { lireAnnuaire } from '../../../store/lecturesAnnuaire.ts';
import type { LienDonne } from '../../../store/synchro/serveurCompte.ts';
import { donnerLien, lireComptes, retirerCompte, type CompteDEspace } from '../../../store/synchro/serveurEspace.ts';
import { lireEspaceDuCarnet } from '../../../store/synchro/acces.ts';
import { t } from '../../i18n/i18n.ts';
import { wordServeur } from '../../i18n/refusServeur.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { routes } from '../../shell/routes.ts';
import { useDroits } from '../../shell/useDroits.ts';
import { RESEAU, useSession } from '../../shell/useServeur.ts';
import { LienMontre } from '../serveur/LienMontre.tsx';
import { mayAudit } from '../../../domain/droits/gerer.ts';
import { AppareilsDuCompte } from './AppareilsDuCompte.tsx';
import { Audit } from './Audit.tsx';
import { Inviter } from './Inviter.tsx';
import { LigneCompte } from './LigneCompte.tsx';
import { RolesDuCompte } from './RolesDuCompte.tsx';
import '../serveur/serveur.css';

type Geste =
  | { readonly quoi: 'inviter' }
  | { readonly quoi: 'appareils' | 'roles' | 'retirer'; readonly compte: CompteDEspace }
  | { readonly quoi: 'lien'; readonly nom: string; readonly lien: LienDonne };

/** People with access to this town hall: who, as what, from how many devices. */
export default function Comptes() {
  const droits = useDroits();
  const espace = useLiveQuery(() => lireEspaceDuCarnet());
  if (droits === undefined || espace === undefined) return <Loading />;
  if (espace === null || !droits.secretariat)
    return (
      <div className="center stack">
        <h1 className="t-title">{t('comptes.titre')}</h1>
        <p>{t(espace === null ? 'comptes.sansServeur' : 'comptes.sansDroit')}</p>
        <div className="actions">
          <ButtonLink href={routes.serveur}>{t('comptes.retour')}</ButtonLink>
        </div>
      </div>
    );
  const { acces } = droits;
  return <Liste espace={espace} moi={acces?.compte} audit={acces !== null && mayAudit(acces)} />;
}

function Liste({ espace, moi, audit }: { espace: string; moi: string | undefined; audit: boolean }) {
  const queries = useQueryClient();
  const cle = ['serveur', 'comptes', espace];
  const comptes = useQuery({ ...RESEAU, queryKey: cle, queryFn: () => lireComptes(espace) });
  const annuaire = useLiveQuery(lireAnnuaire);
  const session = useSession();
  const [geste, setGeste] = useState<Geste>();
  const fermer = () => {
    setGeste(undefined);
  };
  const relire = () => queries.invalidateQueries({ queryKey: cle });
  const lien = useMutation({
    mutationFn: (compte: CompteDEspace) => donnerLien(espace, compte.id, compte.courriel !== undefined),
    networkMode: 'always',
    onSuccess: (donne, { nom }) => {
      setGeste({ quoi: 'lien', nom, lien: donne });
    },
  });
  const retirer = useMutation({
    mutationFn: (compte: CompteDEspace) => retirerCompte(espace, compte.id),
    networkMode: 'always',
    onSettled: () => {
      fermer();
      return relire();
    },
  });
  if (comptes.isPending || annuaire === undefined) return <Loading />;
  const erreur = comptes.error ?? lien.error ?? retirer.error;
  return (
    <div className="center stack-l">
      <div>
        <h1 className="t-title">{t('comptes.titre')}</h1>
        <p className="measure">{t('comptes.texte')}</p>
        <div className="actions">
          <Button
            variant="primary"
            icon="plus"
            onClick={() => {
              setGeste({ quoi: 'inviter' });
            }}
          >
            {t('comptes.inviter')}
          </Button>
          <ButtonLink variant="quiet" icon="left" href={routes.serveur}>
            {t('comptes.retour')}
          </ButtonLink>
        </div>
      </div>
      {erreur !== null && (
        <Notice kind="refus" live>
          {wordServeur(erreur)}
        </Notice>
      )}
      <ul className="serveur-lignes">
        {comptes.data?.map((compte) => (
          <LigneCompte
            key={compte.id}
            compte={compte}
            vous={compte.id === moi}
            instances={annuaire.instances}
            onLien={() => {
              if (!lien.isPending) lien.mutate(compte);
            }}
            onAppareils={() => {
              setGeste({ quoi: 'appareils', compte });
            }}
            onRoles={() => {
              setGeste({ quoi: 'roles', compte });
            }}
            onRetirer={() => {
              setGeste({ quoi: 'retirer', compte });
            }}
          />
        ))}
      </ul>
      {audit && <Audit espace={espace} comptes={comptes.data ?? []} instances={annuaire.instances} />}
      {geste?.quoi === 'inviter' && (
        <Inviter
          espace={espace}
          annuaire={annuaire}
          comptes={comptes.data ?? []}
          onClose={fermer}
          onCree={(compte) => {
            void relire();
            lien.mutate(compte);
          }}
        />
      )}
      {geste?.quoi === 'roles' && (
        <RolesDuCompte
          espace={espace}
          compte={geste.compte}
          comptes={comptes.data ?? []}
          annuaire={annuaire}
          vous={geste.compte.id === moi}
          serveur={session.data?.administreServeur === true}
          onClose={fermer}
          onChange={() => queries.invalidateQueries({ queryKey: ['serveur'] })}
        />
      )}
      {geste?.quoi === 'appareils' && (
        <AppareilsDuCompte espace={espace} compte={geste.compte} onClose={fermer} onChange={relire} />
      )}
      {geste?.quoi === 'retirer' && (
        <ConfirmDialog
          title={t('comptes.retirer.titre', { nom: geste.compte.nom })}
          open
          danger
          busy={retirer.isPending}
          confirmLabel={t('comptes.retirer')}
          onClose={fermer}
          onConfirm={() => {
            retirer.mutate(geste.compte);
          }}
        >
          <p>{t('comptes.retirer.texte')}</p>
        </ConfirmDialog>
      )}
      {geste?.quoi === 'lien' && <LienMontre nom={geste.nom} lien={geste.lien} onClose={fermer} />}
    </div>
  );
}
