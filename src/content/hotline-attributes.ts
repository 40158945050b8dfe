import type { Hotline } from './model.js';
import { MAX_RANGES, weekdays, type Hours } from './opening-hours.js';
import { canonicalLanguage } from '../core/language.js';
import { isHttpUrl } from '../core/document-url.js';
import { isPlainLine } from './plain-line.js';
import { digitsOf, isValidNumber } from './telephone.js';

/** A hotline that a page describes in attributes, without a document. */
export interface HotlineAttributes {
  name?: string | null;
  /** With its country code, as people write it: "+1 514 555-0100"; of North America, "+15145550100" too. */
  number?: string | null;
  /** As schema.org writes opening hours: "Mo-Fr 08:30-16:30; Sa 10:00-12:00". */
  hours?: string | null;
  timeZone?: string | null;
  /** Tags of the languages that are spoken: "fr en". */
  languages?: string | null;
  /** A line of text: "Free". */
  cost?: string | null;
  website?: string | null;
}

type OnWarning = (message: string) => void;

/** The id of a hotline that no document describes, in `care-call`. */
export const OWN_LINE_ID = 'own-line';
/** Characters of a name or a cost. */
const MAX_LINE = 300;

/** Has no letters, which could be an extension, and no slash, which a second number could follow. */
const internationalNumber = /^\+[\d\s().\u2010-\u2015-]+$/;

/**
 * The hotline that attributes describe. Undefined, with a warning, without a name or a number that can be called; what else
 * is wrong is left out, with a warning. `label` names the attributes in warnings.
 */
export function parseHotlineAttributes(
  written: HotlineAttributes,
  lang: string,
  label: string,
  onWarning: OnWarning,
): Hotline | undefined {
  const [name, shown] = [written.name?.trim() ?? '', grouped(written.number?.trim() ?? '')];
  const number = { dial: `+${digitsOf(shown.replace('(0)', ''))}`, shown };
  if (!name || !isShortLine(name)) {
    onWarning(`${label}: expected a name beside the number "${shown}", got ${JSON.stringify(name)}`);
    return undefined;
  }
  if (!internationalNumber.test(shown) || !isValidNumber(number)) {
    onWarning(`${label}: expected a number with its country's code such as "+1 514 555-0100", got "${shown}"`);
    return undefined;
  }
  return {
    kind: 'hotlines',
    id: OWN_LINE_ID,
    lang,
    revision: 1,
    updated: '',
    reviewed: null,
    title: name,
    organization: '',
    who: [],
    number,
    hours: hoursFrom(written, label, onWarning),
    languages: languagesFrom(written, label, onWarning),
    ...costFrom(written, label, onWarning),
    ...websiteFrom(written, label, onWarning),
    sources: [],
  };
}

const isShortLine = (text: string): boolean => text.length <= MAX_LINE && isPlainLine(text);

/** A number as people write it; North American ones without separators are grouped. */
function grouped(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2-$3');
}

function languagesFrom({ languages }: HotlineAttributes, label: string, onWarning: OnWarning): string[] {
  const tags = languages?.split(/[\s,;]+/).filter(Boolean) ?? [];
  return tags.flatMap((tag) => {
    const language = canonicalLanguage(tag);
    if (!language) onWarning(`${label}: expected tags of languages such as "fr en", got "${tag}"`);
    return language ?? [];
  });
}

function costFrom({ cost }: HotlineAttributes, label: string, onWarning: OnWarning): Pick<Hotline, 'cost'> {
  const text = cost?.trim();
  if (!text) return {};
  if (isShortLine(text)) return { cost: [text] };
  onWarning(`${label}: expected a line of text about the cost, got ${JSON.stringify(text)}`);
  return {};
}

function websiteFrom({ website }: HotlineAttributes, label: string, onWarning: OnWarning): Pick<Hotline, 'website'> {
  const address = website?.trim();
  if (!address) return {};
  if (isHttpUrl(address)) return { website: address };
  onWarning(`${label}: expected a website such as "https://example.org", got "${String(website)}"`);
  return {};
}

function hoursFrom({ hours, timeZone }: HotlineAttributes, label: string, onWarning: OnWarning): Hours | undefined {
  if (!hours?.trim()) return undefined;
  const weekly = weeklyFrom(hours);
  const zone = timeZone?.trim();
  if (weekly && zone && isTimeZone(zone)) return { timeZone: zone, weekly, closed: [] };
  onWarning(
    weekly
      ? `${label}: expected a time zone such as "America/Toronto" beside the hours, got "${zone ?? ''}"`
      : `${label}: expected hours such as "Mo-Fr 08:30-16:30; Sa 10:00-12:00", got "${hours}"`,
  );
  return undefined;
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const clockTime = '(?:[01]\\d|2[0-3]):[0-5]\\d|24:00';
const rangePattern = new RegExp(`^(${clockTime})\\s*[-\u2013]\\s*(${clockTime})$`);

/** Undefined if any part cannot be parsed: incomplete hours would be wrong hours. */
function weeklyFrom(text: string): Hours['weekly'] | undefined {
  const ranges: Hours['weekly'] = [];
  for (const rule of text.split(';')) {
    const [, names, times] = /^\s*([a-z][a-z,\s\u2013-]*?)\s+(\d.*?)\s*$/i.exec(rule) ?? [];
    const days = names === undefined ? undefined : daysFrom(names);
    const matches = times?.split(',').map((interval) => rangePattern.exec(interval.trim()));
    if (!days || !matches) return undefined;
    for (const match of matches) {
      if (!match) return undefined;
      ranges.push({ days, from: match[1]!, to: match[2]! });
    }
  }
  return ranges.length <= MAX_RANGES ? ranges : undefined;
}

/** "Mo-Fr", "Tue, Thu", "saturday": English names of days, or at least their first two letters. */
function daysFrom(names: string): Hours['weekly'][number]['days'] | undefined {
  const days = new Set<(typeof weekdays)[number]>();
  for (const interval of names.split(',')) {
    const [first = -1, last = first, ...rest] = interval.split(/[-\u2013]/).map(dayFrom);
    if (first < 0 || last < 0 || rest.length) return undefined;
    // "Fr-Mo" continues into the next week.
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(weekdays[day]!);
      if (day === last) break;
    }
  }
  return [...days];
}

function dayFrom(name: string): number {
  const letters = name.trim().toLowerCase();
  return letters.length < 2 ? -1 : dayNames.findIndex((day) => day.startsWith(letters));
}
