import { useState } from 'react';
import type { Commune } from '../../domain/territoire/commune.ts';
import type { Appartenance, Territoire } from '../../domain/territoire/territoire.ts';
import { t } from '../i18n/i18n.ts';
import { nomLocal } from '../i18n/nomLocal.ts';
import { Button } from '../kit/Button.tsx';
import { DateField } from '../kit/DateField.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { NumberField } from '../kit/NumberField.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { Select } from '../kit/Select.tsx';
import { useActe } from '../kit/useActe.ts';

const AUCUN = 'aucun';

interface PlacerProps {
  territoire: Territoire;
  appartenance: Appartenance;
  commune: Commune | undefined;
  onFermer: () => void;
  /** Taken out by mistake, it must be able to come back: under which name it was. */
  onEnlevee: (nom: string) => void;
}

/** The place of a commune in the territoire: its sector, its dates, its seats in the main assembly. */
export function Placer({ territoire, appartenance, commune, onFermer, onEnlevee }: PlacerProps) {
  const [secteurId, setSecteurId] = useState(appartenance.secteurId ?? AUCUN);
  const [du, setDu] = useState(appartenance.du ?? '');
  const [au, setAu] = useState(appartenance.au ?? '');
  const [sieges, setSieges] = useState(appartenance.sieges);
  const { refus, encours, faire } = useActe();
  const inverse = du !== '' && au !== '' && au < du;
  const enregistrer = async () => {
    if (encours) return;
    const ok = await faire({
      acte: 'placeCommune',
      charge: {
        id: territoire.id,
        commune: {
          communeId: appartenance.communeId,
          ...(secteurId === AUCUN ? {} : { secteurId }),
          ...(du === '' ? {} : { du }),
          ...(au === '' ? {} : { au }),
          ...(sieges === undefined ? {} : { sieges }),
          ...(appartenance.diagnostic === undefined ? {} : { diagnostic: appartenance.diagnostic }),
        },
      },
    });
    if (ok) onFermer();
  };
  const enlever = async () => {
    const charge = { id: territoire.id, communeId: appartenance.communeId };
    if (encours || !(await faire({ acte: 'unplaceCommune', charge }))) return;
    onEnlevee(commune === undefined ? t('territoire.placer') : nomLocal(commune));
    onFermer();
  };
  return (
    <Dialog
      title={commune === undefined ? t('territoire.placer') : nomLocal(commune)}
      open
      onClose={onFermer}
      actions={
        <>
          <Button variant="primary" aria-disabled={encours} onClick={() => void enregistrer()}>
            {t('territoire.enregistrer')}
          </Button>
          {territoire.communes.some((c) => c.communeId === appartenance.communeId) && (
            <Button variant="quiet" icon="trash" aria-disabled={encours} onClick={() => void enlever()}>
              {t('territoire.placer.enlever')}
            </Button>
          )}
        </>
      }
    >
      {territoire.secteurs.length > 0 && (
        <Select
          label={t('territoire.secteur')}
          value={secteurId}
          onChange={setSecteurId}
          options={[
            { value: AUCUN, label: t('territoire.secteur.inconnu') },
            ...territoire.secteurs.map((s) => ({ value: s.id, label: nomLocal(s) })),
          ]}
        />
      )}
      <div className="row-fields">
        <DateField label={t('territoire.du')} value={du} onChange={setDu} optional />
        <DateField
          label={t('territoire.au')}
          value={au}
          onChange={setAu}
          optional
          error={inverse ? t('territoire.au.avant') : undefined}
        />
      </div>
      <NumberField
        label={t('territoire.sieges')}
        help={t('territoire.sieges.aide')}
        value={sieges}
        onChange={setSieges}
        min={0}
        optional
      />
      <RefusNotice refus={refus} />
    </Dialog>
  );
}
