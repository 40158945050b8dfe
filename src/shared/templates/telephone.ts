import { html, type TemplateResult } from 'lit';
import type { Hotline } from '../../content/model.js';
import { punctuation } from '../../i18n/format.js';
import { textDirection } from '../../i18n/text-direction.js';

/**
 * The number of a hotline as a link that calls it, left to right in every language. It stays on one line for as long
 * as the line is long enough, and then breaks between its groups.
 */
export function telephoneLink(hotline: Hotline, label = '', className = ''): TemplateResult {
  const { dial, shown } = hotline.number;
  return html`<a
    class="care-number ${className}"
    part="number"
    href="tel:${dial}"
    data-hotline=${hotline.id}
    data-number=${dial}
    ><span class="care-hidden">${label} </span><bdi dir="ltr">${groups(shown)}</bdi></a
  >`;
}

/** "1-800-363-0063" with a break opportunity behind each hyphen or space. None is drawn, and a copied number has none. */
function groups(shown: string): unknown[] {
  const [first, ...rest] = shown.match(/[^-\s.]*[-\s.]|[^-\s.]+/g) ?? [shown];
  return [first, ...rest.map((group) => html`<wbr />${group}`)];
}

/** Where to ask: a line of text with the hotline's name and number. */
export function hotlineLine(hotline: Hotline, words: string, label: string): TemplateResult {
  return html`<p class="care-hotline-line">
    ${words} <b lang=${hotline.lang} dir=${textDirection(hotline.lang)}>${hotline.title}</b>${punctuation(hotline.lang).comma}${telephoneLink(hotline, label)}
  </p>`;
}

/** On paper, the hotline stands at the foot of each page; on a screen it is said elsewhere. */
export function printFoot(hotline: Hotline): TemplateResult {
  return html`<p class="care-print-foot" aria-hidden="true"><bdi>${hotline.title}</bdi> – <bdi dir="ltr">${hotline.number.shown}</bdi></p>`;
}
