import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Attribution } from '../../../domain/droits/acces.ts';
import type { Annuaire } from '../../../store/lecturesAnnuaire.ts';
import { lireCourriel } from '../../../store/synchro/carnetsServeur.ts';
import { creerCompte, type CompteDEspace } from '../../../store/synchro/serveurEspace.ts';
import { nomComplet, nomCourt } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { collateur } from '../../i18n/trier.ts';
import { wordServeur } from '../../i18n/refusServeur.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { ChoixRole } from './ChoixRole.tsx';

const AUTRE = 'autre';

interface InviterProps {
  espace: string;
  annuaire: Annuaire;
  comptes: readonly CompteDEspace[];
  onClose: () => void;
  onCree: (compte: CompteDEspace) => void;
}

/** Gives access to a person of the annuaire, or to somebody else. */
export function Inviter({ espace, annuaire, comptes, onClose, onCree }: InviterProps) {
  const [personneId, setPersonneId] = useState(AUTRE);
  const [nom, setNom] = useState('');
  const [courriel, setCourriel] = useState('');
  const [attribution, setAttribution] = useState<Attribution>();
  const dejaLiees = new Set(comptes.map((c) => c.personneId));
  const ordre = collateur();
  const personnes = [...annuaire.personnes.values()]
    .filter((p) => !dejaLiees.has(p.id))
    .sort((a, b) => ordre.compare(a.nom, b.nom));
  const elu = annuaire.instances.some((i) => i.mandats.some((m) => m.personneId === personneId));
  const creer = useMutation({
    mutationFn: () =>
      creerCompte(espace, {
        nom: nom.trim(),
        ...(personneId === AUTRE ? {} : { personneId }),
        ...(courriel.trim() === '' ? {} : { courriel: courriel.trim() }),
        ...(attribution === undefined ? {} : { attributions: [attribution] }),
      }),
    networkMode: 'always',
    onSuccess: onCree,
  });
  const choisir = async (id: string) => {
    setPersonneId(id);
    const personne = annuaire.personnes.get(id);
    setNom(personne === undefined ? '' : nomCourt(personne));
    setCourriel(personne === undefined ? '' : await lireCourriel(id));
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
        <Select
          label={t('comptes.personne')}
          help={t('comptes.personne.aide')}
          value={personneId}
          onChange={(id) => void choisir(id)}
          options={[
            { value: AUTRE, label: t('comptes.personne.autre') },
            ...personnes.map((p) => ({ value: p.id, label: nomComplet(p) })),
          ]}
        />
        <TextField
          label={t('comptes.nom')}
          help={t('comptes.nom.aide')}
          value={nom}
          onChange={setNom}
          maxLength={120}
          required
        />
        <TextField
          label={t('comptes.courriel')}
          help={t('comptes.courriel.aide')}
          type="email"
          optional
          value={courriel}
          onChange={setCourriel}
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
