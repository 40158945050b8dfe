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

/** From A to Z. */
const keypad = '22233344455566677778889999';

/** The digits that one presses who reads `shown`. */
export function digitsOf(shown: string): string {
  return shown.toUpperCase().replace(/\D/g, (character) => keypad[character.charCodeAt(0) - 65] ?? '');
}

/**
 * Whether `shown` is a way to write the number `dial`: whole, without the country's code, or with the 0 that some
 * countries dial at home. Not its last digits alone: no number passes for the 911 that it may end in.
 */
export function isShownAs(dial: string, shown: string): boolean {
  const dialled = digitsOf(dial);
  const read = digitsOf(shown.replace('(0)', ''));
  return [read, read.replace(/^0+/, '')].some((digits) => dialled.endsWith(digits) && (digits.length > 6 || dialled.length - digits.length < 4));
}

export function isNumber({ dial, shown, letters = shown }: TelephoneNumber): boolean {
  return dialPattern.test(dial) && [shown, letters].every((text) => shownPattern.test(text) && isShownAs(dial, text));
}

/** Whether a hotline that no validator has seen can be put before readers. */
export function canBeCalled({ id, title, lang, number }: { id: string; title: string; lang: string; number: TelephoneNumber }): boolean {
  const { dial, shown, letters = shown } = (number as Partial<TelephoneNumber> | undefined) ?? {};
  return [id, title, lang, dial, shown, letters].every((text) => typeof text === 'string') && isNumber(number);
}
