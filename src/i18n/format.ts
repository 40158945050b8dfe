/** Dates, times, lists and names of languages, as readers of a language write them. */

/** Where readers of a language without a region mostly are, or whose way of writing dates they know. */
const locales: Record<string, string> = {
  // "14 h 30", "9:00 a.m.", as the texts have it.
  en: 'en-CA',
  fr: 'fr-CA',
  es: 'es-US',
  // With the digits of the telephone numbers around them.
  ar: 'ar-u-nu-latn',
  // Browsers have no data for Haitian Creole; its readers know the French of Haiti.
  ht: 'fr-HT',
};

export function locale(lang: string): string {
  return locales[lang] ?? lang;
}

/** What stands between the parts of a line, and after its end. */
export function punctuation(lang: string): { comma: string; semicolon: string; stop: string } {
  if (/^(ar|fa|ur)\b/.test(lang)) return { comma: '، ', semicolon: '؛ ', stop: '.' };
  if (/^(zh|ja)\b/.test(lang)) return { comma: '，', semicolon: '；', stop: '。' };
  return { comma: ', ', semicolon: '; ', stop: '.' };
}

/** A calendar date: "2026-11-24" as "November 24, 2026". */
export function formatDate(isoDate: string, lang: string): string {
  return new Intl.DateTimeFormat(locale(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
}

/** A time of day: "9 a.m.", "14 h 30". Without `timeZone`, where the reader is. */
export function formatTime(time: Date, lang: string, timeZone?: string): string {
  const onTheHour = time.getUTCMinutes() % 60 === 0;
  const written = new Intl.DateTimeFormat(locale(lang), {
    hour: 'numeric',
    ...(onTheHour ? {} : { minute: '2-digit' }),
    timeZone,
  }).format(time);
  // CLDR pads the hours of French Canada; people there write "9 h".
  return written.replace(/^0(?=\d)/, '');
}

export function formatWeekday(time: Date, lang: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale(lang), { weekday: 'long', timeZone }).format(time);
}

/** "Eastern Time", "heure de l’Est". */
export function formatTimeZone(timeZone: string, lang: string): string {
  const parts = new Intl.DateTimeFormat(locale(lang), { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** "a, b and c". */
export function formatList(items: string[], lang: string): string {
  return new Intl.ListFormat(locale(lang), { type: 'conjunction' }).format(items);
}

/** The name of the language `tag`, in the language `lang`: "French", "français". */
export function languageName(tag: string, lang: string): string {
  return new Intl.DisplayNames(locale(lang), { type: 'language' }).of(tag) ?? tag;
}

/** Which way a text in `lang` runs. */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|ks|ku-arab|pa-arab|ps|sd|ug|ur|yi)\b/i.test(lang) ? 'rtl' : 'ltr';
}
