import { html, nothing, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import type { Block } from '../../content/rich-text.js';
import { article, type ArticleUi } from '../../article/article.js';
import { linkList } from '../../article/document-link.js';
import { medicineList } from '../../article/medicines.js';
import { questionList } from '../../article/questions.js';
import { effectList } from '../../article/side-effects.js';
import { stepList, type IllustrationRenderer } from '../../article/steps.js';
import { teasers } from '../../article/teaser.js';
import { timeline } from '../../article/timeline.js';
import { urgency } from '../../article/urgency.js';
import type { MedicineSearchRenderer } from '../../search/explainer-search.js';
import { heading } from '../../templates/heading.js';
import { hotlineCard } from '../../templates/hotline.js';
import type { RenderContext } from '../../templates/render-context.js';
import { blocks, inline } from '../../templates/rich-text.js';
import { sourcesAndGuides } from '../../templates/sources.js';
import type { Template } from '../../templates/template.js';

export interface TreatmentExplainerUi extends ArticleUi {
  illustration: IllustrationRenderer;
  /** Undefined until it has loaded. */
  medicineSearch?: MedicineSearchRenderer;
}

export const template: Template<Treatment, TreatmentExplainerUi> = (treatment, ctx, ui) => {
  const { t, headingLevel: level, hotline } = ctx;
  const { history, questions, sources, library, guides, related } = treatment;
  const disclosures = [
    history.length > 0 && {
      name: 'history',
      title: t('history'),
      summary: t('historySummary'),
      body: () => timeline(history, ctx),
    },
    ...treatment.sections.map(({ id, title, summary, body }) => ({
      name: id,
      title,
      summary: inline(summary, ctx),
      body: (isCallAbove?: boolean) =>
        sectionBody(id, body, isCallAbove ? { ...treatment, call: undefined } : treatment, ctx, ui),
    })),
    questions.length > 0 && {
      name: 'questions',
      title: t('questions'),
      summary: t('questionsSummary'),
      body: () => questionList(questions, level + 2, ctx),
    },
  ];
  const sections = [
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
      body: () => html`<p class="care-prose">${inline(library, ctx)}</p>`,
    },
    guides.length > 0 && { name: 'guides', title: t('usefulGuides'), body: () => linkList('guides', guides, ctx) },
    related.length > 0 && { name: 'other-treatments', title: t('related'), body: () => teasers(related, ctx) },
  ];
  return article(treatment, ctx, { disclosures, sections }, ui);
};

/** From this number on, medicines can be searched: readers look for their own. */
const SEARCHABLE = 8;

/** The text of a section, with the treatment's data that belongs to it: steps, medicines, cancers or side effects. */
function sectionBody(
  section: string,
  body: Block[],
  treatment: Treatment,
  ctx: RenderContext,
  ui?: TreatmentExplainerUi,
): TemplateResult {
  const { t, headingLevel: level } = ctx;
  const { steps, medicines, cancers, effects, call } = treatment;
  const titled = (title: string, content: unknown) => html`${heading(level + 2, title)} ${content}`;
  switch (section) {
    case 'how-it-works':
      return html`${steps.length ? stepList(steps, ctx, ui?.illustration) : nothing} ${blocks(body, ctx)}`;
    case 'medicines': {
      const rest = html`${blocks(body, ctx)} ${medicines.length ? titled(t('medicinesList'), medicineList(medicines, ctx)) : nothing}`;
      if (medicines.length < SEARCHABLE) return rest;
      const search = ui?.medicineSearch?.(medicines, ctx);
      return html`<div class="care-medicine-search">${search?.field}</div>
        ${search?.found ?? rest}`;
    }
    case 'cancers-treated':
      return html`${blocks(body, ctx)}
      ${
        cancers.length
          ? titled(
              t('cancersList'),
              html`<ul class="care-list">${cancers.map((cancer) => html`<li>${cancer}</li>`)}</ul>
                ${ctx.citations?.marks(treatment.cancersSources)}`,
            )
          : nothing
      }`;
    case 'side-effects':
      // "When to call" is near the top: whoever opens this section may need just that.
      return html`${blocks(body.slice(0, 1), ctx)}
      ${call ? titled(t('whenToCall'), html`<div class="care-call">${urgency(call, ctx, level + 3, treatment.coreSigns)}</div>`) : nothing}
      ${blocks(body.slice(1), ctx)} ${effects.length ? titled(t('effectsList'), effectList(effects, ctx)) : nothing}`;
    default:
      return html`${blocks(body, ctx)}`;
  }
}
