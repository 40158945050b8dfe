import type { Kind } from '../core/kinds.js';
import type { Hotline } from '../content/model.js';
import type { Translate } from '../i18n/translate.js';

/** What templates know of the element that they draw for. */
export interface RenderContext {
  /** Strings in the language of the document. */
  t: Translate;
  /** The language of the document. */
  lang: string;
  /** What is drawn of closed parts: `all` of them at once (prerendered, or in place of what was), or `none` (a first view); else when it is time. */
  closedSections?: 'all' | 'none';
  now: Date;
  /** True for what is read at another time than it is rendered (prerendered, a preview): written hours, never "open now". */
  timeless?: boolean;
  /** Hosts of documents that come from elsewhere (see `foreignHost`). */
  hosts?: string[];
  /** Level of the element's first heading. */
  headingLevel: number;
  /** The hotline to show beside the document. */
  hotline?: Hotline;
  /** Address of a page with all sources, for readers without scripts: prerendered texts alone have one. */
  sourcesPage?: string;
  /** True where the rest of a long list of sources could not be had. */
  sourcesFailed?: boolean;
  /** Address of the page of another document, where there is one. */
  pageUrl: (kind: Kind, id: string) => string | undefined;
}
