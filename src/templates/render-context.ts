import type { TemplateResult } from 'lit';
import type { ChooseSections } from '../article/article.js';
import type { Kind } from '../core/kinds.js';
import type { Hotline, Source } from '../content/model.js';
import type { Translate } from '../i18n/translate.js';

/** Renders citations (see citations/citations.ts). */
export interface Citations {
  /** The numbers of sources, as links to them. */
  marks: (ids: string[] | undefined) => unknown;
  /** A list of sources with their numbers, and with links back to the text. */
  list: (sources: Source[]) => TemplateResult;
}

/** What templates get besides the document. */
export interface RenderContext {
  /** Messages in the language of the document. */
  t: Translate;
  /** The language of the document. */
  lang: string;
  /**
   * Which bodies of closed sections to render: `all` (prerendered, or when that is replaced) or `none` (a preview). If
   * undefined, they are rendered when the browser is idle (see article/lazy-sections-controller.ts).
   */
  closedSections?: 'all' | 'none';
  now: Date;
  /** True if the output is not read when it is rendered (prerendered, a preview): it has opening hours, never "open now". */
  timeless?: boolean;
  /** Hosts of documents that neither BASE nor the page serves (see `foreignHosts`). */
  hosts?: string[];
  /** Level of the element's first heading. */
  headingLevel: number;
  /** The hotline to show beside the document. */
  hotline?: Hotline;
  /** URL of a page with all sources, for readers without scripts. Set in prerendered content only. */
  sourcesPage?: string;
  /** Renders an illustration of a step. Set in prerendered content only: elements load theirs (see article/steps.ts). */
  illustration?: (name: string, description: string) => TemplateResult | undefined;
  /** URL of the definition of a term, for readers without scripts. Set in prerendered content only. */
  termUrl?: (term: string) => string | undefined;
  /** What to show instead of the rest of a long list of sources: that it is loading, or unavailable. */
  sourcesStatus?: string;
  /** Set while a reader sees the sources in the text. */
  citations?: Citations;
  /** Shows or hides them. Undefined in prerendered content. */
  toggleCitations?: () => void;
  /** Whether a reader has asked for them. */
  wantsCitations?: boolean;
  /** Copies or prints the text or a section of it, as the pressed button says (see article/handout-controls.ts). */
  copyOrPrint?: (event: Event) => void;
  /** Replaces the parts of an article by those that the page has chosen. Undefined if it shows all (see customization/). */
  chooseSections?: ChooseSections;
  /** The page that the element is on, for paper. Undefined in prerendered content. */
  location?: Pick<Location, 'host' | 'hostname' | 'pathname'>;
  /** The tag of glossary terms (see core/glossary-tag.ts). */
  glossaryTag: 'glossary-term' | 'care-glossary-term';
  /** URL of the page of another document, if there is one. */
  pageUrl: (kind: Kind, id: string) => string | undefined;
}
