import type { I18next } from '../core/i18next.js';
import { warn } from '../core/warn.js';
import type { FormatMessage } from '../i18n/translate.js';
import { interfaceLanguage } from './interface-language.js';
import { pluralSuffix } from './plural-suffix.js';
import { listProblems, problemWithKey, problemWithText } from './problems.js';

/** The namespace of our messages in the instance, and of the page's own wording of them. */
const NAMESPACE = 'care-widgets';

/** The parts of an instance by which texts are found. */
interface Lookup {
  t(key: string, options: object): unknown;
  exists(key: string, options: object): boolean;
}

/**
 * Our messages as the namespace `care-widgets` of the page's i18next, which finds them, in the plural form that they need, and
 * puts values into them. The page's own texts in that namespace come first.
 */
export class I18nextMessages {
  readonly #i18n: I18next;
  /** The language of the instance to which our messages have been added. */
  readonly #addedTo = new WeakMap<object, string>();
  /** The number of texts in a language, when their keys were last checked. */
  readonly #checked = new Map<string, number>();
  #listener?: () => void;
  /** The store that is followed. */
  #store: I18next['store'];

  constructor(i18n: I18next) {
    this.#i18n = i18n;
  }

  readonly format: FormatMessage = (ours, ourLang, key, values) => {
    if (!this.#i18n.isInitialized) return undefined;
    const langs = this.#languagesFor(ourLang);
    for (const lang of langs) this.#checkKeys(lang);
    if (problemWithKey(key)) return undefined;
    this.#add(ours, langs);
    const i18n = this.#i18n as unknown as Lookup;
    const options = {
      ...values,
      ns: NAMESPACE,
      lng: ourLang,
      lngs: langs,
      // Lit renders texts, not HTML; and a value is never a text that refers to another.
      interpolation: { escapeValue: false, skipOnVariables: true },
    };
    // Without this, a missing text would be reported to the page's own backend.
    if (!i18n.exists(key, options)) return undefined;
    const written = i18n.t(key, { ...options, skipInterpolation: true, returnObjects: true, postProcess: [] });
    const problem = problemWithText(key, written, this.#namesIn(String(written)));
    if (problem) warn(`i18next, ${NAMESPACE}: ${problem}`);
    return problem ? undefined : String(i18n.t(key, options));
  };

  /** Calls `listener`, instead of any earlier one, when the language or the texts of the namespace have changed. */
  follow(listener: (() => void) | undefined): void {
    const i18n = this.#i18n;
    if (listener && !this.#listener) {
      i18n.on('initialized', this.#whenChanged);
      i18n.on('languageChanged', this.#whenChanged);
    } else if (!listener) {
      i18n.off('initialized', this.#whenChanged);
      i18n.off('languageChanged', this.#whenChanged);
    }
    this.#listener = listener;
    this.#followStore(listener && i18n.store);
  }

  readonly #whenChanged = (): void => {
    // It has a store only once it is initialized.
    this.#followStore(this.#i18n.store);
    this.#listener?.();
  };

  readonly #whenAdded = (_lang: string, namespace: string): void => {
    if (namespace === NAMESPACE) this.#listener?.();
  };

  #followStore(store: I18next['store']): void {
    if (store === this.#store) return;
    this.#store?.off('added', this.#whenAdded);
    this.#store = store;
    store?.on('added', this.#whenAdded);
  }

  /** The page's names of a language of the interface, such as `fr-CA`, those that it shows now first; then ours. */
  #languagesFor(lang: string): string[] {
    const { languages = [], store } = this.#i18n;
    const names = [...languages, ...Object.keys(store?.data ?? {})];
    return [...new Set([...names.filter((name) => interfaceLanguage(name) === lang), lang])];
  }

  /**
   * Adds our messages, those that a page may word itself, where it has none of its own. Only to a language in which it has
   * texts: i18next takes every other one for a language that the site does not have.
   */
  #add(texts: Record<string, string>, langs: string[]): void {
    const i18n = this.#i18n;
    const lang = langs.find((name) => Object.keys(i18n.getDataByLanguage(name) ?? {}).length);
    if (!lang || this.#addedTo.get(texts) === lang) return;
    this.#addedTo.set(texts, lang);
    const ours = Object.entries(texts)
      .filter(([key]) => !problemWithKey(key))
      .map(([key, text]) => [this.#toPageKey(key), this.#toPageText(text)]);
    const { ns } = i18n.options;
    const namespaces = Array.isArray(ns) ? (ns as string[]) : [];
    const isListed = namespaces.includes(NAMESPACE);
    i18n.addResourceBundle(lang, NAMESPACE, Object.fromEntries(ours) as object, true, false, { silent: true });
    // i18next has added the namespace to those that it requests from the page's backend, which has no such file.
    if (!isListed) namespaces.splice(namespaces.indexOf(NAMESPACE), 1);
  }

  /** Warns of keys in the page's texts that are none, or not the page's to word. */
  #checkKeys(lang: string): void {
    const keys = Object.keys(this.#i18n.getResourceBundle(lang, NAMESPACE) ?? {});
    if (this.#checked.get(lang) === keys.length) return;
    this.#checked.set(lang, keys.length);
    const problems = keys.map((key) => problemWithKey(this.#toOurKey(key))).filter((problem) => problem !== undefined);
    if (problems.length) warn(listProblems(`i18next, ${lang}, ${NAMESPACE}`, problems));
  }

  get #pluralSeparator(): string {
    return this.#i18n.options.pluralSeparator ?? '_';
  }

  #toPageKey(key: string): string {
    return key.replace(pluralSuffix, `${this.#pluralSeparator}$1`);
  }

  #toOurKey(key: string): string {
    const separator = key.lastIndexOf(this.#pluralSeparator);
    const ours = `${key.slice(0, separator)}_${key.slice(separator + this.#pluralSeparator.length)}`;
    return separator > 0 && pluralSuffix.test(ours) ? ours : key;
  }

  /** `{{time}}` with the marks that the page has chosen. */
  #toPageText(text: string): string {
    const { prefix = '{{', suffix = '}}' } = this.#i18n.options.interpolation ?? {};
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => `${prefix}${name}${suffix}`);
  }

  /** The placeholders in a text of the page: `time` of `{{time}}`, `{{- time}}` and `{{time, uppercase}}`. */
  #namesIn(text: string): string[] {
    const { prefix = '{{', suffix = '}}', formatSeparator = ',' } = this.#i18n.options.interpolation ?? {};
    return text
      .split(prefix)
      .slice(1)
      .map((part) => part.split(suffix)[0]!.split(formatSeparator)[0]!.replace('-', '').trim());
  }
}
