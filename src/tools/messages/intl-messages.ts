import { locale } from '../../i18n/format.js';

/**
 * What `Intl` says in `lang` of what most texts show, for the strings that a browser gets (see
 * i18n/format.ts): dates, names of the languages that sources are in, and how things
 * are listed.
 */
export function intlMessages(lang: string): Record<string, string> {
  return { ...dates(lang), ...languages(lang), ...list(lang) };
}

/** `date`: "{{month}} {{day}}, {{year}}", and `months`, all twelve in one string. Not where a month has a form of its own in dates. */
function dates(lang: string): Record<string, string> {
  const format = new Intl.DateTimeFormat(locale(lang), { dateStyle: 'long', timeZone: 'UTC' });
  const written = Array.from({ length: 12 }, (_, month) => format.formatToParts(new Date(Date.UTC(2026, month, 27))));
  const patterns = written.map((parts) => parts.map(({ type, value }) => (type === 'literal' ? value : `{{${type}}}`)).join(''));
  const months = written.map((parts) => parts.find(({ type }) => type === 'month')!.value);
  if (new Set(patterns).size > 1 || months.some((month) => month.includes(' '))) return {};
  return { date: patterns[0]!, months: months.join(' ') };
}

/** Of all sources that ship; the names of others are asked of `Intl` when they are met. */
const sourceLanguages = ['en', 'fr'];

/** `language_fr`: "French". */
function languages(lang: string): Record<string, string> {
  const names = new Intl.DisplayNames(locale(lang), { type: 'language' });
  return Object.fromEntries(sourceLanguages.map((tag) => [`language_${tag}`, names.of(tag) ?? tag]));
}

/**
 * `list_two`: "{{first}} and {{second}}", and `list_comma`, which joins what stands before the last. Not
 * where the word for "and" depends on what follows, as in Spanish.
 */
function list(lang: string): Record<string, string> {
  const format = new Intl.ListFormat(locale(lang), { type: 'conjunction' });
  const [, comma = ''] = /^a(.*)b.*c.*d$/.exec(format.format(['a', 'b', 'c', 'd'])) ?? [];
  const two = format.format(['{{first}}', '{{second}}']);
  const ours = (first: string, second: string) => two.replace('{{first}}', first).replace('{{second}}', second);
  const same =
    ['inglés', 'hielo', 'onze'].every((second) => format.format(['a', second]) === ours('a', second)) &&
    format.format(['a', 'b', 'c', 'd']) === ours(['a', 'b', 'c'].join(comma), 'd');
  return same ? { list_comma: comma, list_two: two } : {};
}
