import { useState } from 'react';
import type { CommuneChoisie } from '../../../store/creerCommune.ts';
import { langueCourante, t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Segmented } from '../../kit/Choice.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { TextField } from '../../kit/TextField.tsx';

const CODES = { FR: /^(?:\d{5}|2[AB]\d{3})$/, BE: /^\d{5}$/ } as const;
type Pays = keyof typeof CODES;

interface CommuneALaMainProps {
  /** Open from the start when the official list could not come. */
  ouverte: boolean;
  occupe: boolean;
  onCreer: (commune: CommuneChoisie) => void;
}

/** A commune newly born, or a first day without a network. */
export function CommuneALaMain({ ouverte, occupe, onCreer }: CommuneALaMainProps) {
  const [pays, setPays] = useState<Pays>(langueCourante() === 'fr' ? 'FR' : 'BE');
  const [nom, setNom] = useState('');
  const [code, setCode] = useState('');
  const [population, setPopulation] = useState<number>();
  const [essaye, setEssaye] = useState(false);
  const codeNet = code.trim().toUpperCase();
  const codeJuste = CODES[pays].test(codeNet);
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
            pays,
            code: codeNet,
            nom: nom.trim().normalize('NFC'),
            ...(pays === 'FR' ? { departement: codeNet.slice(0, /^9[78]/.test(codeNet) ? 3 : 2) } : {}),
            codesPostaux: [],
            population: population ?? 0,
          });
        }}
      >
        <Segmented
          label={t('premierjour.commune.pays')}
          value={pays}
          onChange={setPays}
          options={[
            { value: 'FR', label: t('premierjour.commune.france') },
            { value: 'BE', label: t('premierjour.commune.belgique') },
          ]}
        />
        <TextField
          label={t('premierjour.commune.nom')}
          value={nom}
          onChange={setNom}
          error={essaye && nom.trim() === '' ? t('premierjour.commune.nom.erreur') : undefined}
        />
        <div className="row-fields">
          <TextField
            label={t(pays === 'FR' ? 'premierjour.commune.code' : 'premierjour.commune.codeBe')}
            value={code}
            onChange={setCode}
            maxLength={5}
            error={
              essaye && !codeJuste
                ? t(pays === 'FR' ? 'premierjour.commune.code.erreur' : 'premierjour.commune.codeBe.erreur')
                : undefined
            }
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
