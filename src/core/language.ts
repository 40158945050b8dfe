/** The languages that this library ships documents in; interface strings exist in more (see i18n/translator.ts). */
export const shippedLanguages: readonly string[] = ['en', 'fr', 'es', 'ar'];

/** Undetermined, no words at all, several languages, none that has a code: tags by which no text can be chosen. */
const noLanguage = /^(und|zxx|mul|mis)\b/;

/**
 * A language tag as pages write it (`en_us`, ` FR `) in canonical form (`en-US`, `fr`), or null
 * where it names no language, so that the next place to look is asked. Extensions (`de-u-co-phonebk`) are left out:
 * they say how to sort or count, and `Intl.DisplayNames` throws for them.
 */
export function canonicalLanguage(tag: string | null | undefined): string | null {
  try {
    // Most elements say nothing: a first exception costs more than it looks.
    const canonical = tag ? Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]!.replace(/-\w-.*/, '') : null;
    return canonical && !noLanguage.test(canonical) ? canonical : null;
  } catch {
    return null;
  }
}

/**
 * Where to look for a text in `lang`, nearest first: exact, base, English. Chinese is written in two
 * scripts, and the region tells which: zh-TW is zh-Hant.
 */
export function languageChain(lang: string, available?: readonly string[]): string[] {
  // A tag may have any number of subtags, and each costs a request: three say language, script and region.
  const parts = lang.split('-').slice(0, 3);
  const chain = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  if (parts[0] === 'zh') chain.splice(-1, 0, `zh-${new Intl.Locale(lang).maximize().script}`);
  const unique = [...new Set([...chain, 'en'])];
  return available ? unique.filter((tag) => available.includes(tag)) : unique;
}

/** True where a text in `shown` answers a wish for `wanted`: `fr` does for `fr-CA`. */
export function sameLanguage(shown: string, wanted: string): boolean {
  return shown.split('-')[0] === wanted.split('-')[0];
}
