import { html, nothing, type TemplateResult } from 'lit';
import type { Hotline } from '../../content/model.js';
import { punctuation } from '../../i18n/format.js';
import { textDirection } from '../../i18n/text-direction.js';
import type { States } from '../../i18n/states.js';
import { telephoneLink } from './telephone.js';

/** What a reader is given where a text can't be had: a number to call, a way to try again. */
export function wayOut(
  states: States & { lang: string },
  hotline: Hotline | undefined,
  waiting: boolean,
  retry: () => void,
): TemplateResult {
  return html`<div class="care-failure" part="failure">
    ${hotline
      ? html`<p>
          ${states.failureCall} <span lang=${hotline.lang} dir=${textDirection(hotline.lang)}>${hotline.title}</span>${punctuation(states.lang).comma}${telephoneLink(hotline)}
        </p>`
      : nothing}
    <button class="care-button" part="button" type="button" aria-disabled=${waiting ? 'true' : nothing} @click=${waiting ? nothing : retry}>
      ${states.retry}
    </button>
  </div>`;
}
