import type { Hotline } from './model.js';

export type Hours = NonNullable<Hotline['hours']>;

/** Whether a hotline is open at an instant, and when that changes; `null` if nothing changes within two weeks. */
export type Opening = { open: true; until: Date | null } | { open: false; next: Date | null };

/** Names of days in documents, from Monday on. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Opening ranges in a week: more than any hotline has. */
export const MAX_RANGES = 30;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const DAYS_AHEAD = 15;
/** More than any hotline has. Each takes several calls of `Intl`, and a document that was not validated may list any number. */
const MAX_RANGES_OF_DAY = 8;

/**
 * Opening hours are wall-clock times in the hotline's time zone. Each is converted to an instant with the zone's offset on
 * that day, which is correct when clocks change.
 */
export function openingAt(hours: Hours, now: Date): Opening {
  const spans = openSpans(hours, now);
  const current = spans.find((span) => span.from <= now.getTime() && now.getTime() < span.to);
  if (current) {
    const isEndless = current.to - now.getTime() > (DAYS_AHEAD - 2) * DAY_MS;
    return { open: true, until: isEndless ? null : new Date(current.to) };
  }
  const next = spans.find((span) => span.from > now.getTime());
  return { open: false, next: next ? new Date(next.from) : null };
}

/** True for a hotline that is open day and night on every day of an ordinary week. */
export function isAlwaysOpen(hours: Hours): boolean {
  return weekdays.every((name) =>
    hours.weekly.some((range) => range.days.includes(name) && range.from === '00:00' && range.to === '24:00'),
  );
}

/** Milliseconds since the epoch; `to` is exclusive. */
interface Span {
  from: number;
  to: number;
}

/** All open spans from yesterday on, in order; adjacent ones (until 24:00, from 00:00) are merged. */
function openSpans(hours: Hours, now: Date): Span[] {
  const today = Math.floor(wallClock(now.getTime(), hours.timeZone) / DAY_MS) * DAY_MS;
  const spans: Span[] = [];
  for (let date = today - DAY_MS; date <= today + DAYS_AHEAD * DAY_MS; date += DAY_MS) {
    const calendarDay = new Date(date);
    const isoDate = calendarDay.toISOString().slice(0, 10);
    if (hours.closed.some((closed) => closed.date === isoDate)) continue;
    const ranges = hours.weekly.filter(({ days }) => days.includes(weekdays[(calendarDay.getUTCDay() + 6) % 7]!));
    for (const range of ranges.slice(0, MAX_RANGES_OF_DAY)) {
      const from = date + millisecondsSinceMidnight(range.from);
      const to = date + millisecondsSinceMidnight(range.to);
      spans.push({
        from: toInstant(from, hours.timeZone),
        // "22:00" to "06:00" ends on the next day.
        to: toInstant(to > from ? to : to + DAY_MS, hours.timeZone),
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

function millisecondsSinceMidnight(clock: string): number {
  const [hour, minute] = clock.split(':').map(Number);
  return (hour! * 60 + minute!) * MINUTE_MS;
}

/** The instant at which clocks in `timeZone` show `wall`, a wall-clock time in milliseconds as if it were UTC. */
function toInstant(wall: number, timeZone: string): number {
  const guess = wall - (wallClock(wall, timeZone) - wall);
  return wall - (wallClock(guess, timeZone) - guess);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The wall-clock time in `timeZone` at an instant, in milliseconds as if it were UTC. */
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
