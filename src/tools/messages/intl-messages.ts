import { locale } from '../../i18n/format.js';

/**
 * Messages computed with `Intl` at build time, so that a browser need not create formatters for what most documents show
 * (see i18n/format.ts): dates, names of the languages of sources, and lists joined with "and".
 */
export function intlMessages(lang: string): Record<string, string> {
  return { ...dates(lang), ...languages(lang), ...list(lang), ...own[lang] };
}

/** What `Intl` gets wrong, or has no data for. */
const own: Record<string, Record<string, string>> = {
  fr: { first_day: '1er' },
  ht: {
    months: 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm',
    language_en: 'angle',
    language_fr: 'franse',
    language_es: 'panyòl',
    list_two: '{{first}} ak {{second}}',
  },
};

/** `date`: "{{month}} {{day}}, {{year}}", and `months`, all twelve in one string. Empty if the pattern of a date differs by month. */
function dates(lang: string): Record<string, string> {
  const format = new Intl.DateTimeFormat(locale(lang), { dateStyle: 'long', timeZone: 'UTC' });
  const formatted = Array.from({ length: 12 }, (_, month) => format.formatToParts(new Date(Date.UTC(2026, month, 27))));
  const patterns = formatted.map((parts) =>
    parts.map(({ type, value }) => (type === 'literal' ? value : `{{${type}}}`)).join(''),
  );
  const months = formatted.map((parts) => parts.find(({ type }) => type === 'month')!.value);
  if (new Set(patterns).size > 1 || months.some((month) => month.includes(' '))) return {};
  return { date: patterns[0]!, months: months.join(' ') };
}

/** The languages of all sources that ship. The browser's `Intl` names any other. */
const sourceLanguages = ['en', 'fr'];

/** `language_fr`: "French". */
function languages(lang: string): Record<string, string> {
  const names = new Intl.DisplayNames(locale(lang), { type: 'language' });
  return Object.fromEntries(sourceLanguages.map((tag) => [`language_${tag}`, names.of(tag) ?? tag]));
}

/**
 * `list_two`: "{{first}} and {{second}}", and `list_comma`, the separator of all items before the last. Empty if the word for
 * "and" depends on the next word, as in Spanish.
 */
function list(lang: string): Record<string, string> {
  const format = new Intl.ListFormat(locale(lang), { type: 'conjunction' });
  const [, comma = ''] = /^a(.*)b.*c.*d$/.exec(format.format(['a', 'b', 'c', 'd'])) ?? [];
  const two = format.format(['{{first}}', '{{second}}']);
  const joinTwo = (first: string, second: string) => two.replace('{{first}}', first).replace('{{second}}', second);
  const matchesIntl =
    ['inglés', 'hielo', 'onze'].every((second) => format.format(['a', second]) === joinTwo('a', second)) &&
    format.format(['a', 'b', 'c', 'd']) === joinTwo(['a', 'b', 'c'].join(comma), 'd');
  return matchesIntl ? { list_comma: comma, list_two: two } : {};
}
