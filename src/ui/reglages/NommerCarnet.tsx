import { useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { TextField } from '../kit/TextField.tsx';

interface NommerCarnetProps {
  nom: string;
  action: string;
  onNommer: (nom: string) => void;
  onFermer: () => void;
}

/** Asks the name of a carnet, in its place in the list. */
export function NommerCarnet({ nom, action, onNommer, onFermer }: NommerCarnetProps) {
  const [value, setValue] = useState(nom);
  const [tried, setTried] = useState(false);
  return (
    <form
      className="reglages-nommer"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (value.trim() !== '') onNommer(value.trim());
      }}
    >
      <TextField
        label={t('reglages.carnets.nom')}
        value={value}
        onChange={setValue}
        maxLength={120}
        autoFocus
        error={tried && value.trim() === '' ? t('reglages.carnets.nom.manque') : undefined}
      />
      <div className="actions">
        <Button type="submit" variant="primary">
          {action}
        </Button>
        <Button variant="quiet" onClick={onFermer}>
          {t('kit.annuler')}
        </Button>
      </div>
    </form>
  );
}
