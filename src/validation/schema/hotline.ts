import * as v from 'valibot';
import { isNumberInAnyScript } from '../telephone-text.js';
import { MAX_RANGES, weekdays } from '../../content/opening-hours.js';
import { dialPattern } from '../../content/telephone.js';
import { about, date, id, inlineText, language, line, webAddress } from './common.js';

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'expected a time such as "09:00"'));
const weekday = v.picklist(weekdays, `expected one of ${weekdays.join(', ')}`);
const days = v.pipe(v.array(weekday), v.minLength(1, `expected days such as "${weekdays[0]}"`), v.maxLength(7));

const timeZone = v.pipe(
  v.string(),
  v.check((name) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      return true;
    } catch {
      return false;
    }
  }, 'expected a time zone such as "America/Toronto"'),
);

/** Opening hours. Omitted if no source confirms them. */
export const hours = v.object({
  timeZone,
  /** Opening ranges of an ordinary week; "00:00" to "24:00" on all days for a hotline that never closes. */
  weekly: v.pipe(v.array(v.object({ days, from: clock, to: clock })), v.minLength(1), v.maxLength(MAX_RANGES)),
  /** Dates, in the hotline's time zone, on which it is closed. */
  closed: v.optional(v.pipe(v.array(v.object({ date, name: line })), v.maxLength(100)), []),
});

const writtenNumber = v.pipe(
  line,
  v.regex(/^[\p{Nd}A-Za-z\p{Zs}\p{Pd}()+./·]+$/u, 'expected a number such as "1-800-363-0063"'),
);

const number = v.pipe(
  v.object({
    /** As it is dialled, in E.164: "+18003630063". */
    dial: v.pipe(v.string(), v.regex(dialPattern, 'expected a number such as "+18003630063"')),
    /** As it is written in the country, in this language: "1-800-363-0063". */
    shown: writtenNumber,
    /** As it is advertised, if it is in letters: "1-800-4-CANCER". */
    letters: v.optional(writtenNumber),
  }),
  v.check(isNumberInAnyScript, 'expected "shown" and "letters" to be ways to write the number that "dial" calls'),
);

export const hotline = v.object({
  ...about,
  kind: v.literal('hotlines'),
  organization: line,
  /** Who answers the calls, and what they can do. */
  who: inlineText,
  number,
  hours: v.optional(hours),
  /** The number to call while the hotline is closed. Shown beside the hours. */
  afterHours: v.optional(v.object({ title: line, number })),
  /** Tags of the languages that are spoken. Empty if no source confirms them. */
  languages: v.optional(v.pipe(v.array(language), v.maxLength(300)), []),
  languagesNote: v.optional(inlineText),
  cost: v.optional(inlineText),
  note: v.optional(inlineText),
  website: v.optional(webAddress),
});

/** The hotline of a document: an id, which the build replaces with the hotline itself, to save a request. */
export const hotlineLink = v.optional(v.union([id, hotline], 'expected the id of a hotline'));
