import type { Hotline } from '../content/model.js';
import { parseHotlineAttributes, type HotlineAttributes } from '../content/hotline-attributes.js';

/** A publisher's own hotline ("line"), as typed in the builder and written on the script tag. */

export const lineFields = ['name', 'number', 'hours', 'timeZone'] as const;
export type LineField = (typeof lineFields)[number];
export type OwnLine = Partial<Record<LineField, string>>;

/** Valid values: to validate one field, it is combined with these and parsed as the loader parses the script tag. */
const validLine: Required<OwnLine> = {
  name: 'A line',
  number: '+1 514 555-0100',
  hours: 'Mo-Su 00:00-24:00',
  timeZone: 'America/Toronto',
};

/** The fields that the library cannot parse. A time zone is required only if there are hours. */
export function invalidFields(line: OwnLine): LineField[] {
  if (isEmpty(line)) return [];
  return lineFields.filter((field) => {
    const value = line[field]?.trim() ?? '';
    if (field === 'hours' && !value) return false;
    if (field === 'timeZone' && !line.hours?.trim()) return false;
    const hotline = parseLine({ ...validLine, [field]: value });
    return field === 'name' || field === 'number' ? !hotline : !hotline?.hours;
  });
}

export const isEmpty = (line: OwnLine): boolean => lineFields.every((field) => !line[field]?.trim());

/** The hotline as the library parses it. Undefined unless every field is valid: incomplete hours would be wrong hours. */
export function hotlineOf(line: OwnLine): Hotline | undefined {
  return isEmpty(line) || invalidFields(line).length ? undefined : parseLine(line);
}

function parseLine(line: HotlineAttributes): Hotline | undefined {
  return parseHotlineAttributes(line, '', '', () => undefined);
}

const suffixes: Record<LineField, string> = { name: 'name', number: 'number', hours: 'hours', timeZone: 'time-zone' };

/** The line as attributes or query parameters: `hotline-name` and so on, or, without a prefix, `name` as on `<hotline-banner>`. */
export function lineAttributes(line: OwnLine, prefix = ''): Record<string, string | undefined> {
  const hasHours = Boolean(line.hours?.trim());
  const written = lineFields.map(
    (field) =>
      [
        prefix + suffixes[field],
        field === 'timeZone' && !hasHours ? undefined : line[field]?.trim() || undefined,
      ] as const,
  );
  return Object.fromEntries(written);
}

/** The line that query parameters describe. Empty if any is invalid, since anybody can write a URL. */
export function parseOwnLine(query: URLSearchParams): OwnLine {
  const line = Object.fromEntries(
    lineFields.map((field) => [field, query.get(`hotline-${suffixes[field]}`) ?? undefined]),
  ) as OwnLine;
  return hotlineOf(line) ? line : {};
}
