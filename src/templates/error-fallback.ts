import { html, nothing, type TemplateResult } from 'lit';
import type { Hotline } from '../content/model.js';
import { punctuation } from '../i18n/format.js';
import { textDirection } from '../core/text-direction.js';
import type { StatusMessages } from '../i18n/status-messages.js';
import type { ClockContext } from './opening-hours.js';
import { availability, telephoneLink } from './telephone.js';

/**
 * What a reader is given if a document is unavailable: a number to call, and a way to try again. Without a `clock`, that is
 * without strings, nothing is said of hours. `isInFallback` is whether the fallback beside it shows that number.
 */
export function errorFallback(
  states: StatusMessages & { lang: string },
  hotline: Hotline | undefined,
  waiting: boolean,
  retry: () => void,
  clock: ClockContext | undefined,
  isInFallback: boolean,
): TemplateResult {
  return html`<div class="care-failure" part="failure">
    ${hotline ? whomToCall(states, hotline, isInFallback, clock && hoursOf(hotline, clock)) : nothing}
    <button class="care-button" part="button" type="button" aria-disabled=${waiting ? 'true' : nothing} @click=${waiting ? nothing : retry}>
      ${states.retry}
    </button>
  </div>`;
}

/** A number that the fallback shows is not said again: of its hotline only the hours are, if it has any. */
function whomToCall(states: StatusMessages & { lang: string }, hotline: Hotline, isInFallback: boolean, hours: unknown): unknown {
  const name = html`<span lang=${hotline.lang} dir=${textDirection(hotline.lang)}>${hotline.title}</span>`;
  if (!isInFallback) return html`<p>${states.failureCall} ${name}${punctuation(states.lang).comma}${telephoneLink(hotline)}</p>${hours}`;
  return hotline.hours && hours ? html`<p>${name}</p>${hours}` : nothing;
}

/** A hotline that no validator has seen may hold anything as its hours: the number stays. */
function hoursOf(hotline: Hotline, clock: ClockContext): unknown {
  try {
    return availability(hotline, clock);
  } catch {
    return nothing;
  }
}
