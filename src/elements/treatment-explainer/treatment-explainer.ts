import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../base/decorators.js';
import type { Treatment } from '../../content/model.js';
import type { Block } from '../../content/rich-text.js';
import { LazyIllustrationsController } from '../../article/lazy-illustrations-controller.js';
import { ArticleElement, type SectionSpec } from '../../article/article-element.js';
import type { RenderContext } from '../../templates/render-context.js';
import { articleStyles } from '../../article-styles/index.js';
import { linkList } from '../../article/document-link.js';
import { effectList } from '../../article/side-effects.js';
import { heading } from '../../templates/heading.js';
import { hotlineCard } from '../../templates/hotline.js';
import { medicineList } from '../../article/medicines.js';
import { questionList } from '../../article/questions.js';
import { blocks, inline } from '../../templates/rich-text.js';
import { sourcesAndGuides } from '../../templates/sources.js';
import { stepList } from '../../article/steps.js';
import { teasers } from '../../article/teaser.js';
import { timeline } from '../../article/timeline.js';
import { urgency } from '../../article/urgency.js';

/**
 * The full explainer of a treatment, as an article with collapsible sections: definition, table of contents, history,
 * how it works, medicines, cancers, side effects, questions, sources, hotline, library, related treatments.
 *
 * @example
 * <treatment-explainer treatment="immunotherapy" lang="fr">Immunothérapie : appelez la Ligne Info-cancer, <a href="tel:+18003630063">1 800 363-0063</a></treatment-explainer>
 *
 * @tag treatment-explainer
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - A heading.
 * @csspart contents - The table of contents.
 * @csspart section - A collapsible section.
 * @csspart timeline - The history.
 * @csspart steps - The illustrated steps.
 * @csspart medicines - The list of medicines.
 * @csspart effects - The links to side effects.
 * @csspart sources - A list of sources.
 * @csspart hotline - The hotline.
 * @csspart number - A telephone link.
 * @csspart related - The other treatments.
 * @csspart button - A button.
 * @csspart footer - The document footer: date and review.
 */
export class TreatmentExplainer extends ArticleElement<'treatments'> {
  static override get styles() {
    return articleStyles;
  }

  /** Id of the treatment: `immunotherapy`. */
  @property() treatment: string | null = null;

  protected readonly kind = 'treatments';

  readonly #illustrations = new LazyIllustrationsController(this);

  constructor() {
    super();
    // Illustrations are large: load them when the section that has them is opened.
    this.addEventListener('care-toggle', (event) => {
      if (event.detail.section === 'how-it-works') this.#illustrations.load();
    });
  }

  protected get documentIds(): string[] | null {
    return this.treatment === null ? null : [this.treatment];
  }

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    const { t, headingLevel: level, hotline } = ctx;
    const { history, questions, sources, library, guides, related } = treatment;
    const disclosures: (SectionSpec | false)[] = [
      history.length > 0 && {
        name: 'history',
        title: t('history'),
        summary: t('historySummary'),
        body: () => timeline(history),
      },
      ...treatment.sections.map(({ id, title, summary, body }) => ({
        name: id,
        title,
        summary: inline(summary),
        body: () => sectionBody(id, body, treatment, ctx, this.#illustrations),
      })),
      questions.length > 0 && {
        name: 'questions',
        title: t('questions'),
        summary: t('questionsSummary'),
        body: () => questionList(questions, level + 2),
      },
    ];
    const sections: (SectionSpec | false)[] = [
      sources.length > 0 && {
        name: 'sources',
        title: t('sources'),
        body: () => sourcesAndGuides(treatment, ctx, level + 2),
      },
      hotline !== undefined && {
        name: 'hotline',
        title: t('askQuestions'),
        body: () => hotlineCard(hotline, ctx, level + 2),
      },
      library !== undefined && {
        name: 'library',
        title: t('library'),
        body: () => html`<p class="care-prose">${inline(library)}</p>`,
      },
      guides.length > 0 && { name: 'guides', title: t('usefulGuides'), body: () => linkList('guides', guides, ctx) },
      related.length > 0 && { name: 'related', title: t('related'), body: () => teasers(related, ctx) },
    ];
    return this.renderArticle(treatment, ctx, {
      disclosures: withoutFalse(disclosures),
      sections: withoutFalse(sections),
    });
  }
}

function withoutFalse(sections: (SectionSpec | false)[]): SectionSpec[] {
  return sections.filter((section) => section !== false);
}

/** The text of a section, with the treatment's data that belongs to it: steps, medicines, cancers or side effects. */
function sectionBody(
  section: string,
  body: Block[],
  treatment: Treatment,
  ctx: RenderContext,
  illustrations: LazyIllustrationsController,
): TemplateResult {
  const { t, headingLevel: level } = ctx;
  const { steps, medicines, cancers, effects, call } = treatment;
  const titled = (title: string, content: unknown) => html`${heading(level + 2, title)} ${content}`;
  switch (section) {
    case 'how-it-works':
      return html`${steps.length ? stepList(steps, illustrations.rendererIn(ctx.lang)) : nothing} ${blocks(body)}`;
    case 'medicines':
      return html`${blocks(body)} ${medicines.length ? titled(t('medicinesList'), medicineList(medicines, ctx)) : nothing}`;
    case 'cancers-treated':
      return html`${blocks(body)}
      ${
        cancers.length
          ? titled(
              t('cancersList'),
              html`<ul class="care-list">${cancers.map((cancer) => html`<li>${cancer}</li>`)}</ul>`,
            )
          : nothing
      }`;
    case 'side-effects':
      // "When to call" is near the top: whoever opens this section may need just that.
      return html`${blocks(body.slice(0, 1))}
      ${call ? titled(t('whenToCall'), html`<div class="care-call">${urgency(call, ctx, level + 3)}</div>`) : nothing}
      ${blocks(body.slice(1))} ${effects.length ? titled(t('effectsList'), effectList(effects, ctx)) : nothing}`;
    default:
      return html`${blocks(body)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-explainer': TreatmentExplainer;
  }
}
