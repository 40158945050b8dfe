/** Right-to-left letters and marks. The ranges include some others, for which isolation does no harm. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufeff\u{10800}-\u{1efff}]/u;

/**
 * Wraps a name in isolates (U+2068, U+2069) if it, or the line of text in `lang` around it, runs from right to left. Without
 * them, the bidirectional algorithm may swap the end of the name with the number or name that follows.
 */
export function isolate(name: string, lang: string): string {
  return textDirection(lang) === 'rtl' || rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}

/** The value of `dir` for text in `lang`. */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|ks|ku-arab|pa-arab|ps|sd|ug|ur|yi)\b/i.test(lang) ? 'rtl' : 'ltr';
}
