import { isPlainLine } from '../content/plain-line.js';
import { plainText, type Inline } from '../content/rich-text.js';
import { digitsOf, isValidNumber, isWrittenAs, type TelephoneNumber } from '../content/telephone.js';

/** Checks of telephone numbers in text of any script. Only the validator needs them. */

/** As `isNumber`, for digits of any script. */
export function isNumberInAnyScript({ dial, shown, letters }: TelephoneNumber): boolean {
  return isValidNumber({ dial, shown: withAsciiDigits(shown), letters });
}

function withAsciiDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** The value of a digit of any script: in Unicode, the ten digits of a script are consecutive, from its 0. */
function digitValue(digit: string): number {
  let code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(--code))) value++;
  return value;
}

/**
 * A telephone number in text: digits, not separated by a letter or by a comma, colon or semicolon with a space, and the letters
 * of the keypad that follow them directly.
 */
const numberInText = /\d(?:(?!\p{P}*[,:;]\s)[^\p{L}\d]*\d|[-.]?[A-Z])*/gu;

/** Characters that do not look like letters: invisible ones, fillers, and modifiers that look like a hyphen. Also "24/7". */
const ignored = /[\p{Cf}\p{Lm}\u115f\u1160\u3164\uffa0\ua78f]|24\/7/gu;

/** Numerals that are not digits: Roman, Han, circled. */
const otherNumerals = /[\p{Nl}\p{No}]/u;

/** Whether the text of a link names no other telephone number than the one that its URL calls. Other links always pass. */
export function linkTextMatchesNumber(url: string, label: Inline[]): boolean {
  const [, dial] = /^ *tel:([^;]*)/i.exec(url) ?? [];
  if (dial === undefined) return true;
  const text = plainText(label);
  // Invisible characters must not split a number in two, and "24/7" is not a number.
  const plain = withAsciiDigits(text).replace(ignored, '');
  const numbers = plain.match(numberInText) ?? [];
  const isDialed = (number: string): boolean =>
    isWrittenAs(dial, number) || (!dial.startsWith('+') && isWrittenAs(number, dial));
  return (
    isPlainLine(text) &&
    !otherNumerals.test(plain) &&
    numbers.every((number) => digitsOf(number).length < 3 || isDialed(number))
  );
}

/** As `namesItsNumber`, for every link in a text. */
export function allLinkTextsMatchNumbers(text: Inline[]): boolean {
  return text.every((node) => {
    if (typeof node === 'string' || 'cite' in node) return true;
    if ('link' in node && !linkTextMatchesNumber(node.link, node.text)) return false;
    return allLinkTextsMatchNumbers('strong' in node ? node.strong : 'emphasis' in node ? node.emphasis : node.text);
  });
}
