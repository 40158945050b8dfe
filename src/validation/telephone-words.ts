import { isPlainLine } from '../content/plain-line.js';
import { plainText, type Inline } from '../content/rich-text.js';
import { digitsOf, isNumber, isShownAs, type TelephoneNumber } from '../content/telephone.js';

/** Numbers as people write them, in any script. Only the validator needs that. */

/** The same, if its digits are those of another script. */
export function isNumberInAnyScript({ dial, shown, letters }: TelephoneNumber): boolean {
  return isNumber({ dial, shown: withPlainDigits(shown), letters });
}

function withPlainDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
}

/** The digits of each script follow each other, from its 0. */
function valueOf(digit: string): number {
  let code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(--code))) value++;
  return value;
}

/**
 * What looks like a number in words: digits that neither a letter parts nor a comma, colon or semicolon with a space, with
 * letters of the keypad right behind them.
 */
const numberInWords = /\d(?:(?!\p{P}*[,:;]\s)[^\p{L}\d]*\d|[-.]?[A-Z])*/gu;

/** What readers do not see as a letter: invisible characters, fillers, and marks that look like a hyphen. */
const noLetter = /[\p{Cf}\p{Lm}\u115f\u1160\u3164\uffa0\ua78f]|24\/7/gu;

/** Numerals that are no digits: Roman, Han, or within circles. */
const otherNumerals = /[\p{Nl}\p{No}]/u;

/** Whether the words of a link to `address` name no other number than the one that it calls. */
export function namesItsNumber(address: string, words: Inline[]): boolean {
  const [, called] = /^ *tel:([^;]*)/i.exec(address) ?? [];
  if (called === undefined) return true;
  const text = plainText(words);
  // What is invisible must not part a number; "24/7" is none.
  const plain = withPlainDigits(text).replace(noLetter, '');
  const numbers = plain.match(numberInWords) ?? [];
  return isPlainLine(text) && !otherNumerals.test(plain) && numbers.every((number) => digitsOf(number).length < 3 || isShownAs(called, number) || (!called.startsWith('+') && isShownAs(number, called)));
}

/** The same for every link in a text. */
export function linksNameTheirNumbers(text: Inline[]): boolean {
  return text.every((node) => {
    if (typeof node === 'string') return true;
    if ('link' in node && !namesItsNumber(node.link, node.text)) return false;
    return linksNameTheirNumbers('strong' in node ? node.strong : 'emphasis' in node ? node.emphasis : node.text);
  });
}
