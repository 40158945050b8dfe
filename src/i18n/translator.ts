import type { i18n } from 'i18next';
import type english from '../../locales/en/ui.json';
import { languageChain } from '../content/language.js';

type WithoutPlural<Name> = Name extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Name;

/** English is the type of the keys: the checker shows a missing string before a reader meets it. */
export type TextKey = WithoutPlural<keyof typeof english>;
export interface Translate {
  (key: TextKey, values?: Record<string, string | number>): string;
  /** The language that the strings are in. */
  readonly lang: string;
}

type Strings = Promise<{ default: Record<string, string> }>;

const strings: Record<string, () => Strings> = {
  en: () => import('../../locales/en/ui.json', { with: { type: 'json' } }),
  fr: () => import('../../locales/fr/ui.json', { with: { type: 'json' } }),
};

let instance: Promise<i18n> | undefined;
const translators = new Map<string, Promise<Translate>>();

/** The language of the interface strings that a reader of `lang` gets. */
export function stringsLanguage(lang: string): string {
  return languageChain(lang, Object.keys(strings))[0] ?? 'en';
}

/** Interface strings for `lang`, or for the nearest language that has them. Rejects if they can't be fetched. */
export function loadStrings(lang: string): Promise<Translate> {
  const language = stringsLanguage(lang);
  const known = translators.get(language);
  if (known) return known;
  const loading = load(language);
  translators.set(language, loading);
  loading.catch(() => translators.delete(language));
  return loading;
}

async function load(language: string): Promise<Translate> {
  const [translator, bundle] = await Promise.all([(instance ??= create()), strings[language]!()]);
  translator.addResourceBundle(language, 'translation', bundle.default);
  const translate = translator.getFixedT(language);
  return Object.assign((key: TextKey, values?: Record<string, string | number>) => translate(key, values ?? {}), {
    lang: language,
  });
}

async function create(): Promise<i18n> {
  try {
    const { createInstance } = await import('i18next');
    const created = createInstance();
    await created.init({
      resources: {},
      fallbackLng: 'en',
      keySeparator: false,
      nsSeparator: false,
      // Lit draws strings as text: escaping here would show `&amp;`.
      interpolation: { escapeValue: false },
    });
    return created;
  } catch (error) {
    instance = undefined;
    throw error;
  }
}
