/** Reads what a person types for a date or a time. Strict: complete forms only, safe to read at each key. */

const two = (n: number) => String(n).padStart(2, '0');

function civilDate(year: number, month: number, day: number): string | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length || year < 1000) return undefined;
  return `${String(year)}-${two(month)}-${two(day)}`;
}

/** 'YYYY-MM-DD' from « 24/09/2026 », « 24.9.2026 », « 24092026 » or « 2026-09-24 »; leniently, « 24/9/26 » too. */
export function readDate(text: string, lenient = false): string | undefined {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (iso) return civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const french = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (french) return civilDate(Number(french[3]), Number(french[2]), Number(french[1]));
  const short = lenient ? /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{2})$/.exec(typed) : null;
  return short ? civilDate(2000 + Number(short[3]), Number(short[2]), Number(short[1])) : undefined;
}

/** 'HH:MM' from « 21:14 », « 21h14 », « 21 h 14 », « 21.14 uur » or « 2114 »; leniently, « 21 h », « 21 » and « 914 » too. */
export function readTime(text: string, lenient = false): string | undefined {
  const typed = text.replace(/\s/g, '').toLowerCase();
  const full = /^(\d{1,2})[hu:.](\d{2})(?:uur)?$/.exec(typed) ?? /^(\d{2})(\d{2})$/.exec(typed);
  const found = full ?? (lenient ? (/^(\d{1,2})(?:h|u|uur)?$/.exec(typed) ?? /^(\d)(\d{2})$/.exec(typed)) : null);
  if (!found) return undefined;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : undefined;
}
