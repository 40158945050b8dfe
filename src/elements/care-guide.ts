import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import type { Guide } from '../content/model.js';
import { LongText, type Stretch } from '../shared/long-text.js';
import type { Scene } from '../shared/scene.js';
import { longLooks } from '../shared/styles/long-looks.js';
import { heading } from '../shared/templates/heading.js';
import { hotlineCard } from '../shared/templates/hotline.js';
import { linkList } from '../shared/templates/document-link.js';
import { blocks, inline } from '../shared/templates/rich-text.js';
import { sourceList } from '../shared/templates/sources.js';
import { urgency } from '../shared/templates/urgency.js';

/**
 * A general guide, as one text with parts that open: managing side effects, precautions to take,
 * what to ask.
 *
 * @example
 * <care-guide guide="precautions">Precautions during treatment: ask your care team.</care-guide>
 *
 * @tag care-guide
 * @slot - Fallback: shown until the content is here, and whenever it can't be had.
 * @csspart base - All that is drawn.
 * @csspart heading - A heading.
 * @csspart contents - The table of contents.
 * @csspart section - A part that opens.
 * @csspart urgency - A level of urgency; also `emergency`, `today` or `nextVisit`.
 * @csspart sources - A list of sources.
 * @csspart hotline - The hotline.
 * @csspart number - A telephone link.
 * @csspart button - A button.
 * @csspart colophon - Date and review of the text.
 */
export class CareGuide extends LongText<'guides'> {
  static override get looks() {
    return longLooks;
  }

  /** Id of the guide: `precautions`. */
  @property() guide: string | null = null;

  protected readonly kind = 'guides';

  protected get documentIds(): string[] | null {
    return this.guide === null ? null : [this.guide];
  }

  protected draw(guide: Guide, scene: Scene): TemplateResult {
    const { t, headingLevel: level, hotline } = scene;
    const parts = guide.sections.map(({ id, title, summary, body }) => ({
      name: id,
      title,
      summary: inline(summary),
      body: () => blocks(body),
    }));
    const sections: (Stretch | false)[] = [
      guide.effects.length > 0 && { name: 'effects', title: t('effectsList'), body: () => linkList('side-effects', guide.effects, scene) },
      guide.sources.length > 0 && { name: 'sources', title: t('sources'), body: () => sourceList(guide, scene) },
      hotline !== undefined && { name: 'hotline', title: t('askQuestions'), body: () => hotlineCard(hotline, scene, level + 2) },
      guide.related.length > 0 && { name: 'related', title: t('relatedGuides'), body: () => linkList('guides', guide.related, scene) },
    ];
    const lead = guide.call
      ? html`${heading(level + 1, t('whenToCall'), 'care-subtitle')}
          <div class="care-call">${urgency(guide.call, scene, level + 2)}</div>`
      : nothing;
    return this.drawLongText(guide, scene, { parts, sections: sections.filter((section) => section !== false), lead });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-guide': CareGuide;
  }
}
