import { addDays, type DateCivile, type HeureCivile } from '../../domain/date.ts';

/** One sitting in a calendar; `estampille` is the instant of writing, ISO 8601 in UTC. */
export type Evenement = {
  readonly uid: string;
  readonly titre: string;
  readonly date: DateCivile;
  /** Absent: a whole day. */
  readonly heure?: HeureCivile | undefined;
  readonly dureeMinutes?: number;
  readonly lieu?: string | undefined;
  readonly description?: string | undefined;
  readonly annule?: boolean;
  readonly sequence?: number;
};

/** Minutes that a zone is ahead of UTC at an instant. */
function decalage(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const de = (type: string): number => Number(parts.find((p) => p.type === type)?.value ?? '0');
  return Math.round(
    (Date.UTC(de('year'), de('month') - 1, de('day'), de('hour'), de('minute'), de('second')) - instant) / 60_000,
  );
}

/** Milliseconds UTC of a civil time in a zone. An hour that the clocks skip is read after the change, a doubled one before it. */
export function instantDe(date: DateCivile, heure: HeureCivile, zone: string): number {
  const [h = 0, m = 0] = heure.split(':').map(Number);
  const naif = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), h, m);
  // The offset is one of those in force around the day: before and after a change they differ.
  const jourMs = 86_400_000;
  const candidats = [naif - jourMs, naif + jourMs].map((autour) => naif - decalage(zone, autour) * 60_000);
  const justes = candidats.filter((t) => t + decalage(zone, t) * 60_000 === naif);
  return justes.length === 0 ? (candidats[0] ?? naif) : Math.min(...justes);
}

const enUtc = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
const jour = (date: DateCivile): string => date.replaceAll('-', '');

const echappe = (texte: string): string =>
  texte
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');

/** Lines of at most 75 octets, cut between characters (RFC 5545, 3.1). */
function plie(ligne: string): string {
  const lignes: string[] = [];
  let courante = '';
  let octets = 0;
  for (const c of ligne) {
    const code = c.codePointAt(0) ?? 0;
    const taille = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + taille > 75) {
      lignes.push(courante);
      courante = ' ';
      octets = 1;
    }
    courante += c;
    octets += taille;
  }
  return [...lignes, courante].join('\r\n');
}

function lignesDe(e: Evenement, zone: string, estampille: string): string[] {
  const debut = e.heure === undefined ? undefined : instantDe(e.date, e.heure, zone);
  const temps =
    debut === undefined
      ? [`DTSTART;VALUE=DATE:${jour(e.date)}`, `DTEND;VALUE=DATE:${jour(addDays(e.date, 1))}`]
      : [`DTSTART:${enUtc(debut)}`, `DTEND:${enUtc(debut + (e.dureeMinutes ?? 120) * 60_000)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${echappe(e.uid)}`,
    `DTSTAMP:${enUtc(Date.parse(estampille))}`,
    `SEQUENCE:${e.sequence ?? 0}`,
    ...temps,
    `SUMMARY:${echappe(e.titre)}`,
    ...(e.lieu === undefined || e.lieu === '' ? [] : [`LOCATION:${echappe(e.lieu)}`]),
    ...(e.description === undefined || e.description === '' ? [] : [`DESCRIPTION:${echappe(e.description)}`]),
    `STATUS:${e.annule ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** An iCalendar file: times in UTC, so that no time zone definition is needed. */
export const calendrier = (evenements: readonly Evenement[], zone: string, estampille: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Carnet de seance//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...evenements.flatMap((e) => lignesDe(e, zone, estampille)),
    'END:VCALENDAR',
  ]
    .map(plie)
    .join('\r\n') + '\r\n';
