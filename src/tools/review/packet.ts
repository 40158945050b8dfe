import type { CareDocument, Source } from '../../content/model.js';
import type { Documents } from '../content/folder.js';
import { partsOf, type Part } from '../../reviews/parts.js';
import { partHash } from './text-hash.js';

/** The field of findings that belong to no part. */
export const GENERAL = 'general';

/** A document as a clinician reviews it: each part beside its twins in other languages and beside its sources. */
export interface Packet {
  /** `treatments/immunotherapy`. */
  name: string;
  documents: CareDocument[];
  parts: PacketPart[];
  /** The sources that the parts cite, in the order of their numbers. */
  sources: Source[];
  /** The review that the marks of change refer to, by language. */
  lastReviews: Record<string, { on: string; parts: string[] }>;
}

export interface PacketPart {
  field: string;
  /** By language. */
  texts: Record<string, { text: string; isChanged: boolean }>;
  statement: boolean;
  /** Numbers of its sources, from 1. */
  sources: number[];
}

/**
 * `lastReviews` says what was read at the last review, by language, as hashes of parts. Throws if the document does not exist
 * in one of the languages.
 */
export function packetOf(
  all: Documents,
  name: string,
  langs: string[],
  lastReviews: Packet['lastReviews'] = {},
): Packet {
  const documents = langs.map((lang) => {
    const document = all.get(`${lang}/${name}`);
    if (!document) throw new Error(`${name}: expected it in "${lang}"`);
    return document;
  });
  const byLang = documents.map((document) => new Map(partsOf(document).map((part) => [part.field, part])));
  const fields = [...new Set(byLang.flatMap((parts) => [...parts.keys()]))];
  const sources: Source[] = [];
  const numberOf = (id: string, document: CareDocument): number[] => {
    const source = document.sources.find((candidate) => candidate.id === id);
    if (!source) return [];
    const index = sources.findIndex(({ url, name: other }) => (url ?? other) === (source.url ?? source.name));
    return [index < 0 ? sources.push(source) : index + 1];
  };
  const parts = fields.map((field): PacketPart => {
    const twins = documents.flatMap((document, index): [CareDocument, Part][] => {
      const part = byLang[index]!.get(field);
      return part ? [[document, part]] : [];
    });
    return {
      field,
      texts: Object.fromEntries(
        twins.map(([{ lang }, part]) => [lang, { text: part.text, isChanged: hasChanged(part, lastReviews[lang]) }]),
      ),
      statement: twins.some(([, { statement }]) => statement),
      sources: [...new Set(twins.flatMap(([document, { cites }]) => cites.flatMap((id) => numberOf(id, document))))],
    };
  });
  return { name, documents, parts, sources, lastReviews };
}

function hasChanged(part: Part, last: { parts: string[] } | undefined): boolean {
  return last !== undefined && !last.parts.includes(partHash(part));
}

/** The reviews that documents hold themselves, by language. */
export function ownReviews(documents: Documents, name: string, langs: string[]): Packet['lastReviews'] {
  return Object.fromEntries(
    langs.flatMap((lang) => {
      const reviewed = documents.get(`${lang}/${name}`)?.reviewed;
      return reviewed?.parts ? [[lang, { on: reviewed.on, parts: reviewed.parts }]] : [];
    }),
  );
}
