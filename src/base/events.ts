import type { Kind } from '../core/kinds.js';
import type { Reason } from '../core/content-error.js';

/** The detail of each event: see docs/reference.md, section 5. It contains nothing about the reader. */
export interface CareEventDetails {
  /** The content has been rendered. If there are several documents, `id` has all of their ids, separated by spaces. */
  'care-load': { kind: Kind; id: string; lang: string; revision: number };
  /** The content is unavailable. */
  'care-error': { kind: Kind; id: string; lang: string; reason: Reason };
  /** A section opens or closes. */
  'care-toggle': { section: string; open: boolean };
  /** A telephone link is clicked. */
  'care-call': { hotline: string; number: string };
  /** A link to another document is clicked. Cancelable, so that a site can do its own routing. */
  'care-navigate': { kind: Kind; id: string; href: string };
}

/** The events themselves, by name. */
export type CareEvents = { [Name in keyof CareEventDetails]: CustomEvent<CareEventDetails[Name]> };
