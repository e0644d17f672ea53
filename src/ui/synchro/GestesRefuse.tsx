import { useState, type ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { TextField } from '../kit/TextField.tsx';

interface GestesRefuseProps {
  /** Takes it again, or sends it again; absent when there is nowhere to put it. */
  onRefaire?: (() => Promise<unknown>) | undefined;
  refaire: string;
  onEcarter: (motif: string) => Promise<unknown>;
  confirmer: string;
  /** What goes to the clipboard; nothing for a file. */
  aCopier?: (() => string) | undefined;
  encours?: boolean;
  children?: ReactNode;
}

/** What a person may do with something refused: take it again, copy it, or leave it with the reason why. */
export function GestesRefuse(props: GestesRefuseProps) {
  const { onRefaire, refaire, onEcarter, confirmer, aCopier, encours = false, children } = props;
  const [ecarte, setEcarte] = useState(false);
  const [motif, setMotif] = useState('');
  const [copie, setCopie] = useState<'faite' | 'refusee'>();
  const copier = async (mots: string) => {
    try {
      await navigator.clipboard.writeText(mots);
      setCopie('faite');
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      setCopie('refusee');
    }
  };
  if (ecarte)
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (motif.trim() !== '' && !encours) void onEcarter(motif.trim());
        }}
      >
        <TextField
          label={t('reprendre.ecarter.motif')}
          help={t('reprendre.ecarter.motif.manque')}
          value={motif}
          onChange={setMotif}
          required
          autoFocus
        />
        <div className="actions">
          <Button type="submit" variant="danger" disabled={encours || motif.trim() === ''}>
            {confirmer}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              setEcarte(false);
            }}
          >
            {t('reprendre.annuler')}
          </Button>
        </div>
      </form>
    );
  return (
    <div className="actions">
      {onRefaire && (
        <Button
          icon="undo"
          aria-disabled={encours}
          onClick={() => {
            if (!encours) void onRefaire();
          }}
        >
          {refaire}
        </Button>
      )}
      {children}
      {aCopier && (
        <Button variant={onRefaire ? 'quiet' : 'secondary'} icon="copy" onClick={() => void copier(aCopier())}>
          {t('reprendre.copier')}
        </Button>
      )}
      <Button
        variant="quiet"
        onClick={() => {
          setEcarte(true);
        }}
      >
        {t('reprendre.ecarter')}
      </Button>
      <span role="status" className="t-note">
        {copie && t(`reprendre.copie.${copie}`)}
      </span>
    </div>
  );
}
