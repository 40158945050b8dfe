import { html, nothing, type TemplateResult } from 'lit';
import type { Hotline } from '../content/model.js';
import { openingAt } from '../content/opening-hours.js';
import { punctuation } from '../i18n/format.js';
import { textDirection } from '../core/text-direction.js';
import type { RenderContext } from './render-context.js';
import { openState, writtenHours, type ClockContext } from './opening-hours.js';

/**
 * The number of a hotline as a link that calls it, left to right in every language. It stays on one line for as long
 * as the line is long enough, and then breaks between its groups.
 */
export function telephoneLink({ id, number: { dial, shown } }: Pick<Hotline, 'id' | 'number'>, label = '', className = ''): TemplateResult {
  return html`<a
    class="care-number ${className}"
    part="number"
    href="tel:${dial}"
    data-hotline=${id}
    data-number=${dial}
    ><span class="care-hidden">${label} </span><bdi dir="ltr">${groups(shown)}</bdi></a
  >`;
}

/** "1-800-363-0063" with a break opportunity behind each hyphen or space. None is drawn, and a copied number has none. */
function groups(shown: string): unknown[] {
  const [first, ...rest] = shown.match(/[^-\s.]*[-\s.]|[^-\s.]+/g) ?? [shown];
  return [first, ...rest.map((group) => html`<wbr />${group}`)];
}

/** Where to ask: a line of text with the hotline's name and number, and when it is answered. */
export function hotlineLine(hotline: Hotline, ctx: RenderContext): TemplateResult {
  return html`<p class="care-hotline-line">${ctx.t('askLine')} ${nameAndNumber(hotline, hotline, ctx)}</p>
    ${availability(hotline, ctx)}`;
}

type Line = Pick<Hotline, 'title' | 'number'>;

function nameAndNumber({ title, number }: Line, { id, lang }: Hotline, { t }: ClockContext): TemplateResult {
  return html`<b lang=${lang} dir=${textDirection(lang)}>${title}</b>${punctuation(lang).comma}${telephoneLink({ id, number }, t('callLine', { name: title }))}`;
}

/** Whom to call while the hotline is closed. */
export function afterHoursLine(hotline: Hotline, line: Line, ctx: ClockContext): TemplateResult {
  return html`<p>${ctx.t('afterHours')} ${nameAndNumber(line, hotline, ctx)}</p>`;
}

/**
 * What stands beneath the number of a hotline with hours, so that nobody calls in vain: on a screen whether it is open
 * and, while it is closed, its night number; on paper, and wherever it is not known when the text is read, the hours.
 */
export function availability(hotline: Hotline, ctx: ClockContext): TemplateResult | typeof nothing {
  const { hours, afterHours } = hotline;
  if (!hours) return nothing;
  const opening = openingAt(hours, ctx.now);
  const state = ctx.timeless ? undefined : openState(hours, ctx, opening);
  const written = html`<p>${writtenHours(hours, ctx.t, ctx.lang).join(' ')}</p>
    ${afterHours ? afterHoursLine(hotline, afterHours, ctx) : nothing}`;
  if (!state) return html`<div class="care-availability">${written}</div>`;
  return html`<div class="care-availability">
    <div class="care-screen">${state} ${afterHours && !opening.open ? afterHoursLine(hotline, afterHours, ctx) : nothing}</div>
    <div class="care-paper">${written}</div>
  </div>`;
}

/** On paper, the hotline stands at the foot of each page; on a screen it is said elsewhere. */
export function printFoot({ title, number, hours, afterHours }: Hotline, { t, lang }: ClockContext): TemplateResult {
  const line = (one: Line) => html`<bdi>${one.title}</bdi> – <bdi dir="ltr">${one.number.shown}</bdi>`;
  return html`<p class="care-print-foot" aria-hidden="true">
    ${line({ title, number })}${hours
      ? html`<br />${writtenHours(hours, t, lang).join(' ')} ${afterHours ? html`${t('afterHours')} ${line(afterHours)}` : nothing}`
      : nothing}
  </p>`;
}
