import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { CareDocument } from '../../content/model.js';
import { partsOf } from '../../reviews/parts.js';

/**
 * How easy a text is to read, by a formula made for its language. Null if there is none for the language, or the text is too short.
 *
 * English: Flesch-Kincaid grade level (1975), years of school; lower is easier. French: the score of
 * Kandel and Moles (1958), Flesch's formula fitted to French; higher is easier, 70 is fairly easy.
 */
export interface Readability {
  score: number;
  target: number;
  /** Whether the text is as easy as it should be. */
  met: boolean;
  formula: string;
}

/** The level of a reader aged 12 to 14. The formulas count every medical word as hard, even if the text explains it. */
const targets = { en: 9, fr: 70 };

/** Below this length the formulas are not meaningful. */
const MIN_WORDS = 100;

export function readability(document: CareDocument): Readability | null {
  return measure(Object.values(prose(document)).flat(), document.lang);
}

/** The parts of a document that are harder to read than they should be, by their names: a section may hide in an easy text. */
export function hardParts(document: CareDocument): [part: string, reading: Readability][] {
  return Object.entries(prose(document)).flatMap(([part, texts]): [string, Readability][] => {
    const reading = measure(texts, document.lang);
    return reading && !reading.met ? [[part, reading]] : [];
  });
}

function measure(texts: string[], lang: string): Readability | null {
  const sentences = sentencesOf(texts, lang);
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []);
  if (words.length < MIN_WORDS) return null;
  if (lang === 'en') {
    const score = fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
    });
    return { score, target: targets.en, met: score <= targets.en, formula: 'Flesch-Kincaid grade' };
  }
  if (lang === 'fr') {
    const syllables = words.reduce((sum, word) => sum + frenchSyllables(word), 0);
    const score = 209 - 1.15 * (words.length / sentences.length) - 68 * (syllables / words.length);
    return { score, target: targets.fr, met: score >= targets.fr, formula: 'Kandel-Moles' };
  }
  return null;
}

/**
 * Counts groups of vowels, without a mute e at the end; é and è never form a group with the next vowel (ré-a-li-té). There
 * is no maintained library that counts French syllables, and hyphenation patterns skip short word endings.
 */
function frenchSyllables(word: string): number {
  const groups = word.toLowerCase().match(/[éèê]|[aeiouyàâäëîïôöùûüœæ]+/g)?.length ?? 0;
  const mute = groups > 1 && /[^aeiouyéèêàâîôûœ](e|es|ent)$/i.test(word) ? 1 : 0;
  return Math.max(1, groups - mute);
}

function sentencesOf(texts: string[], lang: string): string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return texts.flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean));
}

/** Where a document has prose, as `partsOf` names it. Signs are prose in the card of a side effect, which has little else. */
const proseFields = /^(definition|summary|history|steps|feelsLike|when|helps|avoid|who|note|cost|sections\.[^.]+)/;

/** The texts of a document by the part that they are in: without titles and names of sources. */
function prose(document: CareDocument): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  for (const { field, text } of partsOf(document)) {
    if (field.endsWith('title')) continue;
    const isSign = document.kind === 'side-effects' && field.startsWith('call.');
    const part = isSign ? 'call' : proseFields.exec(field)?.[1];
    if (part === undefined) continue;
    (texts[part === 'summary' ? 'definition' : part] ??= []).push(text);
  }
  return texts;
}
