import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { CareDocument } from '../../content/model.js';
import { plainText, type Block, type Inline } from '../../content/rich-text.js';

/**
 * How easily a text is read, by a formula made for its language; null where there is none for it.
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

/** For a reader of twelve to fourteen; a formula counts every medical word as hard, even where it is explained. */
const targets = { en: 9, fr: 70 };

/** Words below which a formula says nothing. */
const fewest = 100;

export function readability(document: CareDocument): Readability | null {
  const text = sentences(document);
  const words = text.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []);
  if (words.length < fewest) return null;
  if (document.lang === 'en') {
    const score = fleschKincaid({
      sentence: text.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
    });
    return { score, target: targets.en, met: score <= targets.en, formula: 'Flesch-Kincaid grade' };
  }
  if (document.lang === 'fr') {
    const syllables = words.reduce((sum, word) => sum + frenchSyllables(word), 0);
    const score = 209 - 1.15 * (words.length / text.length) - 68 * (syllables / words.length);
    return { score, target: targets.fr, met: score >= targets.fr, formula: 'Kandel-Moles' };
  }
  return null;
}

/**
 * Groups of vowels, less a mute e at the end; é and è never join what follows (ré-a-li-té). No
 * well-kept library counts French syllables; hyphenation patterns leave out the short ends of words.
 */
function frenchSyllables(word: string): number {
  const groups = word.toLowerCase().match(/[éèê]|[aeiouyàâäëîïôöùûüœæ]+/g)?.length ?? 0;
  const mute = groups > 1 && /[^aeiouyéèêàâîôûœ](e|es|ent)$/i.test(word) ? 1 : 0;
  return Math.max(1, groups - mute);
}

/** The sentences that a reader reads: not names of sources, nor titles. */
function sentences(document: CareDocument): string[] {
  const segmenter = new Intl.Segmenter(document.lang, { granularity: 'sentence' });
  return prose(document).flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean));
}

function prose(document: CareDocument): string[] {
  const block = (content: Block): string[] => (Array.isArray(content) ? [plainText(content)] : content.list.map(plainText));
  const blocks = (content: Block[] = []): string[] => content.flatMap(block);
  const inlines = (...content: (Inline[] | undefined)[]): string[] => content.flatMap((one) => (one ? [plainText(one)] : []));
  const sections = (content: { summary: Inline[]; body: Block[] }[]) => content.flatMap(({ summary, body }) => [plainText(summary), ...blocks(body)]);
  switch (document.kind) {
    case 'treatments':
      return [
        ...inlines(document.definition, document.summary),
        ...document.history.map(({ text }) => plainText(text)),
        ...sections(document.sections),
        ...document.steps.map(({ text }) => plainText(text)),
      ];
    case 'guides':
      return [...inlines(document.definition, document.summary), ...sections(document.sections)];
    case 'side-effects':
      return [
        ...inlines(document.definition),
        ...blocks([...document.feelsLike, ...document.when, ...document.helps, ...document.avoid]),
        ...inlines(...document.call.emergency, ...document.call.today, ...document.call.nextVisit),
      ];
    case 'hotlines':
      return inlines(document.who, document.note, document.cost);
    case 'glossary':
      return inlines(document.definition);
  }
}
