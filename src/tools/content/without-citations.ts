import type { CareDocument, Source } from '../../content/model.js';
import { joinStrings, type Inline } from '../../content/rich-text.js';

/** Fields with the ids of sources, for what has no sentence to cite them in. */
const idFields: ReadonlySet<string> = new Set(['sources', 'cancersSources']);

/** A document as readers see it until they ask for the sources in the text: without citations, and without what only editors need. */
export function withoutCitations<Document extends CareDocument>(document: Document): Document {
  const copy = plain.get(document) ?? copyWithout(document);
  plain.set(document, copy);
  return copy as Document;
}

/** Documents are immutable, and languages share them: each is copied once. */
const plain = new WeakMap<CareDocument, CareDocument>();

function copyWithout(document: CareDocument): CareDocument {
  const sources = document.sources.map(({ name, url, lang, for: readers }): Source => ({
    name,
    url,
    lang,
    for: readers,
  }));
  const { reviewed } = document;
  return {
    ...(strip(document) as CareDocument),
    sources,
    // A definition has a few sources beside it: nobody asks for them in its one sentence.
    hasCitations: document.kind === 'glossary' ? undefined : document.hasCitations,
    reviewed: reviewed && { ...reviewed, hash: undefined, parts: undefined },
  };
}

function strip(value: unknown): unknown {
  if (Array.isArray(value))
    return value.some(isCitation)
      ? joinStrings(value.filter((item) => !isCitation(item)).map(strip) as Inline[])
      : value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name, inner]) => !(idFields.has(name) && isListOfIds(inner)));
  return Object.fromEntries(fields.map(([name, inner]) => [name, strip(inner)]));
}

const isListOfIds = (value: unknown) => Array.isArray(value) && typeof value[0] === 'string';

function isCitation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'cite' in value;
}
