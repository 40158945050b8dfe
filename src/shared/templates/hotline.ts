import { html, nothing, type TemplateResult } from 'lit';
import phone from 'lucide/dist/esm/icons/phone.mjs';
import { neverCloses, openingAt, type Hours } from '../../content/opening-hours.js';
import type { Hotline } from '../../content/model.js';
import { formatList, formatTime, formatTimeZone, formatWeekday, languageName, punctuation } from '../../i18n/format.js';
import type { Scene } from '../scene.js';
import { heading } from './heading.js';
import { icon } from './icon.js';
import { inline, link } from './rich-text.js';
import { telephoneLink } from './telephone.js';

/** Who answers, the number, whether someone answers now, and what a call costs. */
export function hotlineCard(hotline: Hotline, scene: Scene, level: number): TemplateResult {
  const { t } = scene;
  return html`<section class="care-hotline" lang=${hotline.lang} part="hotline">
    <div class="care-hotline-who">
      ${heading(level, hotline.title)}
      ${hotline.organization ? html`<p class="care-organization">${hotline.organization}</p>` : nothing}
      ${hotline.who.length ? html`<p>${inline(hotline.who)}</p>` : nothing}
    </div>
    <div class="care-hotline-call">
      <p class="care-number-line">${icon(phone)}${telephoneLink(hotline, t('callLine', { name: hotline.title }), 'care-number-large')}</p>
      ${hotline.number.letters ? html`<p class="care-quiet"><bdi dir="ltr">${hotline.number.letters}</bdi></p>` : nothing}
      ${hotline.hours ? openState(hotline.hours, scene) : nothing}
    </div>
    <div class="care-hotline-facts">
      ${facts(hotline, scene)} ${hotline.note ? html`<p class="care-quiet">${inline(hotline.note)}</p>` : nothing}
    </div>
  </section>`;
}

function facts(hotline: Hotline, { t, lang }: Scene): TemplateResult {
  const { hours, languages, languagesNote, cost, website } = hotline;
  const names = languages.map((tag) => languageName(tag, t));
  return html`<dl class="care-facts">
    ${hours && !neverCloses(hours) ? fact(t('hours'), weeklyHours(hours, t, lang)) : nothing}
    ${names.length || languagesNote
      ? fact(t('languages'), html`${sentence(formatList(names, t), lang)}${languagesNote ? html` ${inline(languagesNote)}` : nothing}`)
      : nothing}
    ${cost ? fact(t('cost'), inline(cost)) : nothing}
    ${website ? fact(t('website'), link(website, websiteName(website))) : nothing}
  </dl>`;
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function sentence(text: string, lang: string): string {
  const { stop } = punctuation(lang);
  return text && `${text[0]!.toLocaleUpperCase(lang)}${text.slice(1)}${text.endsWith(stop) ? '' : stop}`;
}

function websiteName(address: string): string {
  const { hostname, pathname } = new URL(address);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}

/** "Open now, until 5 p.m." in the reader's own time, and said so where it is another than the line's. */
function openState(hours: Hours, { t, lang, now }: Scene): TemplateResult | typeof nothing {
  const opening = openingAt(hours, now);
  const change = opening.open ? opening.until : opening.next;
  if (!change && !(opening.open && neverCloses(hours))) return nothing;
  return html`<p class="care-open ${opening.open ? 'care-open-now' : ''}">${stateWords()}</p>`;

  function stateWords(): string {
    if (!change) return t('openAlways');
    const time = timeForReader(change, hours, t, lang);
    if (opening.open) return t('openNow', { time });
    const days = Math.round((startOfDay(change) - startOfDay(now)) / 86_400_000);
    if (days === 0) return t('closedToday', { time });
    if (days === 1) return t('closedTomorrow', { time });
    return t('closedUntil', { day: formatWeekday(change, lang), time });
  }
}

function timeForReader(change: Date, hours: Hours, t: Scene['t'], lang: string): string {
  const mine = formatTime(change, lang);
  return mine === formatTime(change, lang, hours.timeZone) ? mine : t('yourTime', { time: mine });
}

/** Midnight where the reader is. */
function startOfDay(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}

/** "Monday to Friday, 9 a.m. to 9 p.m.", a line for each range, in the time zone of the line. */
function weeklyHours(hours: Hours, t: Scene['t'], lang: string): TemplateResult {
  const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  // 2024-01-01 was a Monday.
  const dayName = (day: string) => formatWeekday(new Date(Date.UTC(2024, 0, 1 + week.indexOf(day))), lang, 'UTC');
  const clock = (time: string) => formatTime(new Date(`2024-01-01T${time === '24:00' ? '00:00' : time}:00Z`), lang, 'UTC');
  // As many as the schema allows: each asks `Intl` several times, and a document that no validator has seen may list more.
  const lines = hours.weekly.slice(0, 30).map(({ days, from, to }) => {
    const places = days.map((day) => week.indexOf(day)).sort((a, b) => a - b);
    const inARow = places.length > 2 && places.at(-1)! - places[0]! === places.length - 1;
    const named = inARow
      ? t('daysRange', { from: dayName(week[places[0]!]!), to: dayName(week[places.at(-1)!]!) })
      : formatList(places.map((place) => dayName(week[place]!)), t);
    return html`<span class="care-hours">${sentence(`${named}${punctuation(lang).comma}${t('hoursRange', { from: clock(from), to: clock(to) })}`, lang)}</span>`;
  });
  return html`${lines} <span class="care-quiet">${t('hoursZone', { zone: formatTimeZone(hours.timeZone, lang) })}</span>`;
}
