/**
 * A text of a document after its Markdown was parsed: plain data of a closed set of types, so that the browser needs no
 * parser and never gets HTML.
 */
export type Inline =
  | string
  | { strong: Inline[] }
  | { emphasis: Inline[] }
  | { link: string; text: Inline[] }
  | { term: string; text: Inline[] }
  /** Text in another language. */
  | { lang: string; text: Inline[] }
  /** The id of a source of the document, for the words before it. */
  | { cite: string };

/** A paragraph, or a list with one line of text per item. */
export type Block = Inline[] | { list: Inline[][] };

/** The text without its markup, for names, titles and descriptions. */
export function plainText(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if ('strong' in inline) return plainText(inline.strong);
      if ('emphasis' in inline) return plainText(inline.emphasis);
      if ('cite' in inline) return '';
      return plainText(inline.text);
    })
    .join('');
}

/** The text up to the end of its first sentence. */
export function firstSentence(inlines: Inline[]): Inline[] {
  const first: Inline[] = [];
  for (const inline of inlines) {
    const end = typeof inline === 'string' ? /[.!?](?=\s)/.exec(inline) : null;
    if (end) return [...first, (inline as string).slice(0, end.index + 1)];
    first.push(inline);
  }
  return first;
}

/** The text with adjacent strings joined: fewer nodes to render, and typographic rules see the whole text. */
export function joinStrings(inlines: Inline[]): Inline[] {
  return inlines.reduce<Inline[]>((joined, inline) => {
    const last = joined.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') joined[joined.length - 1] = last + inline;
    else joined.push(inline);
    return joined;
  }, []);
}
