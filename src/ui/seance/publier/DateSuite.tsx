import { useState } from 'react';
import type { Intention } from '../../../store/record.ts';
import { dateSansJour } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { DateField } from '../../kit/DateField.tsx';
import { useMaintenant } from '../../kit/maintenant.ts';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';

interface DateSuiteProps {
  label: string;
  valeur: string | undefined;
  /** The act that writes the date; null clears it. */
  acte: (date: string | null) => Intention;
  /** Last day, where the law sets one. */
  limite?: string | undefined;
  /** The day before which the date is surprising. */
  depuis?: string | undefined;
  aide?: string | undefined;
}

/** While a year is typed by hand the browser gives the years 2, 20 and 202: they are not written. */
const estComplete = (date: string): boolean => date >= '1900-01-01';

/** A date entered by hand and saved as soon as it is whole; a surprising one is shown, never refused. */
export function DateSuite({ label, valeur, acte, limite, depuis, aide }: DateSuiteProps) {
  const [tape, setTape] = useState<string>();
  const { faire, refus } = useActe();
  const { date: aujourdhui } = useMaintenant();
  const date = tape ?? valeur ?? '';
  const remarques = [
    aide,
    limite !== undefined && valeur === undefined ? t('publier.date.limite', { date: dateSansJour(limite) }) : undefined,
    depuis !== undefined && estComplete(date) && date < depuis ? t('publier.date.avant') : undefined,
    date > aujourdhui ? t('publier.date.futur') : undefined,
  ].filter((r) => r !== undefined);
  return (
    <div>
      <DateField
        label={label}
        value={date}
        help={remarques.length === 0 ? undefined : remarques.join(' ')}
        onChange={(suite) => {
          setTape(suite);
          if (suite === '' || estComplete(suite)) {
            void faire(acte(suite === '' ? null : suite)).then((ok) => {
              if (ok) setTape(undefined);
            });
          }
        }}
      />
      <RefusNotice refus={refus} />
    </div>
  );
}
