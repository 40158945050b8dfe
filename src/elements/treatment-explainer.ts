import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Treatment } from '../content/model.js';
import type { Block } from '../content/rich-text.js';
import { CareElement } from '../shared/care-element.js';
import { PlaceController } from '../shared/place-controller.js';
import type { Scene } from '../shared/scene.js';
import { baseStyles } from '../shared/styles/base.js';
import { contentsStyles } from '../shared/styles/contents.js';
import { hotlineStyles } from '../shared/styles/hotline.js';
import { listStyles } from '../shared/styles/lists.js';
import { partStyles } from '../shared/styles/part.js';
import { urgencyStyles } from '../shared/styles/urgency.js';
import { colophon } from '../shared/templates/colophon.js';
import { contents, type Place } from '../shared/templates/contents.js';
import { heading } from '../shared/templates/heading.js';
import { hotlineCard } from '../shared/templates/hotline.js';
import { part } from '../shared/templates/part.js';
import { blocks, inline } from '../shared/templates/rich-text.js';
import { sourceList } from '../shared/templates/sources.js';
import { hotlineLine } from '../shared/templates/telephone.js';
import { urgency } from '../shared/templates/urgency.js';
import { effectList, medicineList, questionList, relatedTreatments, timeline } from '../shared/templates/treatment-parts.js';

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
 * @csspart medicines - The list of medicines.
 * @csspart effects - The links to side effects.
 * @csspart sources - A list of sources.
 * @csspart hotline - The hotline.
 * @csspart number - A telephone link.
 * @csspart related - The other treatments.
 * @csspart button - A button.
 * @csspart colophon - Date and review of the text.
 */
export class TreatmentExplainer extends CareElement<'treatments'> {
  static override styles = [baseStyles, partStyles, listStyles, urgencyStyles, hotlineStyles, contentsStyles, explainerStyles()];

  /** Id of the treatment: `immunotherapy`. */
  @property() treatment: string | null = null;

  @state() private contentsOpen = false;
  @state() private allOpen = false;

  protected readonly kind = 'treatments';

  readonly #place = new PlaceController(this, () => this.queryDrawn('[data-place]'));

  protected get documentId(): string | null {
    return this.treatment;
  }

  protected draw(treatment: Treatment, scene: Scene): TemplateResult {
    const { t, headingLevel: level, hotline } = scene;
    return html`<article class="care-explainer">
      <header class="care-prose">
        ${heading(level, treatment.title, 'care-title')}
        <p class="care-lead">${inline(treatment.definition)}</p>
        ${hotline ? hotlineLine(hotline, t('askLine'), t('callLine', { name: hotline.title })) : nothing}
        ${treatment.summary ? html`<p>${inline(treatment.summary)}</p>` : nothing}
      </header>
      ${contents(t('contents'), placesOf(treatment, scene), {
        current: this.#place.current,
        open: this.contentsOpen,
        toggle: () => (this.contentsOpen = !this.contentsOpen),
        go: (name) => this.#goTo(name),
      })}
      <div class="care-explainer-text">
        ${this.#parts(treatment, scene)}
        ${section(treatment, 'sources', t('sources'), level, treatment.sources.length && this.#sources(treatment, scene))}
        ${section(treatment, 'hotline', t('askQuestions'), level, hotline && hotlineCard(hotline, scene, level + 2))}
        ${section(treatment, 'library', t('library'), level, treatment.library && html`<p class="care-prose">${inline(treatment.library)}</p>`)}
        ${section(treatment, 'related', t('related'), level, treatment.related.length && relatedTreatments(treatment.related, scene))}
        ${colophon(treatment, scene)}
      </div>
    </article>`;
  }

  #parts(treatment: Treatment, scene: Scene): TemplateResult {
    const { t, headingLevel: level } = scene;
    return html`<div class="care-parts">
      <p class="care-open-all">
        <button class="care-link-button" part="button" type="button" aria-pressed=${this.allOpen} @click=${() => this.#openAll()}>
          ${this.allOpen ? t('hideAll') : t('showAll')}
        </button>
      </p>
      ${treatment.history.length
        ? placed(treatment, 'history', part('history', level + 1, t('history'), t('historySummary'), timeline(treatment.history)))
        : nothing}
      ${treatment.sections.map(({ id, title, summary, body }) =>
        placed(treatment, id, part(id, level + 1, title, inline(summary), sectionBody(id, body, treatment, scene))),
      )}
      ${treatment.questions.length
        ? placed(treatment, 'questions', part('questions', level + 1, t('questions'), t('questionsSummary'), questionList(treatment.questions, level + 2)))
        : nothing}
    </div>`;
  }

  #sources({ sources, sourcesNote }: Treatment, scene: Scene): TemplateResult {
    const { t, headingLevel: level } = scene;
    const guides = sources.filter((source) => source.for === 'patients');
    return html`${sourceList(sources.filter((source) => source.for !== 'patients'), scene)}
    ${guides.length ? html`${heading(level + 2, t('guides'))} ${sourceList(guides, scene)}` : nothing}
    ${sourcesNote ? html`<p class="care-prose care-sources-note">${inline(sourcesNote)}</p>` : nothing}`;
  }

  /** Reading goes on at the place, with the eyes and with the keyboard. */
  #goTo(name: string): void {
    const place = this.queryDrawn<HTMLElement>('[data-place]').find((candidate) => candidate.dataset.place === name);
    const part = place?.querySelector('details');
    if (part) part.open = true;
    const start = place?.querySelector<HTMLElement>('summary, .care-heading');
    if (start && start.localName !== 'summary') start.tabIndex = -1;
    place?.scrollIntoView({ block: 'start' });
    start?.focus({ preventScroll: true });
  }

  #openAll(): void {
    this.allOpen = !this.allOpen;
    for (const part of this.queryDrawn<HTMLDetailsElement>('.care-part')) part.open = this.allOpen;
  }
}

/** When to call stands high in the part on side effects: whoever opens it may need just that. */
function sectionBody(section: string, body: Block[], treatment: Treatment, scene: Scene): TemplateResult {
  const { t, headingLevel: level } = scene;
  const call = section === 'side-effects' ? treatment.call : undefined;
  return html`${blocks(body.slice(0, 1))}
  ${call ? html`${heading(level + 2, t('whenToCall'))}<div class="care-call">${urgency(call, scene, level + 3)}</div>` : nothing}
  ${blocks(body.slice(1))} ${details(section, treatment, scene)}`;
}

/** What a section of the text shows of the treatment's data, by the section that speaks of it. */
function details(section: string, treatment: Treatment, scene: Scene): TemplateResult | typeof nothing {
  const { t, headingLevel: level } = scene;
  if (section === 'medicines' && treatment.medicines.length) {
    return html`${heading(level + 2, t('medicinesList'))} ${medicineList(treatment.medicines, scene)}`;
  }
  if (section === 'cancers-treated' && treatment.cancers.length) {
    return html`${heading(level + 2, t('cancersList'))}
      <ul class="care-list">
        ${treatment.cancers.map((cancer) => html`<li>${cancer}</li>`)}
      </ul>`;
  }
  if (section === 'side-effects' && treatment.effects.length) {
    return html`${heading(level + 2, t('effectsList'))} ${effectList(treatment.effects, scene)}`;
  }
  return nothing;
}

/** Marks where the table of contents leads. */
function placed(treatment: Treatment, name: string, content: TemplateResult): TemplateResult {
  return html`<div class="care-place" data-place=${name} id=${placeId(treatment, name)}>${content}</div>`;
}

/** Told apart from other treatments on the page, and from the page's own ids. */
function placeId({ id }: Treatment, name: string): string {
  return `care-${id}-${name}`;
}

function section(treatment: Treatment, name: string, title: string, level: number, content: unknown) {
  return content
    ? html`<section class="care-place care-section" data-place=${name} id=${placeId(treatment, name)}>
        ${heading(level + 1, title, 'care-subtitle')} ${content}
      </section>`
    : nothing;
}

function placesOf(treatment: Treatment, { t, hotline }: Scene): Place[] {
  const all: (Omit<Place, 'id'> | false)[] = [
    treatment.history.length > 0 && { name: 'history', title: t('history') },
    ...treatment.sections.map(({ id, title }) => ({ name: id, title })),
    treatment.questions.length > 0 && { name: 'questions', title: t('questions') },
    treatment.sources.length > 0 && { name: 'sources', title: t('sources') },
    hotline !== undefined && { name: 'hotline', title: t('askQuestions') },
    treatment.library !== undefined && { name: 'library', title: t('library') },
    treatment.related.length > 0 && { name: 'related', title: t('related') },
  ];
  return all.filter((place) => place !== false).map((place) => ({ ...place, id: placeId(treatment, place.name) }));
}

function explainerStyles() {
  return css`
    .care-explainer {
      display: grid;
      gap: calc(2 * var(--_space));
    }

    .care-explainer-text {
      min-inline-size: 0;
      max-inline-size: 46em;
    }

    .care-place {
      scroll-margin-block-start: 1.5em;
    }

    .care-section {
      padding-block-start: calc(2.5 * var(--_space));

      > .care-heading {
        margin-block-end: 0.75em;
      }

      > .care-heading:not(.care-subtitle) {
        margin-block: 1.5em 0.5em;
      }
    }

    .care-call {
      padding-block-end: 0.75em;
    }

    .care-sources-note {
      margin-block-start: 1em;
    }

    .care-open-all {
      border-block-end: 1px solid var(--_line);
      text-align: end;
    }

    .care-link-button {
      appearance: none;
      min-block-size: 2.75em;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_action);
      font: inherit;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }

    .care-questions > .care-heading {
      margin-block: 1.25em 0.5em;
    }

    @container care (min-width: 60em) {
      .care-explainer {
        grid-template-columns: minmax(13em, 17em) minmax(0, 46em);
        column-gap: 4em;

        > header {
          grid-column: 2;
        }

        .care-title {
          font-size: 2em;
        }
      }

      .care-toc {
        grid-row: 1 / span 2;
        grid-column: 1;
        align-self: start;
        position: sticky;
        inset-block-start: 1.5em;
      }

      .care-explainer-text {
        grid-column: 2;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-explainer': TreatmentExplainer;
  }
}
