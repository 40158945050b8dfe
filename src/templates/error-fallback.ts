import { html, nothing, type TemplateResult } from 'lit';
import type { Hotline } from '../content/model.js';
import { punctuation } from '../i18n/format.js';
import { textDirection } from '../core/text-direction.js';
import type { StatusMessages } from '../i18n/status-messages.js';
import type { ClockContext } from './opening-hours.js';
import { availability, telephoneLink } from './telephone.js';

/**
 * Shown with the fallback if a document is unavailable: a number to call, and a button that retries. Without a `clock`
 * (messages that have not loaded), opening hours are left out. `isInFallback` is true if the fallback shows that number.
 */
export function errorFallback(
  messages: StatusMessages & { lang: string },
  hotline: Hotline | undefined,
  isPending: boolean,
  retry: () => void,
  clock: ClockContext | undefined,
  isInFallback: boolean,
): TemplateResult {
  return html`<div class="care-failure" part="failure">
    ${hotline ? hotlineNumber(messages, hotline, isInFallback, clock && openingHours(hotline, clock)) : nothing}
    <button
      class="care-button"
      part="button"
      type="button"
      aria-disabled=${isPending ? 'true' : nothing}
      @click=${isPending ? nothing : retry}
    >
      ${messages.retry}
    </button>
  </div>`;
}

/** A number that the fallback already shows is not repeated: only the name and the opening hours of its hotline are added. */
function hotlineNumber(
  messages: StatusMessages & { lang: string },
  hotline: Hotline,
  isInFallback: boolean,
  hours: unknown,
): unknown {
  const name = html`<span lang=${hotline.lang} dir=${textDirection(hotline.lang)}>${hotline.title}</span>`;
  const { comma } = punctuation(messages.lang);
  if (!isInFallback)
    return html`<p>${messages.failureCall} ${name}${comma}${telephoneLink(hotline, { description: hotline.title })}</p>${hours}`;
  return hotline.hours && hours ? html`<p>${name}</p>${hours}` : nothing;
}

/** `nothing` if the hours are malformed, as they may be in a hotline that was not validated: the number is still shown. */
function openingHours(hotline: Hotline, clock: ClockContext): unknown {
  try {
    return availability(hotline, clock);
  } catch {
    return nothing;
  }
}
