import type { CareDocument, Source } from '../../content/model.js';

/** Fields with the ids of sources, for what has no sentence to cite them in. */
const idFields: ReadonlySet<string> = new Set(['sources', 'cancersSources']);

/** A document as readers see it until they ask for the sources in the text: without citations, and without what only editors need. */
export function withoutCitations<Document extends CareDocument>(document: Document): Document {
  const sources = document.sources.map(({ name, url, lang, for: readers }): Source => ({
    name,
    url,
    lang,
    for: readers,
  }));
  const { reviewed } = document;
  return {
    ...(strip(document) as Document),
    sources,
    // A definition has a few sources beside it: nobody asks for them in its one sentence.
    hasCitations: document.kind === 'glossary' ? undefined : document.hasCitations,
    reviewed: reviewed && { ...reviewed, hash: undefined, parts: undefined },
  };
}

function strip(value: unknown): unknown {
  if (Array.isArray(value))
    return value.some(isCitation)
      ? joinStrings(value.filter((item) => !isCitation(item)).map(strip))
      : value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name, inner]) => !(idFields.has(name) && isListOfIds(inner)));
  return Object.fromEntries(fields.map(([name, inner]) => [name, strip(inner)]));
}

const isListOfIds = (value: unknown) => Array.isArray(value) && typeof value[0] === 'string';

function isCitation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'cite' in value;
}

/** Joins strings that a citation had separated. */
function joinStrings(values: unknown[]): unknown[] {
  return values.reduce<unknown[]>((joined, value) => {
    const last = joined.at(-1);
    if (typeof value === 'string' && typeof last === 'string') joined[joined.length - 1] = last + value;
    else joined.push(value);
    return joined;
  }, []);
}
