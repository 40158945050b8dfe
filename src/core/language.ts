/** The languages of the documents that ship; interface messages exist in more (see i18n/translate.ts). */
export const shippedLanguages: readonly string[] = ['en', 'fr', 'es', 'ar'];

/** Undetermined, no linguistic content, multiple languages, uncoded language: tags that select no document. */
const unspecificLanguage = /^(und|zxx|mul|mis)\b/;

/**
 * Converts a language tag as pages write it (`en_us`, ` FR `) to canonical form (`en-US`, `fr`); null if it names no language, so
 * that callers go on to their next source. Extensions (`de-u-co-phonebk`) are removed: they only choose a sort order or digits,
 * and `Intl.DisplayNames` throws for them.
 */
export function canonicalLanguage(tag: string | null | undefined): string | null {
  try {
    // Most elements have no `lang`: test for that instead of catching, since the first exception is slow.
    const canonical = tag ? Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]!.replace(/-\w-.*/, '') : null;
    return canonical && !unspecificLanguage.test(canonical) ? canonical : null;
  } catch {
    return null;
  }
}

/**
 * The languages to try for a reader of `lang`, best first: exact, base, English. Chinese has two scripts, which follow from
 * the region: zh-TW is zh-Hant.
 */
export function languageChain(lang: string, available?: readonly string[]): string[] {
  // A tag can have any number of subtags, and each would cost a request: language, script and region are enough.
  const subtags = lang.split('-').slice(0, 3);
  const chain = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  if (subtags[0] === 'zh') chain.splice(-1, 0, `zh-${new Intl.Locale(lang).maximize().script}`);
  const unique = [...new Set([...chain, 'en'])];
  return available ? unique.filter((tag) => available.includes(tag)) : unique;
}

/** Whether two tags have the same primary language, as `fr` and `fr-CA` do. */
export function sameLanguage(tag: string, otherTag: string): boolean {
  return tag.split('-')[0] === otherTag.split('-')[0];
}
