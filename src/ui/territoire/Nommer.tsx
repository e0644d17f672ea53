import { useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextField } from '../kit/TextField.tsx';

interface Noms {
  readonly nom: string;
  readonly nomNl?: string | undefined;
}

interface NommerProps {
  titre: string;
  depart: Noms;
  onFermer: () => void;
  /** True when the device has it; the dialog then closes. */
  ecrire: (noms: Noms) => Promise<boolean>;
}

/** The name of a sector, in both languages. */
export function Nommer({ titre, depart, onFermer, ecrire }: NommerProps) {
  const [nom, setNom] = useState(depart.nom);
  const [nomNl, setNomNl] = useState(depart.nomNl ?? '');
  const enregistrer = async () => {
    const net = nom.normalize('NFC').trim();
    const netNl = nomNl.normalize('NFC').trim();
    if (net === '') return;
    if (await ecrire({ nom: net, ...(netNl === '' ? {} : { nomNl: netNl }) })) onFermer();
  };
  return (
    <Dialog
      title={titre}
      open
      onClose={onFermer}
      actions={
        <Button variant="primary" onClick={() => void enregistrer()}>
          {t('territoire.enregistrer')}
        </Button>
      }
    >
      <TextField
        label={t('territoire.nom.fr')}
        value={nom}
        onChange={setNom}
        register
        error={nom.trim() === '' ? t('territoire.nom.vide') : undefined}
      />
      <TextField label={t('territoire.nom.nl')} value={nomNl} onChange={setNomNl} register optional />
    </Dialog>
  );
}
