import { html, nothing, type TemplateResult } from 'lit';
import type { Guide, Treatment } from '../content/model.js';
import type { RenderContext } from '../templates/render-context.js';
import { documentFooter } from '../templates/document-footer.js';
import { heading } from '../templates/heading.js';
import { inline } from '../templates/rich-text.js';
import { hotlineLine, printFooter } from '../templates/telephone.js';
import { handoutControls } from './handout-controls.js';
import { languageMenu } from './language-menu.js';
import { section } from './section.js';
import { tableOfContents, type TableOfContentsUi } from './table-of-contents.js';
import { titleRow } from './title-row.js';

/** A section of an article: a collapsible one (a disclosure), or one that is always open. */
export interface SectionSpec {
  /** Its name in the table of contents and in `care-toggle`. */
  name: string;
  title: string;
  /** The sentence that is visible while a disclosure is closed. Other sections have none. */
  summary?: unknown;
  /**
   * A function, because the bodies of closed disclosures are rendered later. Without "when to call" if `isCallAbove`: the
   * article has it above.
   */
  body: (isCallAbove?: boolean) => unknown;
}

/** The parts of an article. Sections that the document does not have are `false`. */
export interface ArticleSpec {
  /** What comes before the sections. */
  lead?: unknown;
  disclosures: (SectionSpec | false)[];
  sections: (SectionSpec | false)[];
  /** What comes after the sections. */
  end?: unknown;
}

/** Returns other parts for an article; undefined if they stay. */
export type ChooseSections = (
  spec: ArticleSpec,
  article: Treatment | Guide,
  ctx: RenderContext,
) => ArticleSpec | undefined;

/** What a running element adds to an article. */
export interface ArticleUi {
  /** The prefix of section ids, unique on the page. */
  idPrefix: string;
  listenButton: unknown;
  withoutLanguageMenu: boolean;
  chooseLanguage: (lang: string) => void;
  tableOfContents: TableOfContentsUi;
  /** Whether to render the body of the disclosure with this index. */
  hasBody: (index: number) => boolean;
  areAllOpen: boolean;
  toggleAll: () => void;
}

/** The prefix of section ids: `care-immunotherapy-fr`. */
export function sectionIdPrefix({ id, lang }: Treatment | Guide): string {
  return `care-${id}-${lang}`;
}

/** An article: its header, a table of contents, collapsible sections, and open sections after them. */
export function article(
  document: Treatment | Guide,
  ctx: RenderContext,
  spec: ArticleSpec,
  ui?: ArticleUi,
): TemplateResult {
  const { t, headingLevel: level, hotline } = ctx;
  const { lead, end, ...parts } = ctx.chooseSections?.(spec, document, ctx) ?? spec;
  const disclosures = parts.disclosures.filter((section) => section !== false);
  const sections = parts.sections.filter((section) => section !== false);
  const prefix = ui?.idPrefix ?? sectionIdPrefix(document);
  const id = (name: string) => `${prefix}-${name}`;
  const hasBody = (index: number) => (ui ? ui.hasBody(index) : ctx.closedSections !== 'none');
  return html`<article class="care-article">
    <p class="care-print-head" aria-hidden="true">${ctx.location?.hostname}</p>
    <section class="care-article-head care-prose">
      ${titleRow(document, ctx, ui)}
      ${
        ui?.withoutLanguageMenu
          ? nothing
          : languageMenu(t('textLanguages'), document.existsIn ?? [], document.lang, ui?.chooseLanguage)
      }
      <p class="care-lead">${inline(document.definition, ctx)}</p>
      ${hotline ? hotlineLine(hotline, ctx) : nothing}
      ${document.summary ? html`<p>${inline(document.summary, ctx)}</p>` : nothing}
    </section>
    ${tableOfContents(
      t('contents'),
      [...disclosures, ...sections].map(({ name, title }) => ({ name, title, id: id(name) })),
      ui?.tableOfContents,
    )}
    ${lead ? html`<section class="care-article-lead">${lead}</section>` : nothing}
    <div class="care-open-all">
      ${handoutControls(t('copyText'), t('printText'), document.title, ctx)}
      ${
        disclosures.length
          ? html`<button class="care-link-button" part="button" type="button" @click=${ui?.toggleAll}>
              ${ui?.areAllOpen ? t('hideAll') : t('showAll')}
            </button>`
          : nothing
      }
    </div>
    ${disclosures.map(({ name, title, summary, body }, index) =>
      section({
        name,
        id: id(name),
        level: level + 1,
        title,
        summary,
        body: hasBody(index)
          ? html`${body()} ${handoutControls(t('copySection'), t('printSection'), title, ctx)}`
          : nothing,
      }),
    )}
    ${sections.map(
      ({ name, title, body }) => html`<section class="care-landing care-section" data-anchor=${name} id=${id(name)}>
        ${heading(level + 1, title, 'care-subtitle')} ${body()}
      </section>`,
    )}
    ${end} ${documentFooter(document, ctx, { sources: false, citations: true })}
  </article>
  ${hotline ? printFooter(hotline, ctx) : nothing}`;
}
