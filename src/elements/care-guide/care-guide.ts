import type { TemplateResult } from 'lit';
import { property } from '../../base/decorators.js';
import type { Guide } from '../../content/model.js';
import { ArticleElement } from '../../article/article-element.js';
import type { RenderContext } from '../../templates/render-context.js';
import { articleStyles } from '../../article-styles/index.js';
import { template } from './care-guide.template.js';

/**
 * A general guide as an article with collapsible sections: managing side effects, precautions, questions to ask.
 *
 * @example
 * <care-guide guide="precautions">Precautions during treatment: ask your care team.</care-guide>
 *
 * @tag care-guide
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @slot note-after-definition - A note of the page, after the definition or, if the text begins with "when to call", after that.
 * @slot note-when-to-call - A note of the page, after all signs for which to call.
 * @slot note-end - A note of the page, at the end.
 * @csspart base - The container of the rendered content.
 * @csspart heading - A heading.
 * @csspart contents - The table of contents.
 * @csspart section - A collapsible section.
 * @csspart urgency - A level of urgency; also `emergency`, `today` or `nextVisit`.
 * @csspart sources - A list of sources.
 * @csspart hotline - The hotline.
 * @csspart number - A telephone link.
 * @csspart button - A button.
 * @csspart note - A note of the page.
 * @csspart footer - The document footer: date and review.
 */
export class CareGuide extends ArticleElement<'guides'> {
  static override get styles() {
    return articleStyles;
  }

  /** Id of the guide: `precautions`. */
  @property() guide: string | null = null;

  protected readonly kind = 'guides';

  protected get documentIds(): string | null {
    return this.guide;
  }

  protected renderDocument(guide: Guide, ctx: RenderContext): TemplateResult {
    return template(guide, ctx, this.articleUi(guide, ctx));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-guide': CareGuide;
  }
}
