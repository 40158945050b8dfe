import { documentMember } from '../core/dom.js';

/** A sentence of a drawn text: its words, the language that they are in, and where they stand. */
export interface Sentence {
  text: string;
  lang: string;
  /** Made when it is needed: with a range for each of 60,000 sentences, the browser takes long for every change of the page. */
  range: () => Range;
}

/** What is on the page for the eyes or the hands alone. */
const unspoken = 'nav, button, input, select, svg, script, style, [aria-hidden=true], .care-paper, .care-spoken-not, [role=status]';
/** A sentence never runs on from one of these into the next. */
const block = 'p, li, dt, dd, h1, h2, h3, h4, h5, h6, summary, td, th, figcaption, div, section, article, header, footer, details, ul, ol, dl';

/** Firefox before 125 can't tell sentences: a paragraph is one there. */
const canSegment = 'Segmenter' in Intl;

/** The sentences of a drawn text in the order of reading, those of closed parts too. */
export function sentencesIn(page: HTMLElement): Sentence[] {
  const runs: Text[][] = [];
  let lastBlock: Element | null = null;
  let lastLang: string | undefined;
  const walker = documentMember('createTreeWalker')(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(unspoken) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !node.data.trim()) continue;
    const own = node.parentElement!.closest(block);
    const lang = languageOf(node);
    // A voice speaks one language: a French name in an English sentence is a run of its own.
    if (own === lastBlock && lang === lastLang) runs.at(-1)!.push(node);
    else runs.push([node]);
    lastBlock = own;
    lastLang = lang;
  }
  return runs.flatMap(sentencesOf);
}

function languageOf(node: Text): string {
  return node.parentElement!.closest<HTMLElement>('[lang]')!.lang;
}

function sentencesOf(run: Text[]): Sentence[] {
  const lang = languageOf(run[0]!);
  const whole = run.map((node) => node.data).join('');
  // eslint-disable-next-line compat/compat -- only where it is
  const sentences = canSegment ? new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(whole) : [{ segment: whole, index: 0 }];
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
  range.setStart(...placeOf(run, start));
  range.setEnd(...placeOf(run, end));
  return range;
}

/** The node, and the place in it, of the character at `offset` of a run. */
function placeOf(run: Text[], offset: number): [node: Text, offset: number] {
  for (const node of run) {
    if (offset <= node.length) return [node, offset];
    offset -= node.length;
  }
  return [run.at(-1)!, run.at(-1)!.length];
}
