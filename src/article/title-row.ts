import { html, type TemplateResult } from 'lit';
import type { CareDocument } from '../content/model.js';
import { heading } from '../templates/heading.js';
import type { RenderContext } from '../templates/render-context.js';
import { prerenderedListenButton } from './listen-button.js';
import { translationNotice } from './translation-notice.js';

/** The title of a text with the button that reads it aloud, below a notice if it is a translation. */
export function titleRow(document: CareDocument, ctx: RenderContext, ui?: { listenButton: unknown }): TemplateResult {
  return html`${translationNotice(document, ctx.t)}
    <section class="care-title-row">${heading(ctx.headingLevel, document.title, 'care-title')} ${ui ? ui.listenButton : prerenderedListenButton(ctx)}</section>`;
}
