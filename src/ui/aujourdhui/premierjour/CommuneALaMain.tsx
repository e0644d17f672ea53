import { useState } from 'react';
import type { CommuneChoisie } from '../../../store/creerCommune.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { TextField } from '../../kit/TextField.tsx';

const CODE_INSEE = /^(?:\d{5}|2[AB]\d{3})$/i;

interface CommuneALaMainProps {
  /** Open from the start when the official list could not come. */
  ouverte: boolean;
  occupe: boolean;
  onCreer: (commune: CommuneChoisie) => void;
}

/** A commune newly born, or a first day without a network. */
export function CommuneALaMain({ ouverte, occupe, onCreer }: CommuneALaMainProps) {
  const [nom, setNom] = useState('');
  const [code, setCode] = useState('');
  const [population, setPopulation] = useState<number>();
  const [essaye, setEssaye] = useState(false);
  const codeNet = code.trim().toUpperCase();
  const codeJuste = CODE_INSEE.test(codeNet);
  return (
    <details className="first-manual" open={ouverte}>
      <summary>
        {t('premierjour.commune.autre')}
        <Icon name="down" size="s" />
      </summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setEssaye(true);
          if (nom.trim() === '' || !codeJuste) return;
          onCreer({
            code: codeNet,
            nom: nom.trim().normalize('NFC'),
            departement: codeNet.slice(0, /^9[78]/.test(codeNet) ? 3 : 2),
            codesPostaux: [],
            population: population ?? 0,
          });
        }}
      >
        <TextField
          label={t('premierjour.commune.nom')}
          value={nom}
          onChange={setNom}
          error={essaye && nom.trim() === '' ? t('premierjour.commune.nom.erreur') : undefined}
        />
        <div className="row-fields">
          <TextField
            label={t('premierjour.commune.code')}
            value={code}
            onChange={setCode}
            maxLength={5}
            error={essaye && !codeJuste ? t('premierjour.commune.code.erreur') : undefined}
          />
          <NumberField
            label={t('premierjour.commune.population')}
            value={population}
            onChange={setPopulation}
            min={0}
          />
        </div>
        <div className="actions">
          <Button type="submit" disabled={occupe}>
            {t('premierjour.commune.creer')}
          </Button>
        </div>
      </form>
    </details>
  );
}
