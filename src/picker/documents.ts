import type { Tag } from '../core/registry.js';
import type { Kind } from '../core/kinds.js';

/** What a picker offers, made by `tools/list-documents.ts` from the registry and the built content. */

export interface PickedElement {
  tag: Tag;
  kind: Kind;
  /** The attribute that names its document, or several with spaces between them. */
  attribute: string;
  several: boolean;
}

export interface ListedDocument {
  title: string;
  /** The document's hotline, and its number as readers see it and as a telephone dials it. */
  hotline?: string;
  number?: string;
  dial?: string;
  /** Of a hotline, who runs it: several have the same name. */
  organization?: string;
}

export interface Documents {
  elements: PickedElement[];
  /** By language, kind and id. */
  documents: Record<string, Partial<Record<Kind, Record<string, ListedDocument>>>>;
}

/** Written into the bundle when it is built. */
declare const __DOCUMENTS__: Documents;

export const shipped = (): Documents => __DOCUMENTS__;
