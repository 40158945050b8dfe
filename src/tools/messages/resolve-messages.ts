import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { locale } from '../../i18n/format.js';
import { filesBelow, locales } from '../paths.js';

type Strings = Record<string, string>;

const plural = /_(zero|one|two|few|many|other)$/;

/** The strings of every language in its file `ui.json` or `tools.json`. */
export function readMessages(name: string): Record<string, Strings> {
  const files = filesBelow(locales, new RegExp(`^[^/]+/${name}\\.json$`));
  return Object.fromEntries(
    files.map((file) => [file.split('/')[0]!, JSON.parse(readFileSync(`${locales}/${file}`, 'utf8')) as Strings]),
  );
}

/** i18next with the strings of `all`: English stands in for what a language lacks. */
export async function translatorFor(all: Record<string, Strings>) {
  const created = createInstance();
  await created.init({
    resources: Object.fromEntries(Object.entries(all).map(([lang, translation]) => [lang, { translation }])),
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    // Lit draws strings as text: escaping here would show `&amp;`.
    interpolation: { escapeValue: false },
  });
  return created;
}

/**
 * The strings of `lang`, out of those of `all` languages, with nothing left to look up: every key of English, and of plurals one for
 * each of the language's own categories, so that a browser needs no i18next.
 */
export async function resolveMessages(lang: string, all: Record<string, Strings>): Promise<Strings> {
  const t = (await translatorFor(all)).getFixedT(lang);
  const categories = samples(lang);
  const resolved: Strings = {};
  for (const key of Object.keys(all.en!)) {
    const name = key.replace(plural, '');
    if (name === key) {
      resolved[key] = t(key, { skipInterpolation: true });
      continue;
    }
    for (const [category, count] of categories) resolved[`${name}_${category}`] = t(name, { count, skipInterpolation: true });
  }
  return resolved;
}

/** A number of each plural category that a language has; millions are a category of their own in some. */
function samples(lang: string): Map<string, number> {
  const rules = new Intl.PluralRules(locale(lang));
  const numbers = [...Array(200).keys(), 1_000_000];
  return new Map(numbers.reverse().map((number) => [rules.select(number), number]));
}
