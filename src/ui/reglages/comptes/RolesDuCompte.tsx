import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Attribution } from '../../../domain/droits/acces.ts';
import type { Annuaire } from '../../../store/lecturesAnnuaire.ts';
import {
  administrerServeur,
  changerCompte,
  type CompteDEspace,
  type CompteSaisi,
} from '../../../store/synchro/serveurEspace.ts';
import { t } from '../../i18n/i18n.ts';
import { wordServeur } from '../../i18n/refusServeur.ts';
import { Button, IconButton } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { ChoixRole } from './ChoixRole.tsx';
import { IdentiteDuCompte, type Identite } from './IdentiteDuCompte.tsx';
import { direAttribution, direDerivee } from './motsDeRole.ts';

interface RolesProps {
  espace: string;
  compte: CompteDEspace;
  comptes: readonly CompteDEspace[];
  annuaire: Annuaire;
  vous: boolean;
  /** Who asks administers the server, and may say who else does. */
  serveur: boolean;
  onClose: () => void;
  onChange: () => Promise<unknown>;
}

const identiteDe = ({ nom, courriel = '', personneId = '' }: CompteDEspace): Identite => ({
  nom,
  courriel,
  personneId,
});

/** What changes alone: an account that serves elsewhere too keeps its name there. */
function change(avant: Identite, apres: Identite): Partial<CompteSaisi> {
  const [nom, courriel] = [apres.nom.trim(), apres.courriel.trim()];
  return {
    ...(nom === avant.nom ? {} : { nom }),
    ...(courriel === avant.courriel ? {} : { courriel: courriel === '' ? null : courriel }),
    ...(apres.personneId === avant.personneId ? {} : { personneId: apres.personneId || null }),
  };
}

const avec = (roles: readonly Attribution[], nouveau: Attribution | undefined): readonly Attribution[] =>
  nouveau === undefined || roles.some((a) => a.role === nouveau.role && a.sur === nouveau.sur)
    ? roles
    : [...roles, nouveau];

/** An account: who it is, and its roles given by hand, to take away or add to; those of the mandats end with them. */
export function RolesDuCompte({ espace, compte, comptes, annuaire, vous, serveur, onClose, onChange }: RolesProps) {
  const { instances } = annuaire;
  const [identite, setIdentite] = useState(() => identiteDe(compte));
  const [roles, setRoles] = useState<readonly Attribution[]>(compte.attributions);
  const [administre, setAdministre] = useState(compte.administreServeur);
  const [nouveau, setNouveau] = useState<Attribution>();
  const changer = useMutation({
    mutationFn: async () => {
      // A role chosen and not yet added to the list is meant all the same.
      const voulus = avec(roles, nouveau);
      const saisi: Partial<CompteSaisi> = {
        ...change(identiteDe(compte), identite),
        ...(voulus === compte.attributions ? {} : { attributions: voulus }),
      };
      if (Object.keys(saisi).length > 0) await changerCompte(espace, compte.id, saisi);
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
            disabled={identite.nom.trim() === ''}
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
      {/* Whoever administers the server is out of reach of everybody else. */}
      {(vous || !compte.administreServeur) && (
        <IdentiteDuCompte
          value={identite}
          onChange={setIdentite}
          annuaire={annuaire}
          prises={new Set(comptes.map((c) => c.personneId))}
          horsAnnuaire={t('comptes.personne.aucune')}
        />
      )}
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
            setRoles(avec(roles, nouveau));
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
