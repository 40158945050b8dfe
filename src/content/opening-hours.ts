import type { Hotline } from './model.js';

export type Hours = NonNullable<Hotline['hours']>;

/** Whether a line answers at an instant, and when that changes. Null where it does not within two weeks. */
export type Opening = { open: true; until: Date | null } | { open: false; next: Date | null };

/** As documents name them, from Monday on. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Opening ranges that the hours of a week may hold: more than any line has. */
export const MAX_RANGES = 30;
const day = 86_400_000;
const daysAhead = 15;
/** More than any line has. Each asks `Intl` several times, and a document may list any number. */
const MAX_RANGES_OF_DAY = 8;

/**
 * Opening times are wall-clock times of the line's own calendar, so each is turned into an instant
 * with the offset that its zone has on that very day: correct when clocks change.
 */
export function openingAt(hours: Hours, now: Date): Opening {
  const spans = openSpans(hours, now);
  const current = spans.find((span) => span.from <= now.getTime() && now.getTime() < span.to);
  if (current) {
    const endless = current.to - now.getTime() > (daysAhead - 2) * day;
    return { open: true, until: endless ? null : new Date(current.to) };
  }
  const next = spans.find((span) => span.from > now.getTime());
  return { open: false, next: next ? new Date(next.from) : null };
}

/** True for a line that is answered day and night on every day of an ordinary week. */
export function neverCloses(hours: Hours): boolean {
  return weekdays.every((name) =>
    hours.weekly.some((range) => range.days.includes(name) && range.from === '00:00' && range.to === '24:00'),
  );
}

interface Span {
  from: number;
  to: number;
}

/** All open spans from yesterday on, in order; those that touch (24:00, then 00:00) are one. */
function openSpans(hours: Hours, now: Date): Span[] {
  const today = Math.floor(wallClock(now.getTime(), hours.timeZone) / day) * day;
  const spans: Span[] = [];
  for (let date = today - day; date <= today + daysAhead * day; date += day) {
    const calendarDay = new Date(date);
    const named = calendarDay.toISOString().slice(0, 10);
    if (hours.closed.some((closed) => closed.date === named)) continue;
    const ranges = hours.weekly.filter(({ days }) => days.includes(weekdays[(calendarDay.getUTCDay() + 6) % 7]!));
    for (const range of ranges.slice(0, MAX_RANGES_OF_DAY)) {
      const from = date + minutes(range.from) * 60_000;
      const to = date + minutes(range.to) * 60_000;
      spans.push({
        from: instant(from, hours.timeZone),
        // "22:00" to "06:00" ends on the next day.
        to: instant(to > from ? to : to + day, hours.timeZone),
      });
    }
  }
  spans.sort((a, b) => a.from - b.from);
  return spans.reduce<Span[]>((merged, span) => {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
    return merged;
  }, []);
}

function minutes(clock: string): number {
  const [hour, minute] = clock.split(':').map(Number);
  return hour! * 60 + minute!;
}

/** The instant at which clocks in `timeZone` show `wall` (wall time written as if it were UTC). */
function instant(wall: number, timeZone: string): number {
  const guess = wall - (wallClock(wall, timeZone) - wall);
  return wall - (wallClock(guess, timeZone) - guess);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** What clocks in `timeZone` show at an instant, written as if it were UTC, in milliseconds. */
function wallClock(time: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const parts = Object.fromEntries(formatter.formatToParts(time).map((part) => [part.type, Number(part.value)]));
  return Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second);
}
