import type { CareDocument } from '../../content/model.js';
import { withoutCitations } from './without-citations.js';
import { plainText, type Inline } from '../../content/rich-text.js';

/** Hints from comparing a document with its counterpart in another language: untranslated text, and changes made in only one of them. */

/** Shorter texts may be the same in two languages, such as names of medicines. */
const MIN_WORDS_TO_COMPARE = 5;

/** `equal`: whether both languages are kept at the same revision, so that all their numbers must agree. */
export function counterpartHints(
  document: CareDocument,
  counterpart: CareDocument,
  { equal }: { equal: boolean },
): string[] {
  // Two texts may say the same and cite different sources.
  const texts = textsIn(withoutCitations(document));
  const others = textsIn(withoutCitations(counterpart));
  return [
    ...untranslated(texts, others, counterpart.lang),
    ...differingNumbers(texts, others, counterpart.lang, equal),
  ];
}

function untranslated(texts: Texts, others: Texts, lang: string): string[] {
  const otherTexts = new Set(
    [...others.values()].filter((text) => (text.match(/\p{L}{2,}/gu) ?? []).length >= MIN_WORDS_TO_COMPARE),
  );
  const [first, ...more] = [...texts].filter(([, text]) => otherTexts.has(text));
  if (!first) return [];
  return [
    `${first[0]}: the same words as in "${lang}"${more.length ? `, as in ${more.length} more texts` : ''}: "${first[1].slice(0, 60)}"`,
  ];
}

/**
 * The same field has the same numbers in both languages, in whatever notation. A translation may spell numbers out, so
 * that unless `equal` only thresholds (doses, temperatures) are compared, which no language spells out.
 */
function differingNumbers(texts: Texts, others: Texts, lang: string, equal: boolean): string[] {
  return [...texts].flatMap(([field, text]) => {
    const other = others.get(field);
    if (other === undefined || (!equal && !mayHoldThreshold(field, text + other))) return [];
    const [numbers, expected] = [numbersIn(text), numbersIn(other)];
    if (numbers.join() === expected.join()) return [];
    return [
      `${field}: expected the numbers of "${lang}", ${expected.join(', ') || 'none'}, got ${numbers.join(', ') || 'none'}`,
    ];
  });
}

function mayHoldThreshold(field: string, text: string): boolean {
  return field.startsWith('call.') || /\d\s*(°|%|m?g\b|kg\b|m[lL]\b)/.test(text);
}

/** North American: "1-866-277-3553" in English, "1 866 277-3553" in French; "1-866-APPELLE". */
const telephoneNumber = /\b(1[-\s])?\d{3}[-\s](\d{3}-\d{4}|[A-Z]{7})\b/g;

/** The numbers in a text, sorted: "1,5" is 1.5, "10 000" and "10,000" are 10000, "5 p.m." is 17. */
function numbersIn(text: string): number[] {
  const westernDigits = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('٫', '.')
    .replace(telephoneNumber, (number) => number.replace(/\D/g, ''));
  const matches = westernDigits.matchAll(/(\d+(?:[\s,.]\d{3}(?!\d))+|\d+(?:[.,]\d+)?)(\s*p\.?m\b)?/g);
  return [...matches]
    .map(([, number = '', afternoon]) => {
      const hasThousandsSeparator = /[\s,.]\d{3}$/.test(number);
      return (
        Number(hasThousandsSeparator ? number.replace(/\D/g, '') : number.replace(',', '.')) + (afternoon ? 12 : 0)
      );
    })
    .sort((a, b) => a - b);
}

/** Texts by their field, such as `sections.0.summary`. */
type Texts = Map<string, string>;

/** The translatable texts of a document: not names of sources, ids or telephone numbers. */
function textsIn(document: CareDocument): Texts {
  const texts: Texts = new Map();
  collect(document, '', texts, document.lang);
  return texts;
}

const untranslatedFields =
  /^(\$schema|id|kind|lang|sources|moreSources|url|website|link|hotline|number|existsIn|translationOf|updated|reviewed|nextReview|picture|area|timeZone|hours)$/;

function collect(value: unknown, field: string, texts: Texts, lang: string): void {
  if (typeof value === 'string') texts.set(field, value);
  else if (isInlines(value)) texts.set(field, plainText(value));
  else if (typeof value === 'object' && value !== null) {
    // A nested object with another `lang` is not translated yet, such as an English card in a compiled document.
    if ('lang' in value && value.lang !== lang) return;
    for (const [key, inner] of Object.entries(value)) {
      if (!untranslatedFields.test(key)) collect(inner, field ? `${field}.${key}` : key, texts, lang);
    }
  }
}

function isInlines(value: unknown): value is Inline[] {
  const isInline = (item: unknown) =>
    typeof item === 'object' &&
    item !== null &&
    ('strong' in item || 'emphasis' in item || ('text' in item && ['link', 'term', 'lang'].some((key) => key in item)));
  return Array.isArray(value) && value.some(isInline);
}
