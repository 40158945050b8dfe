import { html, type TemplateResult } from 'lit';
import { MAX_RANGES, neverCloses, openingAt, weekdays, type Hours } from '../content/opening-hours.js';
import { formatList, formatTime, formatTimeZone, formatWeekday, punctuation } from '../i18n/format.js';
import type { RenderContext } from './render-context.js';

/** When a line is answered: whether it is now, for a screen, and its hours, for paper. */

/** What it depends on besides the hours. */
export type ClockContext = Pick<RenderContext, 't' | 'lang' | 'now' | 'timeless'>;

/** A text as a sentence of its own: with a capital and a stop. */
export function sentence(text: string, lang: string): string {
  const { stop } = punctuation(lang);
  return text && `${text[0]!.toLocaleUpperCase(lang)}${text.slice(1)}${text.endsWith(stop) ? '' : stop}`;
}

/**
 * "Open now, until 5 p.m." in the reader's own time, and said so where it is another than the line's. Undefined if it
 * is not known when that changes.
 */
export function openState(hours: Hours, { t, lang, now }: ClockContext, opening = openingAt(hours, now)): TemplateResult | undefined {
  const change = opening.open ? opening.until : opening.next;
  if (!change && !(opening.open && neverCloses(hours))) return undefined;
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

function timeForReader(change: Date, hours: Hours, t: RenderContext['t'], lang: string): string {
  const mine = formatTime(change, lang);
  return mine === formatTime(change, lang, hours.timeZone) ? mine : t('yourTime', { time: mine });
}

/** Midnight where the reader is. */
function startOfDay(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}

/** "Monday to Friday, 9 a.m. to 9 p.m.", a sentence for each range, and one that says in which time zone. */
export function writtenHours(hours: Hours, t: RenderContext['t'], lang: string): string[] {
  if (neverCloses(hours)) return [sentence(t('openAlways'), lang)];
  // 2024-01-01 was a Monday.
  const dayName = (day: (typeof weekdays)[number]) => formatWeekday(new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day))), lang, 'UTC');
  const clock = (time: string) => formatTime(new Date(`2024-01-01T${time === '24:00' ? '00:00' : time}:00Z`), lang, 'UTC');
  // As many as the schema allows: each asks `Intl` several times, and a document that no validator has seen may list more.
  const lines = hours.weekly.slice(0, MAX_RANGES).map(({ days, from, to }) => {
    const places = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
    const inARow = places.length > 2 && places.at(-1)! - places[0]! === places.length - 1;
    const named = inARow
      ? t('daysRange', { from: dayName(weekdays[places[0]!]!), to: dayName(weekdays[places.at(-1)!]!) })
      : formatList(places.map((place) => dayName(weekdays[place]!)), t);
    return sentence(`${named}${punctuation(lang).comma}${t('hoursRange', { from: clock(from), to: clock(to) })}`, lang);
  });
  return [...lines, t('hoursZone', { zone: formatTimeZone(hours.timeZone, lang) })];
}
