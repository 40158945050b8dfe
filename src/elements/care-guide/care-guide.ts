import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../base/decorators.js';
import type { Guide } from '../../content/model.js';
import { ArticleElement, type SectionSpec } from '../../article/article-element.js';
import type { RenderContext } from '../../templates/render-context.js';
import { articleStyles } from '../../article-styles/index.js';
import { heading } from '../../templates/heading.js';
import { hotlineCard } from '../../templates/hotline.js';
import { linkList } from '../../article/document-link.js';
import { blocks, inline } from '../../templates/rich-text.js';
import { sourceList } from '../../templates/sources.js';
import { urgency } from '../../article/urgency.js';

/**
 * A general guide as an article with collapsible sections: managing side effects, precautions, questions to ask.
 *
 * @example
 * <care-guide guide="precautions">Precautions during treatment: ask your care team.</care-guide>
 *
 * @tag care-guide
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - A heading.
 * @csspart contents - The table of contents.
 * @csspart section - A collapsible section.
 * @csspart urgency - A level of urgency; also `emergency`, `today` or `nextVisit`.
 * @csspart sources - A list of sources.
 * @csspart hotline - The hotline.
 * @csspart number - A telephone link.
 * @csspart button - A button.
 * @csspart footer - The document footer: date and review.
 */
export class CareGuide extends ArticleElement<'guides'> {
  static override get styles() {
    return articleStyles;
  }

  /** Id of the guide: `precautions`. */
  @property() guide: string | null = null;

  protected readonly kind = 'guides';

  protected get documentIds(): string[] | null {
    return this.guide === null ? null : [this.guide];
  }

  protected renderDocument(guide: Guide, ctx: RenderContext): TemplateResult {
    const { t, headingLevel: level, hotline } = ctx;
    const disclosures = guide.sections.map(({ id, title, summary, body }) => ({
      name: id,
      title,
      summary: inline(summary),
      body: () => blocks(body),
    }));
    const sections: (SectionSpec | false)[] = [
      guide.effects.length > 0 && {
        name: 'effects',
        title: t('effectsList'),
        body: () => linkList('side-effects', guide.effects, ctx),
      },
      guide.sources.length > 0 && { name: 'sources', title: t('sources'), body: () => sourceList(guide, ctx) },
      hotline !== undefined && {
        name: 'hotline',
        title: t('askQuestions'),
        body: () => hotlineCard(hotline, ctx, level + 2),
      },
      guide.related.length > 0 && {
        name: 'related',
        title: t('relatedGuides'),
        body: () => linkList('guides', guide.related, ctx),
      },
    ];
    const lead = guide.call
      ? html`${heading(level + 1, t('whenToCall'), 'care-subtitle')}
          <div class="care-call">${urgency(guide.call, ctx, level + 2)}</div>`
      : nothing;
    return this.renderArticle(guide, ctx, {
      disclosures,
      sections: sections.filter((section) => section !== false),
      lead,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-guide': CareGuide;
  }
}
