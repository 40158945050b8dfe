import { html, nothing, type TemplateResult } from 'lit';
import type { Hotline } from '../content/model.js';
import { openingAt } from '../content/opening-hours.js';
import { punctuation } from '../i18n/format.js';
import { textDirection } from '../core/text-direction.js';
import type { RenderContext } from './render-context.js';
import { needsClock, openingStatus, formatOpeningHours, type ClockContext } from './opening-hours.js';

/**
 * The number of a hotline as a `tel:` link, left to right in every language. It stays on one line if there is room, and
 * otherwise breaks between its groups of digits. Screen readers say of it what `aria` has: its name, "Call the Nurse Line",
 * or a description where the name stands before it. A name in hidden text would be a stop of its own, and said twice.
 */
export function telephoneLink(
  { id, number: { dial, shown } }: Pick<Hotline, 'id' | 'number'>,
  aria: { callName?: string; description?: string } = {},
  className = '',
): TemplateResult {
  return html`<a
    class="care-number ${className}"
    part="number"
    href="tel:${dial}"
    data-hotline=${id}
    data-number=${dial}
    aria-label=${aria.callName ? `${aria.callName} ${shown}` : nothing}
    aria-description=${aria.description ?? nothing}
    ><bdi dir="ltr">${groups(shown)}</bdi></a
  >`;
}

/** "1-800-363-0063" with a `<wbr>` after each hyphen or space: invisible, and absent from a copied number. */
function groups(shown: string): unknown[] {
  const [first, ...rest] = shown.match(/[^-\s.]*[-\s.]|[^-\s.]+/g) ?? [shown];
  return [first, ...rest.map((group) => html`<wbr />${group}`)];
}

/** A line of text with the hotline's name and number, followed by whether it is open. */
export function hotlineLine(hotline: Hotline, ctx: RenderContext): TemplateResult {
  return html`<p class="care-hotline-line">${ctx.t('askLine')} ${nameAndNumber(hotline, hotline)}</p>
    ${availability(hotline, ctx)}`;
}

type Line = Pick<Hotline, 'title' | 'number'>;

function nameAndNumber({ title, number }: Line, { id, lang }: Hotline): TemplateResult {
  return html`<b lang=${lang} dir=${textDirection(lang)}>${title}</b>${punctuation(lang).comma}${telephoneLink({ id, number }, { description: title })}`;
}

/** The number to call while the hotline is closed. */
export function afterHoursLine(hotline: Hotline, line: Line, ctx: ClockContext): TemplateResult {
  return html`<p>${ctx.t('afterHours')} ${nameAndNumber(line, hotline)}</p>`;
}

/**
 * Shown beneath the number of a hotline with opening hours, so that nobody calls in vain. On screen: whether it is open
 * and, while it is closed, its after-hours number. In print and in prerendered content: the opening hours.
 */
export function availability(hotline: Hotline, ctx: ClockContext): TemplateResult | typeof nothing {
  const { hours, afterHours } = hotline;
  if (!hours) return nothing;
  const opening = openingAt(hours, ctx.now);
  const state = ctx.timeless ? undefined : openingStatus(hours, ctx, opening);
  const written = html`<p>${formatOpeningHours(hours, ctx.t, ctx.lang).join(' ')}</p>
    ${afterHours ? afterHoursLine(hotline, afterHours, ctx) : nothing}`;
  if (!state)
    return html`<div class="care-availability" data-clock=${needsClock(hotline, ctx) ? '' : nothing}>${written}</div>`;
  return html`<div class="care-availability">
    <div class="care-screen">${state} ${afterHours && !opening.open ? afterHoursLine(hotline, afterHours, ctx) : nothing}</div>
    <div class="care-print-only">${written}</div>
  </div>`;
}

/** The hotline at the foot of each printed page. Hidden on screen. */
export function printFooter({ title, number, hours, afterHours }: Hotline, { t, lang }: ClockContext): TemplateResult {
  const line = ({ title, number }: Line) => html`<bdi>${title}</bdi> – <bdi dir="ltr">${number.shown}</bdi>`;
  return html`<p class="care-print-foot" aria-hidden="true">
    ${line({ title, number })}${
      hours
        ? html`<br />${formatOpeningHours(hours, t, lang).join(' ')} ${afterHours ? html`${t('afterHours')} ${line(afterHours)}` : nothing}`
        : nothing
    }
  </p>`;
}
