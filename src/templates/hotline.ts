import { html, nothing, type TemplateResult } from 'lit';
import phone from 'lucide/dist/esm/icons/phone.mjs';
import type { Hotline } from '../content/model.js';
import { isAlwaysOpen, type Hours } from '../content/opening-hours.js';
import { formatList, languageName } from '../i18n/format.js';
import type { RenderContext } from './render-context.js';
import { heading } from './heading.js';
import { needsClock, openingStatus, sentence, formatOpeningHours } from './opening-hours.js';
import { icon } from './icon.js';
import { inline, link } from './rich-text.js';
import { afterHoursLine, telephoneLink } from './telephone.js';

/** A hotline: who answers, the number, whether it is open now, opening hours, languages and cost. */
export function hotlineCard(hotline: Hotline, ctx: RenderContext, level: number): TemplateResult {
  const { t } = ctx;
  return html`<section class="care-hotline" lang=${hotline.lang} part="hotline" data-clock=${needsClock(hotline, ctx) ? '' : nothing}>
    <section class="care-hotline-who">
      ${heading(level, hotline.title)}
      ${hotline.organization ? html`<p class="care-organization">${hotline.organization}</p>` : nothing}
      ${hotline.who.length ? html`<p>${inline(hotline.who, ctx)}</p>` : nothing}
    </section>
    <section class="care-hotline-call">
      <p class="care-number-line">${icon(phone)}${telephoneLink(hotline, { callName: t('callLine', { name: hotline.title }) }, 'care-number-large')}</p>
      ${hotline.number.letters ? html`<p class="care-muted"><bdi dir="ltr">${hotline.number.letters}</bdi></p>` : nothing}
      ${hotline.hours && !ctx.timeless ? stateNow(hotline.hours, ctx) : nothing}
    </section>
    <section class="care-hotline-facts">
      ${facts(hotline, ctx)} ${hotline.afterHours ? afterHoursLine(hotline, hotline.afterHours, ctx) : nothing}
      ${hotline.note ? html`<p class="care-muted">${inline(hotline.note, ctx)}</p>` : nothing}
    </section>
  </section>`;
}

function facts(hotline: Hotline, ctx: RenderContext): TemplateResult {
  const { t, lang } = ctx;
  const { hours, languages, languagesNote, cost, website } = hotline;
  const names = languages.map((tag) => languageName(tag, t));
  return html`<dl class="care-facts">
    ${hours && (ctx.timeless || !isAlwaysOpen(hours)) ? fact(t('hours'), hoursList(hours, ctx)) : nothing}
    ${
      names.length || languagesNote
        ? fact(
            t('languages'),
            html`${sentence(formatList(names, t), lang)}${languagesNote ? html` ${inline(languagesNote, ctx)}` : nothing}`,
          )
        : nothing
    }
    ${cost ? fact(t('cost'), inline(cost, ctx)) : nothing}
    ${website ? fact(t('website'), link(website, websiteName(website))) : nothing}
  </dl>`;
}

/** "Open now, until 5 p.m." On screen only, unless the hotline never closes: paper is read at another time. */
function stateNow(hours: Hours, ctx: RenderContext): TemplateResult {
  return html`<div class=${isAlwaysOpen(hours) ? '' : 'care-screen'}>${openingStatus(hours, ctx) ?? nothing}</div>`;
}

function hoursList(hours: Hours, { t, lang }: RenderContext): TemplateResult {
  const lines = formatOpeningHours(hours, t, lang);
  const isTimeZone = (index: number) => index > 0 && index === lines.length - 1;
  return html`${lines.map((line, index) => html`<span class="care-hours ${isTimeZone(index) ? 'care-muted' : ''}">${line}</span> `)}`;
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** A URL as people write it: "example.org/help". */
function websiteName(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}
