import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { plier } from '../../domain/instance/texteImporte.ts';
import type { Appartenance, Territoire } from '../../domain/territoire/territoire.ts';
import { lireCommunes } from '../../store/lectures.ts';
import { t } from '../i18n/i18n.ts';
import { nomLocal } from '../i18n/nomLocal.ts';
import { ComboBox } from '../kit/ComboBox.tsx';

interface AjouterCommuneProps {
  territoire: Territoire;
  /** A commune of the carnet that is not in the territoire yet; its place is then asked. */
  onChoisie: (appartenance: Appartenance) => void;
}

/** Another commune of the carnet, found by name in either language or by code. */
export function AjouterCommune({ territoire, onChoisie }: AjouterCommuneProps) {
  const communes = useLiveQuery(lireCommunes, []) ?? [];
  const [saisie, setSaisie] = useState('');
  const dedans = new Set(territoire.communes.map((c) => c.communeId));
  const autres = communes.filter((c) => !dedans.has(c.id));
  if (autres.length === 0) return null;
  const cherche = plier(saisie);
  return (
    <ComboBox
      className="territoire-recherche"
      label={t('territoire.communes.ajouter')}
      help={t('territoire.communes.ajouter.aide')}
      input={saisie}
      onInput={setSaisie}
      selected={null}
      options={autres
        .filter((c) => plier(`${c.nom} ${c.nomNl ?? ''} ${c.code}`).includes(cherche))
        .slice(0, 30)
        .map((c) => ({ id: c.id, label: nomLocal(c), note: c.code }))}
      onSelect={(communeId) => {
        if (communeId === null) return;
        setSaisie('');
        onChoisie({ communeId });
      }}
    />
  );
}
