import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import type { Treatment } from '../content/model.js';
import type { Block } from '../content/rich-text.js';
import { LatePictures } from '../shared/late-pictures.js';
import { LongText, type Stretch } from '../shared/long-text.js';
import type { Scene } from '../shared/scene.js';
import { longLooks } from '../shared/styles/long-looks.js';
import { linkList } from '../shared/templates/document-link.js';
import { effectList } from '../shared/templates/effects.js';
import { heading } from '../shared/templates/heading.js';
import { hotlineCard } from '../shared/templates/hotline.js';
import { medicineList } from '../shared/templates/medicines.js';
import { questionList } from '../shared/templates/questions.js';
import { blocks, inline } from '../shared/templates/rich-text.js';
import { sourcesAndGuides } from '../shared/templates/sources.js';
import { stepList } from '../shared/templates/steps.js';
import { teasers } from '../shared/templates/teaser.js';
import { timeline } from '../shared/templates/timeline.js';
import { urgency } from '../shared/templates/urgency.js';

/**
 * The whole explainer of a treatment, as one text with parts that open: definition, contents,
 * history, sections, medicines, cancers, side effects, questions, sources, hotline, library,
 * related treatments.
 *
 * @example
 * <treatment-explainer treatment="immunotherapy" lang="fr">Immunothérapie : appelez la Ligne Info-cancer, <a href="tel:+18003630063">1 800 363-0063</a></treatment-explainer>
 *
 * @tag treatment-explainer
 * @slot - Fallback: shown until the content is here, and whenever it can't be had.
 * @csspart base - All that is drawn.
 * @csspart heading - A heading.
 * @csspart contents - The table of contents.
 * @csspart section - A part that opens.
 * @csspart timeline - The history.
 * @csspart steps - How it works, in pictures.
 * @csspart medicines - The list of medicines.
 * @csspart effects - The links to side effects.
 * @csspart sources - A list of sources.
 * @csspart hotline - The hotline.
 * @csspart number - A telephone link.
 * @csspart related - The other treatments.
 * @csspart button - A button.
 * @csspart colophon - Date and review of the text.
 */
export class TreatmentExplainer extends LongText<'treatments'> {
  static override get looks() {
    return longLooks;
  }

  /** Id of the treatment: `immunotherapy`. */
  @property() treatment: string | null = null;

  protected readonly kind = 'treatments';

  readonly #pictures = new LatePictures(this);

  constructor() {
    super();
    // Pictures weigh more than words: they come when the part that has them is opened.
    this.addEventListener('care-toggle', (event) => {
      if (event.detail.section === 'how-it-works') this.#pictures.want();
    });
  }

  protected get documentIds(): string[] | null {
    return this.treatment === null ? null : [this.treatment];
  }

  protected draw(treatment: Treatment, scene: Scene): TemplateResult {
    const { t, headingLevel: level, hotline } = scene;
    const { history, questions, sources, library, guides, related } = treatment;
    const parts: (Stretch | false)[] = [
      history.length > 0 && { name: 'history', title: t('history'), summary: t('historySummary'), body: () => timeline(history) },
      ...treatment.sections.map(({ id, title, summary, body }) => ({
        name: id,
        title,
        summary: inline(summary),
        body: () => sectionBody(id, body, treatment, scene, this.#pictures),
      })),
      questions.length > 0 && {
        name: 'questions',
        title: t('questions'),
        summary: t('questionsSummary'),
        body: () => questionList(questions, level + 2),
      },
    ];
    const sections: (Stretch | false)[] = [
      sources.length > 0 && { name: 'sources', title: t('sources'), body: () => sourcesAndGuides(treatment, scene, level + 2) },
      hotline !== undefined && { name: 'hotline', title: t('askQuestions'), body: () => hotlineCard(hotline, scene, level + 2) },
      library !== undefined && {
        name: 'library',
        title: t('library'),
        body: () => html`<p class="care-prose">${inline(library)}</p>`,
      },
      guides.length > 0 && { name: 'guides', title: t('usefulGuides'), body: () => linkList('guides', guides, scene) },
      related.length > 0 && { name: 'related', title: t('related'), body: () => teasers(related, scene) },
    ];
    return this.drawLongText(treatment, scene, { parts: present(parts), sections: present(sections) });
  }
}

function present(stretches: (Stretch | false)[]): Stretch[] {
  return stretches.filter((stretch) => stretch !== false);
}

/** A section's text, with what the treatment's data has to say to it. */
function sectionBody(section: string, body: Block[], treatment: Treatment, scene: Scene, pictures: LatePictures): TemplateResult {
  const { t, headingLevel: level } = scene;
  const { steps, medicines, cancers, effects, call } = treatment;
  const titled = (title: string, content: unknown) => html`${heading(level + 2, title)} ${content}`;
  switch (section) {
    case 'how-it-works':
      return html`${steps.length ? stepList(steps, pictures.drawIn(scene.lang)) : nothing} ${blocks(body)}`;
    case 'medicines':
      return html`${blocks(body)} ${medicines.length ? titled(t('medicinesList'), medicineList(medicines, scene)) : nothing}`;
    case 'cancers-treated':
      return html`${blocks(body)}
      ${cancers.length
        ? titled(t('cancersList'), html`<ul class="care-list">${cancers.map((cancer) => html`<li>${cancer}</li>`)}</ul>`)
        : nothing}`;
    case 'side-effects':
      // When to call stands high: whoever opens this part may need just that.
      return html`${blocks(body.slice(0, 1))}
      ${call ? titled(t('whenToCall'), html`<div class="care-call">${urgency(call, scene, level + 3)}</div>`) : nothing}
      ${blocks(body.slice(1))} ${effects.length ? titled(t('effectsList'), effectList(effects, scene)) : nothing}`;
    default:
      return html`${blocks(body)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-explainer': TreatmentExplainer;
  }
}
