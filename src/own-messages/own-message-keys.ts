import type { MessageKey, PluralCategory, PluralMessageKey } from '../i18n/translate.js';

/**
 * Messages whose wording a page can't change. Each says to a frightened reader, or to an emergency room, how urgent something
 * is or how far a text can be trusted, and was written with care in ten languages: a page that softens one may cost hours.
 * The messages of loading and failure can't be changed either: they must be there when nothing else loads.
 */
export const fixedMessages = [
  // Where the signs for which to call are, how urgent each is, and the number to call.
  'whenToCall',
  'emergency',
  'emergencyMore',
  'emergencyElsewhere',
  'today',
  'nextVisit',
  // Whether a text was reviewed, is up to date, is still valid, and where it comes from.
  'notReviewed',
  'reviewed',
  'reviewedFor',
  'reviewValidUntil',
  'changedSinceReview',
  'reviewDue',
  'translated',
  'behind',
  'updated',
  'withdrawn',
  'otherLanguage',
  'notCovered',
  'generalInformation',
  'publishedBy',
  // What an emergency room reads on the wallet card.
  'cardTreatment',
  'cardContact',
  'cardClinicians',
  'cardSigns',
  // Not wording but data, from which it is said on which day a line opens.
  'weekdays',
] as const satisfies readonly MessageKey[];

/** The key of a message that a page may word itself; of one that depends on a number, the key of each plural form too. */
export type OwnMessageKey =
  Exclude<MessageKey, (typeof fixedMessages)[number]> | `${PluralMessageKey}_${PluralCategory}`;

/** A page's own wording of messages, by language: `{ fr: { askLine: 'Une question?' } }`. */
export type OwnMessages = Record<string, Partial<Record<OwnMessageKey, string>>>;
