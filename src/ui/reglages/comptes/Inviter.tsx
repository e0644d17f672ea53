import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Attribution } from '../../../domain/droits/acces.ts';
import type { Annuaire } from '../../../store/lecturesAnnuaire.ts';
import { lireCourriel } from '../../../store/synchro/carnetsServeur.ts';
import { creerCompte, type CompteDEspace } from '../../../store/synchro/serveurEspace.ts';
import { nomCourt } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordServeur } from '../../i18n/refusServeur.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { ChoixRole } from './ChoixRole.tsx';
import { IdentiteDuCompte, PERSONNE, type Identite } from './IdentiteDuCompte.tsx';

interface InviterProps {
  espace: string;
  annuaire: Annuaire;
  comptes: readonly CompteDEspace[];
  onClose: () => void;
  onCree: (compte: CompteDEspace) => void;
}

/** Gives access to a person of the annuaire, or to somebody else. */
export function Inviter({ espace, annuaire, comptes, onClose, onCree }: InviterProps) {
  const [identite, setIdentite] = useState<Identite>({ nom: '', courriel: '', personneId: PERSONNE });
  const { personneId, nom, courriel } = identite;
  const [attribution, setAttribution] = useState<Attribution>();
  const elu = annuaire.instances.some((i) => i.mandats.some((m) => m.personneId === personneId));
  const creer = useMutation({
    mutationFn: () =>
      creerCompte(espace, {
        nom: nom.trim(),
        ...(personneId === PERSONNE ? {} : { personneId }),
        ...(courriel.trim() === '' ? {} : { courriel: courriel.trim() }),
        ...(attribution === undefined ? {} : { attributions: [attribution] }),
      }),
    networkMode: 'always',
    onSuccess: onCree,
  });
  const choisir = async (id: string) => {
    const personne = annuaire.personnes.get(id);
    const choisie = { personneId: id, nom: personne === undefined ? '' : nomCourt(personne), courriel: '' };
    setIdentite(choisie);
    const courriel = personne === undefined ? '' : await lireCourriel(id);
    // Another one may be on the screen by now, or an address typed.
    setIdentite((la) => (la.personneId === id && la.courriel === '' ? { ...la, courriel } : la));
  };
  const pret = nom.trim() !== '' && (attribution !== undefined || elu);
  return (
    <Dialog title={t('comptes.inviter.titre')} open onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (pret && !creer.isPending) creer.mutate();
        }}
      >
        <IdentiteDuCompte
          value={identite}
          onChange={setIdentite}
          annuaire={annuaire}
          prises={new Set(comptes.map((c) => c.personneId))}
          horsAnnuaire={t('comptes.personne.autre')}
          onPersonne={(id) => void choisir(id)}
        />
        <ChoixRole value={attribution} onChange={setAttribution} instances={annuaire.instances} facultatif={elu} />
        {creer.isError && (
          <Notice kind="refus" live>
            {wordServeur(creer.error)}
          </Notice>
        )}
        <div className="actions">
          <Button type="submit" variant="primary" disabled={!pret} aria-disabled={creer.isPending}>
            {t('comptes.creer')}
          </Button>
          <Button onClick={onClose}>{t('comptes.annuler')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
