import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { contenusManquants } from '../../../documents/composer/contenus.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { record } from '../../../store/record.ts';
import { dateLongue, dateSansJour } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { useMaintenant } from '../../kit/maintenant.ts';
import { Notice } from '../../kit/Notice.tsx';
import { Select } from '../../kit/Select.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { garderTextes } from '../commun/figerTextes.ts';
import { lireDossier } from '../rediger/dossier.ts';

interface ArreterProps {
  /** The sitting whose minutes are settled. */
  seance: Seance;
  /** Later sittings of the instance, oldest first: one of them settles. */
  suivantes: readonly Seance[];
  /** The one already known to settle. */
  choisie?: string;
  onClose: () => void;
}

const AILLEURS = 'ailleurs';

/** Settles the minutes at a sitting: asks which, says what being sealed means. */
export function Arreter({ seance, suivantes, choisie, onClose }: ArreterProps) {
  const { date: aujourdhui } = useMaintenant();
  const [par, setPar] = useState(choisie ?? suivantes[0]?.id ?? AILLEURS);
  const [le, setLe] = useState<string>();
  const [tente, setTente] = useState(false);
  const { tenter, refus, encours } = useActe();
  const dossier = useLiveQuery(() => lireDossier(seance.id), [seance.id]);
  const manque = dossier === undefined ? [] : contenusManquants(dossier).map((c) => t(`rediger.contenu.${c.code}`));
  const date = le ?? suivantes.find((s) => s.id === par)?.date ?? aujourdhui;
  const arreter = async () => {
    setTente(true);
    if (date === '') return;
    const ok = await tenter(async () => {
      const gardes = await garderTextes(seance.id, 'arret');
      if (!gardes.ok) return gardes;
      return record('settlePv', {
        id: seance.id,
        le: date,
        textes: gardes.value,
        ...(par === AILLEURS ? {} : { seanceId: par }),
      });
    });
    if (ok) onClose();
  };
  return (
    <Dialog
      title={t('publier.arreter.titre', { date: dateSansJour(seance.date) })}
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" disabled={encours} onClick={() => void arreter()}>
            {t('publier.arreter.faire')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('kit.annuler')}
          </Button>
        </>
      }
    >
      <Select
        label={t('publier.arreter.seance')}
        value={par}
        options={[
          ...suivantes.map((s) => ({ value: s.id, label: dateLongue(s.date) })),
          { value: AILLEURS, label: t('publier.arreter.autre') },
        ]}
        onChange={(suite) => {
          setPar(suite);
          setLe(undefined);
        }}
      />
      <DateField
        label={t('publier.arreter.le')}
        value={date}
        help={date !== '' && date < seance.date ? t('publier.date.avant') : undefined}
        error={tente && date === '' ? t('publier.arreter.leRequis') : undefined}
        onChange={setLe}
      />
      <p>{t('publier.arreter.remarques', { n: seance.pv.remarques.length })}</p>
      {manque.length > 0 && <Notice kind="alert">{t('publier.arreter.manque', { liste: manque.join(', ') })}</Notice>}
      <p>{t('publier.arreter.explication')}</p>
      <RefusNotice refus={refus} />
    </Dialog>
  );
}
