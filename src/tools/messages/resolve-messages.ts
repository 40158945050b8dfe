import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { locale } from '../../i18n/format.js';
import { filesBelow, locales } from '../paths.js';

type Strings = Record<string, string>;

const plural = /_(zero|one|two|few|many|other)$/;

/** The messages of every language in a file of `locales/{lang}/`, such as `ui.json`. */
export function readMessages(name: string): Record<string, Strings> {
  const files = filesBelow(locales, new RegExp(`^[^/]+/${name}\\.json$`));
  return Object.fromEntries(
    files.map((file) => [file.split('/')[0]!, JSON.parse(readFileSync(`${locales}/${file}`, 'utf8')) as Strings]),
  );
}

/** An i18next instance with the messages of all languages; English is the fallback. */
export async function translatorFor(messages: Record<string, Strings>) {
  const instance = createInstance();
  await instance.init({
    resources: Object.fromEntries(Object.entries(messages).map(([lang, translation]) => [lang, { translation }])),
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    // Lit renders strings as text nodes: escaping them here would show `&amp;`.
    interpolation: { escapeValue: false },
  });
  return instance;
}

/**
 * The messages of `lang` with all fallbacks resolved: every key of English, and for a plural one for each plural category
 * of the language, so that a browser needs no i18next.
 */
export async function resolveMessages(lang: string, messages: Record<string, Strings>): Promise<Strings> {
  const t = (await translatorFor(messages)).getFixedT(lang);
  const categories = pluralSamples(lang);
  const resolved: Strings = {};
  for (const key of Object.keys(messages.en!)) {
    const name = key.replace(plural, '');
    if (name === key) {
      resolved[key] = t(key, { skipInterpolation: true });
      continue;
    }
    for (const [category, count] of categories)
      resolved[`${name}_${category}`] = t(name, { count, skipInterpolation: true });
  }
  return resolved;
}

/** A sample number for each plural category of a language. Some have a category for millions. */
function pluralSamples(lang: string): Map<string, number> {
  const rules = new Intl.PluralRules(locale(lang));
  const numbers = [...Array(200).keys(), 1_000_000];
  return new Map(numbers.reverse().map((number) => [rules.select(number), number]));
}
