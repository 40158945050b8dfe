import type { Translate } from './translate.js';

/**
 * Dates, times, lists and language names, formatted as readers of a language write them. What most documents need is in the
 * messages: the build adds results of `Intl` to them (tools/messages/intl-messages.ts), since a phone takes longer to load the
 * data of `Intl` than to render a document. `Intl` is the fallback.
 */

/** Locales for languages without a region: where most of their readers live, or whose date formats they know. */
const locales: Record<string, string> = {
  // "14 h 30", "9 a.m.", as in the documents.
  en: 'en-CA',
  fr: 'fr-CA',
  es: 'es-US',
  // Latin digits, as in the telephone numbers.
  ar: 'ar-u-nu-latn',
  // Browsers have no data for Haitian Creole; its readers know French as written in Haiti. Days, months and languages are
  // messages of its own.
  ht: 'fr-HT',
};

export function locale(lang: string): string {
  return locales[lang] ?? lang;
}

/** Punctuation between the parts of a line, and after its end. */
export function punctuation(lang: string): { comma: string; semicolon: string; stop: string } {
  if (/^(ar|fa|ur)\b/.test(lang)) return { comma: '، ', semicolon: '؛ ', stop: '.' };
  if (/^(zh|ja)\b/.test(lang)) return { comma: '，', semicolon: '；', stop: '。' };
  return { comma: ', ', semicolon: '; ', stop: '.' };
}

/** Formats a calendar date: "2026-11-24" as "November 24, 2026". French has a word for the first day: "1er décembre". */
export function formatDate(isoDate: string, t: Translate): string {
  const [year = '', month = '', day] = isoDate.split('-');
  return (
    t('date', {
      year,
      month: t('months').split(' ')[Number(month) - 1]!,
      day: (Number(day) === 1 && t('first_day')) || Number(day),
    }) || new Intl.DateTimeFormat(locale(t.lang), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate))
  );
}

/** Formats a time of day, with no-break spaces: "9 a.m.", "14 h 30". Without `timeZone`, in the reader's own. */
export function formatTime(time: Date, lang: string, timeZone?: string): string {
  // The minutes in that time zone: in zones with half-hour offsets, they are not those of UTC.
  const onTheHour = Number(new Intl.DateTimeFormat('en-US', { minute: 'numeric', timeZone }).format(time)) === 0;
  const formatted = new Intl.DateTimeFormat(locale(lang), {
    hour: 'numeric',
    // In Portuguese, the hour alone would be a bare number.
    ...(onTheHour && lang !== 'pt' ? {} : { minute: '2-digit' }),
    timeZone,
  }).format(time);
  // CLDR pads the hours of French Canada; people there write "9 h".
  return formatted.replace(/^0(?=\d)/, '').replaceAll(' ', '\u00a0');
}

/** The name of a day: 0 is Monday. */
export function formatWeekday(day: number, t: Translate): string {
  return t('weekdays').split(', ')[day]!;
}

/** "Eastern Time", "heure de l’Est". */
export function formatTimeZone(timeZone: string, lang: string): string {
  const parts = new Intl.DateTimeFormat(locale(lang), { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** "a, b and c". */
export function formatList(items: string[], t: Translate): string {
  if (items.length < 2) return items.join();
  return (
    t('list_two', { first: items.slice(0, -1).join(t('list_comma')), second: items.at(-1)! }) ||
    new Intl.ListFormat(locale(t.lang), { type: 'conjunction' }).format(items)
  );
}

/** The name of the language `tag`, in the language of the messages: "French", "français". */
export function languageName(tag: string, t: Translate): string {
  return t(`language_${tag}`) || (new Intl.DisplayNames(locale(t.lang), { type: 'language' }).of(tag) ?? tag);
}
