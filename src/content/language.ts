/** The languages that this library ships documents and interface strings in. */
export const shippedLanguages: readonly string[] = ['en', 'fr'];

/**
 * A language tag as pages write it (`en_us`, ` FR `) in canonical form (`en-US`, `fr`), or null
 * where it names no language, so that the next place to look is asked.
 */
export function canonicalLanguage(tag: string | null | undefined): string | null {
  try {
    return Intl.getCanonicalLocales((tag ?? '').trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** Where to look for a text in `lang`, nearest first: exact, base, English. */
export function languageChain(lang: string, available?: readonly string[]): string[] {
  const parts = lang.split('-');
  const chain = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const unique = [...new Set([...chain, 'en'])];
  return available ? unique.filter((tag) => available.includes(tag)) : unique;
}

/** True where a text in `shown` answers a wish for `wanted`: `fr` does for `fr-CA`. */
export function sameLanguage(shown: string, wanted: string): boolean {
  return shown.split('-')[0] === wanted.split('-')[0];
}
