import { useState } from 'react';
import type { Intention } from '../../../store/record.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { useMaintenant } from '../../kit/maintenant.ts';
import { Select } from '../../kit/Select.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { datesActe, sansDate, type DateActe } from './datesActe.ts';
import type { Publication } from './usePublication.ts';

/** One date for all the deliberations that do not have it, in one gesture. */
export function DateEnLot({ publication }: { publication: Publication }) {
  const { date: aujourdhui } = useMaintenant();
  const [champ, setChamp] = useState<DateActe>('transmisLe');
  const [date, setDate] = useState<string>();
  const { faire, refus, encours } = useActe();
  const choisie = date ?? aujourdhui;
  const cibles = sansDate(publication, champ);
  return (
    <form
      className="publier-lot"
      aria-label={t('publier.actes.lot')}
      onSubmit={(event) => {
        event.preventDefault();
        const { id } = publication.seance;
        void faire(
          ...cibles.map((scrutinId): Intention => ({ acte: 'dateActe', charge: { id, scrutinId, [champ]: choisie } })),
        );
      }}
    >
      <Select
        label={t('publier.actes.lot.quoi')}
        value={champ}
        options={datesActe.map((d) => ({ value: d, label: t(`publier.actes.${d}`) }))}
        onChange={setChamp}
      />
      <DateField label={t('publier.actes.lot.date')} value={choisie} onChange={setDate} />
      <Button type="submit" disabled={cibles.length === 0 || choisie === '' || encours}>
        {t('publier.actes.lot.faire', { n: cibles.length })}
      </Button>
      <RefusNotice refus={refus} />
    </form>
  );
}
