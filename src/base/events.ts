import type { Kind } from '../core/kinds.js';
import type { Reason } from '../core/content-error.js';

/** What each event tells a page: see CONTRACT.md section 5. Nothing in it is about the reader. */
export interface CareEventDetails {
  /** Content is drawn. `id` holds several, with spaces, where several documents are drawn. */
  'care-load': { kind: Kind; id: string; lang: string; revision: number };
  /** Content could not be had. */
  'care-error': { kind: Kind; id: string; lang: string; reason: Reason };
  /** A section opens or closes. */
  'care-toggle': { section: string; open: boolean };
  /** A telephone link is used. */
  'care-call': { hotline: string; number: string };
  /** A link to another document is used. Cancelable, so that a site can route it. */
  'care-navigate': { kind: Kind; id: string; href: string };
}

/** The events themselves, by name. */
export type CareEvents = { [Name in keyof CareEventDetails]: CustomEvent<CareEventDetails[Name]> };
