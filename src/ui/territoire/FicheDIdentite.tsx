import { useState } from 'react';
import { genresTerritoire } from '../../domain/territoire/territoire.ts';
import type { Identite } from '../../store/territoires/composer.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { Checkbox } from '../kit/Checkbox.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { Select } from '../kit/Select.tsx';
import { TextField } from '../kit/TextField.tsx';
import type { Acteur } from '../kit/useActe.ts';

const PAYS = ['FR', 'BE'] as const;
const VIDE: Identite = { nom: '', genre: 'epci', pays: [] };

interface FicheDIdentiteProps {
  titre: string;
  bouton: string;
  depart?: Identite;
  acteur: Pick<Acteur, 'refus' | 'encours'>;
  onFermer: () => void;
  /** What is typed, trimmed and complete. */
  ecrire: (identite: Identite) => Promise<unknown>;
}

/** What a territoire is called, in one language or two, what it is and where it lies. */
export function FicheDIdentite({ titre, bouton, depart = VIDE, acteur, onFermer, ecrire }: FicheDIdentiteProps) {
  const [nom, setNom] = useState(depart.nom);
  const [nomNl, setNomNl] = useState(depart.nomNl ?? '');
  const [genre, setGenre] = useState(depart.genre);
  const [pays, setPays] = useState<readonly (typeof PAYS)[number][]>(depart.pays);
  const [essaye, setEssaye] = useState(false);
  const net = nom.normalize('NFC').trim();
  const netNl = nomNl.normalize('NFC').trim();
  const enregistrer = () => {
    setEssaye(true);
    if (net === '' || pays.length === 0 || acteur.encours) return;
    void ecrire({ nom: net, genre, pays: [...pays], ...(netNl === '' ? {} : { nomNl: netNl }) });
  };
  return (
    <Dialog
      title={titre}
      open
      onClose={onFermer}
      actions={
        <Button variant="primary" aria-disabled={acteur.encours} onClick={enregistrer}>
          {bouton}
        </Button>
      }
    >
      <TextField
        label={t('territoire.nom.fr')}
        value={nom}
        onChange={setNom}
        register
        error={essaye && net === '' ? t('territoire.nom.vide') : undefined}
      />
      <TextField label={t('territoire.nom.nl')} value={nomNl} onChange={setNomNl} register optional />
      <Select
        label={t('territoire.genre')}
        value={genre}
        onChange={setGenre}
        options={genresTerritoire.map((value) => ({ value, label: t(`territoire.genre.${value}`) }))}
      />
      <fieldset className="field">
        <legend className="field-label">{t('territoire.pays')}</legend>
        {PAYS.map((p) => (
          <Checkbox
            key={p}
            label={t(`territoire.pays.${p}`)}
            checked={pays.includes(p)}
            onChange={(oui) => {
              setPays(PAYS.filter((x) => (x === p ? oui : pays.includes(x))));
            }}
          />
        ))}
        {essaye && pays.length === 0 && (
          <p className="field-error" role="alert">
            {t('territoire.pays.vide')}
          </p>
        )}
      </fieldset>
      <RefusNotice refus={acteur.refus} />
    </Dialog>
  );
}
