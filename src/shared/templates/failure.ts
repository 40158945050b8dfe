import { html, nothing, type TemplateResult } from 'lit';
import type { Hotline } from '../../content/model.js';
import { punctuation } from '../../i18n/format.js';
import { textDirection } from '../../i18n/text-direction.js';
import type { States } from '../../i18n/states.js';
import type { Clock } from './hours.js';
import { availability, telephoneLink } from './telephone.js';

/**
 * What a reader is given if a document is unavailable: a number to call, and a way to try again. Without a `clock`, that is
 * without strings, nothing is said of hours.
 */
export function wayOut(
  states: States & { lang: string },
  hotline: Hotline | undefined,
  waiting: boolean,
  retry: () => void,
  clock: Clock | undefined,
): TemplateResult {
  return html`<div class="care-failure" part="failure">
    ${hotline
      ? html`<p>
          ${states.failureCall} <span lang=${hotline.lang} dir=${textDirection(hotline.lang)}>${hotline.title}</span>${punctuation(states.lang).comma}${telephoneLink(hotline)}
          </p>
          ${clock ? hoursOf(hotline, clock) : nothing}`
      : nothing}
    <button class="care-button" part="button" type="button" aria-disabled=${waiting ? 'true' : nothing} @click=${waiting ? nothing : retry}>
      ${states.retry}
    </button>
  </div>`;
}

/** A hotline that no validator has seen may hold anything as its hours: the number stays. */
function hoursOf(hotline: Hotline, clock: Clock): unknown {
  try {
    return availability(hotline, clock);
  } catch {
    return nothing;
  }
}
