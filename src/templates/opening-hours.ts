import { html, type TemplateResult } from 'lit';
import { MAX_RANGES, isAlwaysOpen, openingAt, weekdays, type Hours } from '../content/opening-hours.js';
import { formatList, formatTime, formatTimeZone, formatWeekday, punctuation } from '../i18n/format.js';
import type { RenderContext } from './render-context.js';

/** The part of the render context that opening hours depend on. */
export type ClockContext = Pick<RenderContext, 't' | 'lang' | 'now' | 'timeless'>;

/** Whether prerendered opening hours lack what only the time tells: marked `data-clock`, so that the loader sees it. */
export function needsClock({ hours }: { hours?: Hours }, { timeless }: ClockContext): boolean {
  return Boolean(timeless && hours && !isAlwaysOpen(hours));
}

/** Makes a phrase a sentence: capitalizes it and adds a full stop. */
export function sentence(text: string, lang: string): string {
  const { stop } = punctuation(lang);
  return text && `${text[0]!.toLocaleUpperCase(lang)}${text.slice(1)}${text.endsWith(stop) ? '' : stop}`;
}

/**
 * "Open now, until 5 p.m." in the reader's time zone, marked as such if it differs from the hotline's. Undefined if the
 * time of the next change is unknown.
 */
export function openingStatus(
  hours: Hours,
  { t, lang, now }: ClockContext,
  opening = openingAt(hours, now),
): TemplateResult | undefined {
  const change = opening.open ? opening.until : opening.next;
  if (!change && !(opening.open && isAlwaysOpen(hours))) return undefined;
  return html`<p class="care-open ${opening.open ? 'care-open-now' : ''}">${message()}</p>`;

  function message(): string {
    if (!change) return t('openAlways');
    const time = timeForReader(change, hours, t, lang);
    if (opening.open) return t('openNow', { time });
    const days = Math.round((startOfDay(change) - startOfDay(now)) / 86_400_000);
    if (days === 0) return t('closedToday', { time });
    if (days === 1) return t('closedTomorrow', { time });
    return t('closedUntil', { day: formatWeekday((change.getDay() + 6) % 7, t), time });
  }
}

function timeForReader(change: Date, hours: Hours, t: RenderContext['t'], lang: string): string {
  const readerTime = formatTime(change, lang);
  return readerTime === formatTime(change, lang, hours.timeZone) ? readerTime : t('yourTime', { time: readerTime });
}

/** Midnight in the reader's time zone, in milliseconds. */
function startOfDay(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}

/** "Monday to Friday, 9 a.m. to 9 p.m.", a sentence for each range, and one with the time zone. */
export function formatOpeningHours(hours: Hours, t: RenderContext['t'], lang: string): string[] {
  if (isAlwaysOpen(hours)) return [sentence(t('openAlways'), lang)];
  const clock = (time: string) =>
    formatTime(new Date(`2024-01-01T${time === '24:00' ? '00:00' : time}:00Z`), lang, 'UTC');
  // Limited as in the schema: a document that was not validated may have more ranges, and `Intl` is slow.
  const lines = hours.weekly.slice(0, MAX_RANGES).map(({ days, from, to }) => {
    const indexes = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
    const areConsecutive = indexes.length > 2 && indexes.at(-1)! - indexes[0]! === indexes.length - 1;
    const dayNames = areConsecutive
      ? t('daysRange', { from: formatWeekday(indexes[0]!, t), to: formatWeekday(indexes.at(-1)!, t) })
      : formatList(
          indexes.map((index) => formatWeekday(index, t)),
          t,
        );
    return sentence(
      `${dayNames}${punctuation(lang).comma}${t('hoursRange', { from: clock(from), to: clock(to) })}`,
      lang,
    );
  });
  return [...lines, t('hoursZone', { zone: formatTimeZone(hours.timeZone, lang) })];
}
