import type tools from '../../locales/en/tools.json';
import type ui from '../../locales/en/ui.json';
import { languageChain } from '../content/language.js';

type WithoutPlural<Name> = Name extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Name;

/**
 * Strings are written for i18next, and the build lets it work out their fallbacks and plurals (see
 * tools/strings.ts). What is left to do in a browser are the lines below, and a test holds them to
 * i18next's own answers: the library itself weighs 14 KB there, more than Lit, on every first visit.
 */

/** English is the type of the keys: the checker shows a missing string before a reader meets it. */
export type TextKey = WithoutPlural<keyof typeof ui | keyof typeof tools>;
export interface Translate {
  (key: TextKey, values?: Record<string, string | number>): string;
  /** The language that the strings are in. */
  readonly lang: string;
}

type Strings = () => Promise<{ default: Record<string, string> }>;

/** `ui` is what texts say; `tools` is what is said by the elements that a reader works with, and by pictures. */
const strings: Record<string, { ui: Strings; tools: Strings }> = {
  en: {
    ui: () => import('../../locales/en/ui.json', { with: { type: 'json' } }),
    tools: () => import('../../locales/en/tools.json', { with: { type: 'json' } }),
  },
  fr: {
    ui: () => import('../../locales/fr/ui.json', { with: { type: 'json' } }),
    tools: () => import('../../locales/fr/tools.json', { with: { type: 'json' } }),
  },
};

const translators = new Map<string, Promise<Translate>>();

/** The language of the interface strings that a reader of `lang` gets. */
export function stringsLanguage(lang: string): string {
  return languageChain(lang, Object.keys(strings))[0] ?? 'en';
}

/** Interface strings for `lang`, or for the nearest language that has them. Rejects if they can't be fetched. */
export function loadStrings(lang: string, tools = false): Promise<Translate> {
  const language = stringsLanguage(lang);
  const key = `${language} ${tools}`;
  const known = translators.get(key);
  if (known) return known;
  const loading = load(language, tools);
  translators.set(key, loading);
  loading.catch(() => translators.delete(key));
  return loading;
}

async function load(language: string, tools: boolean): Promise<Translate> {
  const files = strings[language]!;
  const parts = await Promise.all([files.ui(), tools && files.tools()]);
  const texts: Record<string, string> = Object.assign({}, ...parts.map((part) => part && part.default));
  const plurals = new Intl.PluralRules(language);
  const translate = (key: TextKey, values: Record<string, string | number> = {}): string => {
    const text = texts[key] ?? texts[`${key}_${plurals.select(Number(values.count))}`] ?? '';
    return text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => String(values[name] ?? hole));
  };
  return Object.assign(translate, { lang: language });
}
