import { useEffect, useState } from 'react';
import type { DateCivile, HeureCivile } from '../../domain/date.ts';

export type Maintenant = { readonly date: DateCivile; readonly heure: HeureCivile };

/** Civil date and hour in the legal zone of the instance, whatever the device's own zone. */
export function maintenant(zone = 'Europe/Paris', at: Date = new Date()): Maintenant {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((p) => p.type === type)?.value ?? '';
  return { date: `${part('year')}-${part('month')}-${part('day')}`, heure: `${part('hour')}:${part('minute')}` };
}

/** The current minute; the component repaints when it changes. */
export function useMaintenant(zone = 'Europe/Paris'): Maintenant {
  const [now, setNow] = useState(() => maintenant(zone));
  useEffect(() => {
    const timer = setInterval(() => {
      setNow((before) => {
        const next = maintenant(zone);
        return next.heure === before.heure && next.date === before.date ? before : next;
      });
    }, 2000);
    return () => clearInterval(timer);
  }, [zone]);
  return now;
}
