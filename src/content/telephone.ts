/** Whoever reads a number aloud, writes it down or dials it by hand must reach whom the link calls. */
export interface TelephoneNumber {
  dial: string;
  shown: string;
  letters?: string | undefined;
}

/** As telephones dial: E.164. */
export const dialPattern = /^\+[1-9]\d{6,14}$/;

/** What a number is written with: digits, letters of the keypad, and what stands between them. */
const shownPattern = /^[\w\s()+./·\u2010-\u2015-]+$/;

/** Longer than any number, with its country's code and an extension, is written. */
const MAX_SHOWN = 40;

/** From A to Z. */
const keypad = '22233344455566677778889999';

/** The digits that one presses who reads `shown`. */
export function digitsOf(shown: string): string {
  return shown.toUpperCase().replace(/\D/g, (character) => keypad[character.charCodeAt(0) - 65] ?? '');
}

/**
 * Codes of countries (ITU-T E.164, assigned codes), in North America with an area's, which people leave out at home. Not those of networks and of premium numbers, 87x, 88x and 979: without
 * such a code a number is another country's.
 */
const countryCode =
  /^(1|1(?!900)[2-9]\d\d|7|2[07]|2[1-69]\d|3[0-469]|3[578]\d|4[013-9]|42\d|5[1-8]|5[09]\d|6[0-6]|6[7-9]\d|8[1246]|85\d|886|9[0-58]|9[679][0-8])$/;

/**
 * Whether `shown` is a way to write the number `dial`: whole, without the country's code, or with the 0 that some
 * countries dial at home. Not its last digits alone: no number passes for the 911 that it may end in.
 */
export function isShownAs(dial: string, shown: string): boolean {
  const dialled = digitsOf(dial);
  const read = digitsOf(shown.replace('(0)', ''));
  if (!read || shown.trim().startsWith('+')) return read === dialled;
  return [read, read.replace(/^0+/, '')].some((digits) => {
    const missing = dialled.slice(0, dialled.length - digits.length);
    return dialled.endsWith(digits) && (!missing || countryCode.test(missing));
  });
}

export function isNumber({ dial, shown, letters = shown }: TelephoneNumber): boolean {
  return dialPattern.test(dial) && [shown, letters].every((text) => text.length <= MAX_SHOWN && shownPattern.test(text) && isShownAs(dial, text));
}

interface Callable {
  id: string;
  title: string;
  lang: string;
  number: TelephoneNumber;
  afterHours?: { title: string; number: TelephoneNumber } | undefined;
}

/** Whether a hotline that no validator has seen can be put before readers. */
export function canBeCalled({ id, title, lang, number, afterHours }: Callable): boolean {
  const numbers = afterHours === undefined ? [number] : [number, (afterHours as Partial<typeof afterHours> | null)?.number];
  const names = afterHours === undefined ? [title] : [title, (afterHours as Partial<typeof afterHours> | null)?.title];
  return [id, lang, ...names].every((text) => typeof text === 'string') && numbers.every(isWholeNumber);
}

function isWholeNumber(number: TelephoneNumber | undefined): boolean {
  const { dial, shown, letters = shown } = (number as Partial<TelephoneNumber> | undefined) ?? {};
  return [dial, shown, letters].every((text) => typeof text === 'string') && isNumber(number!);
}
