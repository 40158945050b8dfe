import type { CareDocument } from '../../content/model.js';
import { plainText, type Inline } from '../../content/rich-text.js';

/** Hints on a document beside its twin in another language: what somebody forgot to translate, or to change in both. */

/** Shorter texts, as names of medicines, may well be the same. */
const FEWEST_WORDS = 5;

export function counterpartHints(document: CareDocument, twin: CareDocument, { equal }: { equal: boolean }): string[] {
  const texts = textsIn(document);
  const others = textsIn(twin);
  return [...untranslated(texts, others, twin.lang), ...otherNumbers(texts, others, twin.lang, equal)];
}

function untranslated(texts: Texts, others: Texts, lang: string): string[] {
  const known = new Set([...others.values()].filter((text) => (text.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS));
  const [first, ...more] = [...texts].filter(([, text]) => known.has(text));
  if (!first) return [];
  return [`${first[0]}: the same words as in "${lang}"${more.length ? `, as in ${more.length} more texts` : ''}: "${first[1].slice(0, 60)}"`];
}

/**
 * The same text has the same numbers in both languages, however they are written. A translation may spell some out: of
 * those only thresholds are compared, which no language spells out.
 */
function otherNumbers(texts: Texts, others: Texts, lang: string, equal: boolean): string[] {
  return [...texts].flatMap(([field, text]) => {
    const other = others.get(field);
    if (other === undefined || (!equal && !mayHoldThreshold(field, text + other))) return [];
    const [own, its] = [numbersIn(text), numbersIn(other)];
    return own.join() === its.join() ? [] : [`${field}: expected the numbers of "${lang}", ${its.join(', ') || 'none'}, got ${own.join(', ') || 'none'}`];
  });
}

function mayHoldThreshold(field: string, text: string): boolean {
  return field.startsWith('call.') || /\d\s*(°|%|m?g\b|kg\b|m[lL]\b)/.test(text);
}

/** "1,5" as 1.5, "10 000" and "10,000" as 10000, "5 p.m." as 17; in order of size. */
function numbersIn(text: string): number[] {
  const found = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replaceAll('٫', '.').matchAll(/(\d+(?:[\s,.]\d{3}(?!\d))+|\d+(?:[.,]\d+)?)(\s*p\.?m\b)?/g);
  return [...found]
    .map(([, number = '', afternoon]) => Number(/[\s,.]\d{3}$/.test(number) ? number.replace(/\D/g, '') : number.replace(',', '.')) + (afternoon ? 12 : 0))
    .sort((a, b) => a - b);
}

type Texts = Map<string, string>;

/** What readers read of a document in any language, by its field: no names of sources, no ids, no numbers to call. */
function textsIn(document: CareDocument): Texts {
  const texts: Texts = new Map();
  collect(document, '', texts, document.lang);
  return texts;
}

const leftOut = /^(\$schema|id|kind|lang|sources|moreSources|url|website|link|hotline|number|existsIn|translationOf|updated|reviewed|nextReview|picture|area|timeZone|hours)$/;

function collect(value: unknown, field: string, texts: Texts, lang: string): void {
  if (typeof value === 'string') texts.set(field, value);
  else if (isInlines(value)) texts.set(field, plainText(value));
  else if (typeof value === 'object' && value !== null) {
    // A part that says to be in another language is no translation: a compiled card in English, for one.
    if ('lang' in value && value.lang !== lang) return;
    for (const [key, inner] of Object.entries(value)) if (!leftOut.test(key)) collect(inner, field ? `${field}.${key}` : key, texts, lang);
  }
}

function isInlines(value: unknown): value is Inline[] {
  return Array.isArray(value) && value.some((one: unknown) => typeof one === 'object' && one !== null && ['strong', 'emphasis', 'link', 'term', 'lang'].some((key) => key in one));
}
