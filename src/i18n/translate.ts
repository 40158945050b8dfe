import type controls from '../../locales/en/controls.json';
import type ui from '../../locales/en/ui.json';
import { languageChain } from '../core/language.js';
import { locale } from './format.js';

/** As `Intl.PluralRules` names them. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type BaseOfPlural<Name> = Name extends `${infer Base}_${PluralCategory}` ? Base : never;
type WithoutPlural<Name> = Name extends `${string}_${PluralCategory}` ? BaseOfPlural<Name> : Name;

/**
 * Messages are written for i18next, and the build resolves their fallbacks and plurals with it (see
 * tools/messages/resolve-messages.ts). The few lines below do the rest in a browser, and a test compares their results with
 * i18next's: the library itself would add 14 KB, more than Lit, to every first visit.
 */

/** The keys are those of the English messages, so that the type checker finds a missing one. */
export type MessageKey = WithoutPlural<keyof typeof ui | keyof typeof controls>;
/** Those of them that have a plural form for each category of numbers. */
export type PluralMessageKey = BaseOfPlural<keyof typeof ui | keyof typeof controls>;
type Values = Record<string, string | number>;
/** Messages that the build adds from `Intl` (see format.ts); an empty string in languages without them. */
type IntlKey = 'date' | 'first_day' | 'months' | `language_${string}` | 'list_comma' | 'list_two';
export interface Translate {
  (key: MessageKey | IntlKey, values?: Values): string;
  /** The language of the messages. */
  readonly lang: string;
}

/** The languages of the interface; documents exist in fewer (see core/language.ts). */
const languages = ['en', 'fr', 'es', 'pt', 'it', 'ar', 'zh-Hans', 'zh-Hant', 'ht', 'vi'] as const;
export type InterfaceLanguage = (typeof languages)[number];

export interface MessagesFile {
  default: Record<string, string>;
}
/** Loads a file of messages: those of documents or, if `interactive`, those of elements with controls and of illustrations. */
export type MessagesSource = (lang: string, interactive: boolean) => Promise<MessagesFile>;

let source: MessagesSource = async (lang, interactive) => {
  const { messageFiles } = await import('../messages/message-files.js');
  return messageFiles[lang as InterfaceLanguage][interactive ? 'controls' : 'ui']();
};

/** Replaces the way to load messages. The loader knows the files' names and prefetches some: the list of all is then not loaded. */
export function setMessagesSource(newSource: MessagesSource): void {
  source = newSource;
}

/** Finds a message of `lang` among `texts`, ours, and puts `values` into it. Undefined if there is none. */
export type FormatMessage = (
  texts: Record<string, string>,
  lang: string,
  key: string,
  values: Values,
) => string | undefined;

/** In the plural form of `values.count`, if the message has several. */
export const formatMessage: FormatMessage = (texts, lang, key, values) => {
  const plural = () => new Intl.PluralRules(locale(lang)).select(Number(values.count));
  const text = texts[key] ?? texts[`${key}_${plural()}`];
  return text?.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
};

let format = formatMessage;

/** Replaces the way to find messages, for translators that are loaded already, too: a page may have its own (own-messages/). */
export function setFormatMessage(newFormat: FormatMessage): void {
  format = newFormat;
}

const translators = new Map<string, Promise<Translate>>();

/** The language of the interface messages for a reader of `lang`. */
export function messagesLanguage(lang: string): string {
  return languageChain(lang, languages)[0] ?? 'en';
}

/** Loads the interface messages in the best available language for `lang`. Rejects if loading fails. */
export function loadMessages(lang: string, interactive = false): Promise<Translate> {
  const language = messagesLanguage(lang);
  const key = `${language} ${interactive}`;
  const cached = translators.get(key);
  if (cached) return cached;
  const loading = load(language, interactive);
  translators.set(key, loading);
  loading.catch(() => translators.delete(key));
  return loading;
}

async function load(lang: string, interactive: boolean): Promise<Translate> {
  const [messages, controls] = await Promise.all([source(lang, false), interactive && source(lang, true)]);
  const texts: Record<string, string> = { ...messages.default, ...(controls && controls.default) };
  const translate = (key: string, values: Values = {}): string => format(texts, lang, key, values) ?? '';
  return Object.assign(translate, { lang });
}
