import type { Hotline } from '../content/model.js';
import { hotlineFrom, type WrittenHotline } from '../content/written-hotline.js';

/** A publisher's own hotline, as it is typed in the builder and written on the script tag. */

export const lineFields = ['name', 'number', 'hours', 'timeZone'] as const;
export type LineField = (typeof lineFields)[number];
export type OwnLine = Partial<Record<LineField, string>>;

/** One field after another is judged among these, by the parser that reads the script tag. */
const right: Required<OwnLine> = { name: 'A line', number: '+1 514 555-0100', hours: 'Mo-Su 00:00-24:00', timeZone: 'America/Toronto' };

/** Fields that the library could not read. A time zone is wanted only beside hours. */
export function wrongFields(line: OwnLine): LineField[] {
  if (isEmpty(line)) return [];
  return lineFields.filter((field) => {
    const value = line[field]?.trim() ?? '';
    if (field === 'hours' && !value) return false;
    if (field === 'timeZone' && !line.hours?.trim()) return false;
    const hotline = parsed({ ...right, [field]: value });
    return field === 'name' || field === 'number' ? !hotline : !hotline?.hours;
  });
}

export const isEmpty = (line: OwnLine): boolean => lineFields.every((field) => !line[field]?.trim());

/** What the library makes of it: nothing unless every field can be read, since hours of which a part is missing are wrong hours. */
export function hotlineOf(line: OwnLine): Hotline | undefined {
  return isEmpty(line) || wrongFields(line).length ? undefined : parsed(line);
}

function parsed(line: WrittenHotline): Hotline | undefined {
  return hotlineFrom(line, '', '', () => undefined);
}

const suffixes: Record<LineField, string> = { name: 'name', number: 'number', hours: 'hours', timeZone: 'time-zone' };

/** As attributes or parameters: `hotline-name`, or without a prefix `name`, as `<hotline-banner>` has them. */
export function lineAttributes(line: OwnLine, prefix = ''): Record<string, string | undefined> {
  const hasHours = Boolean(line.hours?.trim());
  const written = lineFields.map((field) => [prefix + suffixes[field], field === 'timeZone' && !hasHours ? undefined : line[field]?.trim() || undefined] as const);
  return Object.fromEntries(written);
}

/** The line that parameters describe, or none: whoever sends an address can write anything into it. */
export function lineIn(query: URLSearchParams): OwnLine {
  const line = Object.fromEntries(lineFields.map((field) => [field, query.get(`hotline-${suffixes[field]}`) ?? undefined])) as OwnLine;
  return hotlineOf(line) ? line : {};
}
