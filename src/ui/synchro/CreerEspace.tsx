import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { creerEspace, type EspaceDetaille } from '../../store/synchro/serveurEspace.ts';
import { t } from '../i18n/i18n.ts';
import { wordServeur } from '../i18n/refusServeur.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { TextField } from '../kit/TextField.tsx';

interface CreerEspaceProps {
  /** The server has none yet: this is the next thing to do. */
  seul: boolean;
  propose: string;
  onCree: (espace: EspaceDetaille) => void;
}

/** Opens a town hall on this server. */
export function CreerEspace({ seul, propose, onCree }: CreerEspaceProps) {
  const [nom, setNom] = useState(propose);
  const queries = useQueryClient();
  const creer = useMutation({
    mutationFn: () => creerEspace(nom.trim()),
    networkMode: 'always',
    onSuccess: async (espace) => {
      await queries.invalidateQueries({ queryKey: ['serveur'] });
      onCree(espace);
    },
  });
  return (
    <section className="synchro-bloc">
      <h2 className="t-section">{t('entrer.creer.titre')}</h2>
      <p className="t-small">{t('entrer.creer.texte')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (nom.trim() !== '' && !creer.isPending) creer.mutate();
        }}
      >
        <TextField
          label={t('entrer.creer.nom')}
          help={t('entrer.creer.nom.aide')}
          value={nom}
          onChange={setNom}
          maxLength={200}
          required
        />
        {creer.isError && (
          <Notice kind="refus" live>
            {wordServeur(creer.error)}
          </Notice>
        )}
        <div className="actions">
          <Button type="submit" variant={seul ? 'primary' : 'secondary'} aria-disabled={creer.isPending}>
            {t('entrer.creer')}
          </Button>
        </div>
      </form>
    </section>
  );
}
