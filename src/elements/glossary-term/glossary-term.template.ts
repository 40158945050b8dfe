import { html, nothing } from 'lit';
import type { Term } from '../../content/model.js';
import { isolate } from '../../core/text-direction.js';
import { punctuation } from '../../i18n/format.js';
import { documentFooter } from '../../templates/document-footer.js';
import { liveRegion } from '../../templates/live-region.js';
import { inline } from '../../templates/rich-text.js';
import type { Template } from '../../templates/template.js';

export interface GlossaryTermUi {
  /** Whether the definition is to be said now: it is, and nothing else, each time the bubble opens. */
  isSaid: boolean;
}

/** The definition, in the bubble of the term. */
export const template: Template<Term, GlossaryTermUi> = (term, ctx, ui) => {
  const names = term.also.map((name) => isolate(name, term.lang)).join(punctuation(term.lang).comma);
  return html`<p><b>${term.title}</b></p>
    ${liveRegion(ui?.isSaid ? inline(term.definition, ctx) : nothing)}
    ${term.also.length ? html`<p class="care-muted">${ctx.t('alsoCalled', { names })}</p>` : nothing}
    ${documentFooter(term, ctx)}`;
};
