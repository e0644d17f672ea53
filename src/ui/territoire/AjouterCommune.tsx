import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { plier } from '../../domain/instance/texteImporte.ts';
import { communeId } from '../../domain/territoire/commune.ts';
import type { Appartenance, Territoire } from '../../domain/territoire/territoire.ts';
import { lireCommunes } from '../../store/lectures.ts';
import { searchCommunes } from '../../store/searchCommunes.ts';
import { ajouterCommunes } from '../../store/territoires/composer.ts';
import { t } from '../i18n/i18n.ts';
import { nomLocal } from '../i18n/nomLocal.ts';
import { ComboBox } from '../kit/ComboBox.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { useActe } from '../kit/useActe.ts';
import { useCommunes } from '../kit/useCommunes.ts';

const PROPOSITIONS = 30;

interface AjouterCommuneProps {
  territoire: Territoire;
  /** A commune of the carnet that is not in the territoire yet; its place is then asked. */
  onChoisie: (appartenance: Appartenance) => void;
}

/** Another commune, of the carnet or of the official lists, found by name in either language or by code. */
export function AjouterCommune({ territoire, onChoisie }: AjouterCommuneProps) {
  const connues = useLiveQuery(lireCommunes, []) ?? [];
  const [saisie, setSaisie] = useState('');
  const [ajoutees, setAjoutees] = useState(0);
  const cherche = saisie.trim();
  const { liste, charge, absente } = useCommunes(cherche.length > 1);
  const { refus, encours, tenter } = useActe();
  const trouvees = useMemo(
    () =>
      cherche.length > 1
        ? searchCommunes(liste, cherche, 2 * PROPOSITIONS).filter((c) => territoire.pays.includes(c.pays))
        : [],
    [liste, cherche, territoire.pays],
  );
  const dedans = new Set(territoire.communes.map((c) => c.communeId));
  const duCarnet = connues.filter(
    (c) => !dedans.has(c.id) && plier(`${c.nom} ${c.nomNl ?? ''} ${c.code}`).includes(plier(cherche)),
  );
  const deja = new Set([...dedans, ...duCarnet.map((c) => c.id)]);
  const officielles = trouvees.filter((c) => !deja.has(communeId(c.pays, c.code)));
  const option = (id: string, c: { nom: string; nomNl?: string | undefined; code: string }) => ({
    id,
    label: nomLocal(c),
    note: c.code,
  });
  return (
    <>
      <ComboBox
        // Closed once a commune is added, with the hand still in the field.
        key={ajoutees}
        autoFocus={ajoutees > 0}
        className="territoire-recherche"
        label={t('territoire.communes.ajouter')}
        help={t(absente ? 'territoire.communes.ajouter.sansListe' : 'territoire.communes.ajouter.aide')}
        input={saisie}
        onInput={setSaisie}
        selected={null}
        loading={charge && cherche.length > 1}
        options={[
          ...duCarnet.map((c) => option(c.id, c)),
          ...officielles.map((c) => option(communeId(c.pays, c.code), c)),
        ].slice(0, PROPOSITIONS)}
        onSelect={(id) => {
          if (id === null || encours) return;
          setSaisie('');
          const officielle = officielles.find((c) => communeId(c.pays, c.code) === id);
          if (officielle === undefined) onChoisie({ communeId: id });
          else
            void tenter(() => ajouterCommunes(territoire, [officielle])).then((ok) => {
              if (ok) setAjoutees(ajoutees + 1);
            });
        }}
      />
      <RefusNotice refus={refus} />
    </>
  );
}
