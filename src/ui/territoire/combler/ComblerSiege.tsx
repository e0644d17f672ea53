import { useState } from 'react';
import { plier } from '../../../domain/instance/texteImporte.ts';
import { communesAu, type Territoire } from '../../../domain/territoire/territoire.ts';
import type { FicheDeTerritoire } from '../../../store/lecturesTerritoire.ts';
import { t } from '../../i18n/i18n.ts';
import { nomLocal } from '../../i18n/nomLocal.ts';
import { Button } from '../../kit/Button.tsx';
import { ComboBox } from '../../kit/ComboBox.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useActe } from '../../kit/useActe.ts';
import { useToday } from '../../shell/useClock.ts';
import { lacuneComblee } from '../lacunes.ts';
import { Ecrit } from './Ecrit.tsx';

/** Which of its communes has the seat, since when, and where that is written. */
export function ComblerSiege({ lu }: { lu: FicheDeTerritoire }) {
  const { territoire } = lu;
  const jour = useToday();
  const { siege } = territoire;
  const communes = communesAu(territoire, jour).flatMap((c) => lu.communes.get(c.communeId) ?? []);
  const connue = siege === undefined ? undefined : lu.communes.get(siege.communeId);
  const [saisie, setSaisie] = useState(connue === undefined ? '' : nomLocal(connue));
  const [choisie, setChoisie] = useState(siege?.communeId ?? null);
  const [du, setDu] = useState(siege?.du ?? '');
  const [source, setSource] = useState(siege?.source ?? '');
  const [essaye, setEssaye] = useState(false);
  const [ecrit, setEcrit] = useState<{ avant: Territoire; nom: string }>();
  const { refus, encours, faire } = useActe();
  const cherche = plier(saisie);
  const ecrire = async () => {
    setEssaye(true);
    const commune = communes.find((c) => c.id === choisie);
    if (commune === undefined || encours) return;
    const net = source.normalize('NFC').trim();
    const ok = await faire(
      {
        acte: 'editTerritoire',
        charge: {
          id: territoire.id,
          champs: {
            siege: {
              communeId: commune.id,
              ...(du === '' ? {} : { du }),
              ...(net === '' ? {} : { source: net }),
            },
          },
        },
      },
      ...lacuneComblee(territoire, 'siege'),
    );
    if (ok) setEcrit({ avant: territoire, nom: nomLocal(commune) });
  };
  return (
    <>
      {ecrit !== undefined && (
        <Ecrit
          key={ecrit.nom}
          avant={ecrit.avant}
          mots={t('territoire.combler.siege.fait', { nom: ecrit.nom })}
          onglet="completer"
        />
      )}
      <ComboBox
        className="territoire-recherche"
        label={t('territoire.siege')}
        help={t('territoire.chercher.aide')}
        input={saisie}
        onInput={setSaisie}
        selected={choisie}
        options={communes
          .filter((c) => plier(`${c.nom} ${c.nomNl ?? ''} ${c.code}`).includes(cherche))
          .slice(0, 40)
          .map((c) => ({ id: c.id, label: nomLocal(c), note: c.code }))}
        onSelect={(id) => {
          const commune = id === null ? undefined : lu.communes.get(id);
          setChoisie(id);
          if (commune !== undefined) setSaisie(nomLocal(commune));
        }}
        error={essaye && choisie === null ? t('territoire.combler.siege.vide') : undefined}
      />
      <DateField label={t('territoire.siege.du')} value={du} onChange={setDu} optional />
      <TextField
        label={t('territoire.siege.source')}
        help={t('territoire.siege.source.aide')}
        className="territoire-recherche"
        value={source}
        onChange={setSource}
        optional
      />
      <RefusNotice refus={refus} />
      <div className="territoire-ecrire">
        <Button variant="primary" icon="check" aria-disabled={encours} onClick={() => void ecrire()}>
          {t('territoire.enregistrer')}
        </Button>
      </div>
    </>
  );
}
