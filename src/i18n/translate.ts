import type controls from '../../locales/en/controls.json';
import type ui from '../../locales/en/ui.json';
import { languageChain } from '../core/language.js';
import { locale } from './format.js';

type WithoutPlural<Name> = Name extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Name;

/**
 * Strings are written for i18next, and the build lets it work out their fallbacks and plurals (see
 * tools/strings.ts). What is left to do in a browser are the lines below, and a test holds them to
 * i18next's own answers: the library itself weighs 14 KB there, more than Lit, on every first visit.
 */

/** English is the type of the keys: the checker shows a missing string before a reader meets it. */
export type MessageKey = WithoutPlural<keyof typeof ui | keyof typeof controls>;
/** What the build adds, out of `Intl` (see format.ts). Not in every language: then the answer is empty. */
type IntlKey = 'date' | 'months' | `language_${string}` | 'list_comma' | 'list_two';
export interface Translate {
  (key: MessageKey | IntlKey, values?: Record<string, string | number>): string;
  /** The language that the strings are in. */
  readonly lang: string;
}

/** The languages that the interface speaks; documents exist in fewer (see content/language.ts). */
const languages = ['en', 'fr', 'es', 'pt', 'it', 'ar', 'zh-Hans', 'zh-Hant', 'ht', 'vi'] as const;
export type InterfaceLanguage = (typeof languages)[number];

export interface MessagesFile {
  default: Record<string, string>;
}
/** Fetches a file of strings: what texts say or, for controls, what is said by the elements that a reader works with, and by pictures. */
export type MessagesSource = (lang: string, interactive: boolean) => Promise<MessagesFile>;

let source: MessagesSource = async (lang, interactive) => {
  const { messageFiles } = await import('../messages/message-files.js');
  return messageFiles[lang as InterfaceLanguage][interactive ? 'controls' : 'ui']();
};

/** The door knows the files by name, and has asked for some already: then the list of them all is not fetched. */
export function setMessagesSource(given: MessagesSource): void {
  source = given;
}

const translators = new Map<string, Promise<Translate>>();

/** The language of the interface strings that a reader of `lang` gets. */
export function messagesLanguage(lang: string): string {
  return languageChain(lang, languages)[0] ?? 'en';
}

/** Interface strings for `lang`, or for the nearest language that has them. Rejects if they can't be fetched. */
export function loadMessages(lang: string, interactive = false): Promise<Translate> {
  const language = messagesLanguage(lang);
  const key = `${language} ${interactive}`;
  const known = translators.get(key);
  if (known) return known;
  const loading = load(language, interactive);
  translators.set(key, loading);
  loading.catch(() => translators.delete(key));
  return loading;
}

async function load(language: string, interactive: boolean): Promise<Translate> {
  const parts = await Promise.all([source(language, false), interactive && source(language, true)]);
  const messages: Record<string, string> = Object.assign({}, ...parts.map((part) => part && part.default));
  let plurals: Intl.PluralRules | undefined;
  const pluralOf = (count: unknown) => (plurals ??= new Intl.PluralRules(locale(language))).select(Number(count));
  const translate = (key: string, values: Record<string, string | number> = {}): string => {
    const text = messages[key] ?? messages[`${key}_${pluralOf(values.count)}`] ?? '';
    return text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => String(values[name] ?? hole));
  };
  return Object.assign(translate, { lang: language });
}
