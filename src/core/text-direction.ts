/** Letters and marks that run from right to left; some others are among them, which isolation does no harm. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufeff\u{10800}-\u{1efff}]/u;

/**
 * A name for a line of text in `lang`, marked as one piece if the line or the name runs from right to left. Without the
 * marks, the end of one name and the number or name that follows it would change places.
 */
export function isolate(name: string, lang: string): string {
  return textDirection(lang) === 'rtl' || rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}

/** Which way a text in `lang` runs. */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|ks|ku-arab|pa-arab|ps|sd|ug|ur|yi)\b/i.test(lang) ? 'rtl' : 'ltr';
}
