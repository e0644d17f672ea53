import { useState } from 'react';
import type { Point, Seance } from '../../../domain/seance/seance.ts';
import { nomComplet } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button, IconButton } from '../../kit/Button.tsx';
import { Select } from '../../kit/Select.tsx';
import { personne } from '../commun/personne.ts';

interface InteressesProps {
  seance: Seance;
  point: Point;
  onChange: (interesses: string[] | null) => void;
}

/** Members who will withdraw for this point; each withdrawal is recorded in session, where it counts. */
export function Interesses({ seance, point, onChange }: InteressesProps) {
  const [choisit, setChoisit] = useState(false);
  const ids = point.interesses ?? [];
  const choisis = seance.membres.filter((m) => ids.includes(m.id));
  const ecrire = (suite: string[]) => onChange(suite.length === 0 ? null : suite);
  return (
    <div className="field">
      <h3 className="field-label">{t('preparer.interesses')}</h3>
      {choisis.length === 0 && <p className="t-small">{t('preparer.interesses.aucun')}</p>}
      <ul className="lines">
        {choisis.map((m) => (
          <li key={m.id}>
            <span>{nomComplet(personne(m))}</span>
            <IconButton
              icon="x"
              label={t('preparer.interesses.retirer', { nom: nomComplet(personne(m)) })}
              onClick={() => ecrire(ids.filter((id) => id !== m.id))}
            />
          </li>
        ))}
      </ul>
      {choisit ? (
        <Select
          label={t('preparer.interesses.qui')}
          value=""
          placeholder={t('preparer.interesses.choisir')}
          onChange={(id) => {
            ecrire([...ids, id]);
            setChoisit(false);
          }}
          options={seance.membres
            .filter((m) => !ids.includes(m.id))
            .map((m) => ({ value: m.id, label: nomComplet(personne(m)) }))}
        />
      ) : (
        <Button variant="quiet" icon="plus" onClick={() => setChoisit(true)}>
          {t('preparer.interesses.signaler')}
        </Button>
      )}
    </div>
  );
}
