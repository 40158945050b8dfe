/** A telephone number. Dialling it by hand, as `shown` or as `letters`, must reach the same number as the link does. */
export interface TelephoneNumber {
  /** E.164. */
  dial: string;
  /** As people write it: digits, or letters of the keypad. */
  shown: string;
  letters?: string | undefined;
}

/** E.164. */
export const dialPattern = /^\+[1-9]\d{6,14}$/;

/** Digits, letters of the keypad, and separators. */
const shownPattern = /^[\w\s()+./·\u2010-\u2015-]+$/;

/** Characters: more than any number has, with its country code and an extension. */
const MAX_SHOWN = 40;

/** The keys of the letters from A to Z. */
const keypad = '22233344455566677778889999';

/** The digits that one dials for `shown`. */
export function digitsOf(shown: string): string {
  return shown.toUpperCase().replace(/\D/g, (character) => keypad[character.charCodeAt(0) - 65] ?? '');
}

/**
 * Country codes (ITU-T E.164, assigned codes), in North America with an area code, which people leave out at home. Not those of
 * networks and premium numbers, 87x, 88x and 979: without the code, such a number is another country's.
 */
const countryCode =
  /^(1|1(?!900)[2-9]\d\d|7|2[07]|2[1-69]\d|3[0-469]|3[578]\d|4[013-9]|42\d|5[1-8]|5[09]\d|6[0-6]|6[7-9]\d|8[1246]|85\d|886|9[0-58]|9[679][0-8])$/;

/**
 * Whether `shown` is a way to write the number `dial`: complete, without the country code, or with the trunk prefix 0 of some
 * countries. Its last digits alone are not: no number may be shown as the 911 that it ends in.
 */
export function isWrittenAs(dial: string, shown: string): boolean {
  const dialledDigits = digitsOf(dial);
  const shownDigits = digitsOf(shown.replace('(0)', ''));
  if (!shownDigits || shown.trim().startsWith('+')) return shownDigits === dialledDigits;
  return [shownDigits, shownDigits.replace(/^0+/, '')].some((digits) => {
    const prefix = dialledDigits.slice(0, dialledDigits.length - digits.length);
    return dialledDigits.endsWith(digits) && (!prefix || countryCode.test(prefix));
  });
}

export function isValidNumber({ dial, shown, letters = shown }: TelephoneNumber): boolean {
  const isValid = (text: string): boolean =>
    text.length <= MAX_SHOWN && shownPattern.test(text) && isWrittenAs(dial, text);
  return dialPattern.test(dial) && [shown, letters].every(isValid);
}

/** A name and a number to call; any value is possible if the document was not validated. */
interface Line {
  title: string;
  number: TelephoneNumber;
}

interface Callable extends Line {
  id: string;
  lang: string;
  afterHours?: Line | undefined;
}

/** Whether a hotline that was not validated has the names and numbers that are needed to show it. */
export function isCallable({ id, lang, title, number, afterHours }: Callable): boolean {
  const isIdentified = typeof id === 'string' && typeof lang === 'string';
  return isIdentified && isCompleteLine({ title, number }) && (afterHours === undefined || isCompleteLine(afterHours));
}

function isCompleteLine(line: Partial<Line> | null): boolean {
  const { dial, shown, letters = shown } = (line?.number as Partial<TelephoneNumber> | null | undefined) ?? {};
  return [line?.title, dial, shown, letters].every((text) => typeof text === 'string') && isValidNumber(line!.number!);
}
