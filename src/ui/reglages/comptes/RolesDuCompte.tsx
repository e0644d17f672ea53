import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Attribution } from '../../../domain/droits/acces.ts';
import type { Instance } from '../../../domain/instance/instance.ts';
import { administrerServeur, changerCompte, type CompteDEspace } from '../../../store/synchro/serveurEspace.ts';
import { t } from '../../i18n/i18n.ts';
import { wordServeur } from '../../i18n/refusServeur.ts';
import { Button, IconButton } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { ChoixRole } from './ChoixRole.tsx';
import { direAttribution, direDerivee } from './motsDeRole.ts';

interface RolesProps {
  espace: string;
  compte: CompteDEspace;
  instances: readonly Instance[];
  /** Who asks administers the server, and may say who else does. */
  serveur: boolean;
  onClose: () => void;
  onChange: () => Promise<unknown>;
}

/** Roles given by hand, to take away or add to; those of the mandats are shown, they end with them. */
export function RolesDuCompte({ espace, compte, instances, serveur, onClose, onChange }: RolesProps) {
  const [roles, setRoles] = useState<readonly Attribution[]>(compte.attributions);
  const [administre, setAdministre] = useState(compte.administreServeur);
  const [nouveau, setNouveau] = useState<Attribution>();
  const changer = useMutation({
    mutationFn: async () => {
      if (roles !== compte.attributions) await changerCompte(espace, compte.id, { attributions: roles });
      if (administre !== compte.administreServeur) await administrerServeur(espace, compte.id, administre);
    },
    networkMode: 'always',
    onSuccess: async () => {
      await onChange();
      onClose();
    },
  });
  return (
    <Dialog
      title={t('comptes.changer.titre', { nom: compte.nom })}
      open
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            aria-disabled={changer.isPending}
            onClick={() => {
              if (!changer.isPending) changer.mutate();
            }}
          >
            {t('comptes.enregistrer')}
          </Button>
          <Button onClick={onClose}>{t('comptes.annuler')}</Button>
        </>
      }
    >
      <ul className="serveur-lignes">
        {compte.derivees.map((a) => (
          <li key={`${a.role}${a.sur}`}>
            <div>{direDerivee(a, instances)}</div>
          </li>
        ))}
        {roles.map((a) => (
          <li key={`${a.role}${a.sur}`}>
            <div>{direAttribution(a, instances)}</div>
            <IconButton
              icon="x"
              label={t('comptes.retirerRole', { role: direAttribution(a, instances) })}
              onClick={() => {
                setRoles(roles.filter((b) => b !== a));
              }}
            />
          </li>
        ))}
      </ul>
      {roles.length + compte.derivees.length === 0 && <p>{t('comptes.sansRole')}</p>}
      <ChoixRole value={nouveau} onChange={setNouveau} instances={instances} facultatif={false} />
      <div className="actions">
        <Button
          icon="plus"
          disabled={nouveau === undefined}
          onClick={() => {
            if (nouveau === undefined) return;
            const connu = roles.some((a) => a.role === nouveau.role && a.sur === nouveau.sur);
            if (!connu) setRoles([...roles, nouveau]);
            setNouveau(undefined);
          }}
        >
          {t('comptes.ajouter')}
        </Button>
      </div>
      {serveur && (
        <Checkbox
          label={t('comptes.serveur')}
          note={t(compte.appareils === 0 ? 'comptes.serveur.jamais' : 'comptes.serveur.note')}
          checked={administre}
          disabled={compte.appareils === 0}
          onChange={setAdministre}
        />
      )}
      {changer.isError && (
        <Notice kind="refus" live>
          {wordServeur(changer.error)}
        </Notice>
      )}
    </Dialog>
  );
}
