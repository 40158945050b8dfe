/**
 * What is used of a page's i18next instance. i18next's own type is not: every project that checks our types would then need
 * i18next. That its instances fit is checked by the projects of test/frameworks.
 */
export interface I18next {
  /** The language that was asked for; undefined until the instance is initialized. */
  readonly language?: string;
  /** The first language of its chain that has texts. */
  readonly resolvedLanguage?: string;
  /** That chain: `fr-CA`, `fr` and the fallbacks. */
  readonly languages?: readonly string[];
  readonly isInitialized?: boolean;
  readonly options: I18nextOptions;
  on(event: 'initialized' | 'languageChanged', listener: () => void): unknown;
  off(event: 'initialized' | 'languageChanged', listener: () => void): unknown;
  /** Holds the texts. Undefined until the instance is initialized. */
  readonly store?: {
    readonly data: Record<string, unknown>;
    on(event: 'added', listener: (lang: string, namespace: string) => void): unknown;
    off(event: 'added', listener: (lang: string, namespace: string) => void): unknown;
  };
  // The instance types these by the keys of the page's own texts.
  readonly t: (...args: never[]) => unknown;
  readonly exists: (...args: never[]) => boolean;
  addResourceBundle(
    lang: string,
    namespace: string,
    texts: object,
    deep?: boolean,
    overwrite?: boolean,
    options?: { silent?: boolean },
  ): unknown;
  getResourceBundle(lang: string, namespace: string): unknown;
  getDataByLanguage(lang: string): object | undefined;
}

export interface I18nextOptions {
  readonly ns?: string | readonly string[];
  readonly pluralSeparator?: string;
  readonly interpolation?: { readonly prefix?: string; readonly suffix?: string; readonly formatSeparator?: string };
}
