import { documentMember } from '../core/dom.js';

/** A sentence of rendered content: its text, its language, and its position in the document. */
export interface Sentence {
  text: string;
  lang: string;
  /** Creates the range when it is needed: browsers update all live ranges at each DOM change, which is slow with 60,000 of them. */
  range: () => Range;
}

/** Elements that are not read aloud. */
const unspoken =
  'nav, button, input, select, svg, script, style, [aria-hidden=true], .care-print-only, .care-spoken-not, .care-cite, .care-cite-back, [aria-live]';
/** Block elements: a sentence does not continue from one into another. */
const block =
  'p, li, dt, dd, h1, h2, h3, h4, h5, h6, summary, td, th, figcaption, div, section, article, header, footer, details, ul, ol, dl';

/** Firefox before 125 has no `Intl.Segmenter`: there, a whole block is read as one sentence. */
const canSegment = 'Segmenter' in Intl;

/** The sentences of rendered content in reading order, including those in closed sections. */
export function sentencesIn(contentRoot: HTMLElement): Sentence[] {
  const runs: Text[][] = [];
  let lastBlock: Element | null = null;
  let lastLang: string | undefined;
  for (const node of textsIn(contentRoot)) {
    const nodeBlock = node.parentElement!.closest(block);
    const lang = languageOf(node, contentRoot);
    // A voice speaks one language: a French name in an English sentence is spoken separately.
    if (nodeBlock === lastBlock && lang === lastLang) runs.at(-1)!.push(node);
    else runs.push([node]);
    lastBlock = nodeBlock;
    lastLang = lang;
  }
  return runs.flatMap((run) => sentencesOf(run, languageOf(run[0]!, contentRoot)));
}

/** The text in reading order. What is in slots are notes of the page. */
function* textsIn(root: Element): Generator<Text> {
  const walker = documentMember('createTreeWalker')(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(unspoken) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim()) yield node;
    if (node instanceof HTMLSlotElement) for (const note of node.assignedElements()) yield* textsIn(note);
  }
}

/** The page may not say the language of a note. */
function languageOf(node: Text, contentRoot: HTMLElement): string {
  return (node.parentElement!.closest<HTMLElement>('[lang]') ?? contentRoot).lang;
}

function sentencesOf(run: Text[], lang: string): Sentence[] {
  const text = run.map((node) => node.data).join('');
  const sentences = canSegment
    ? // eslint-disable-next-line compat/compat -- feature-detected above
      new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)
    : [{ segment: text, index: 0 }];
  return [...sentences]
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment, index }) => {
      const start = index + segment.search(/\S/);
      const end = index + segment.trimEnd().length;
      return { text: segment.replace(/\s+/g, ' ').trim(), lang, range: () => rangeIn(run, start, end) };
    });
}

function rangeIn(run: Text[], start: number, end: number): Range {
  const range = documentMember('createRange')();
  range.setStart(...positionOf(run, start));
  range.setEnd(...positionOf(run, end));
  return range;
}

/** The node, and the offset in it, of the character at `offset` in a run of text nodes. */
function positionOf(run: Text[], offset: number): [node: Text, offset: number] {
  for (const node of run) {
    if (offset <= node.length) return [node, offset];
    offset -= node.length;
  }
  return [run.at(-1)!, run.at(-1)!.length];
}
