import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { addChecksum } from '../../src/core/checksum.js';
import { dist, locales } from '../../src/tools/paths.js';

/**
 * A language that nobody speaks, made of English: every text stands between ⟦ and ⟧, bears accents and is
 * 40 % longer. What a reader sees without the marks was written into the code; what does not fit would not
 * fit in German either.
 */

const accents: Record<string, string> = {
  a: 'à',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
};

export function pseudo(text: string): string {
  // What stands in braces is put in by the code, and stays as it is.
  const longer = text.split(/(\{\{\w+\}\})/).map((piece) => (piece.startsWith('{{') ? piece : stretched(piece)));
  return `⟦${longer.join('')}⟧`;
}

/** Two letters of five are written twice, so that words are longer and not just more. */
function stretched(text: string): string {
  let letters = 0;
  return [...text]
    .map((letter) => {
      if (!/\p{L}/u.test(letter)) return letter;
      const marked = accents[letter] ?? letter;
      return letters++ % 5 < 2 ? marked + marked.toLowerCase() : marked;
    })
    .join('');
}

/** Fields that are names, addresses and dates for the code, not texts for a reader. */
const notText = new Set([
  'id',
  'kind',
  'lang',
  'url',
  'link',
  'term',
  'picture',
  'area',
  'for',
  'dial',
  'shown',
  'letters',
  'updated',
  'nextReview',
  'on',
  'languages',
  'existsIn',
  'hours',
  'website',
  'translationOf',
  'cite',
  'cancersSources',
  'weak',
]);

/** A row of a medicine or of an effect names its sources by their ids. */
const isListOfIds = (key: string, value: unknown) =>
  key === 'sources' && Array.isArray(value) && typeof value[0] === 'string';

function pseudoValue(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map(pseudoValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      notText.has(key) || isListOfIds(key, inner) ? inner : pseudoValue(inner),
    ]),
  );
}

/** A shipped English document, as the build would have written it; `more` is laid over it. */
export function pseudoDocument(file: string, more: Record<string, unknown> = {}): string {
  const document = JSON.parse(readFileSync(`${dist}/${file}`, 'utf8')) as Record<string, unknown>;
  return addChecksum(JSON.stringify(pseudoValue({ ...document, ...more, checksum: undefined })));
}

/** The module of the interface strings, as the page asks for it: `care/messages-en-1f0c2d.js`. */
export async function pseudoStrings(file: string): Promise<string> {
  const { default: strings } = (await import(pathToFileURL(`${dist}/${file}`).href)) as {
    default: Record<string, string>;
  };
  const marked = Object.fromEntries(
    // The names of the days are one string, and each is shown alone.
    Object.entries(strings).map(([key, text]) => [
      key,
      key === 'weekdays' ? text.split(', ').map(pseudo).join(', ') : pseudo(text),
    ]),
  );
  return `export default ${JSON.stringify(marked)}`;
}

/** The states travel within the code, which is served with theirs in their place. */
export function withPseudoStates(file: string): string {
  const states = JSON.parse(readFileSync(`${locales}/en/states.json`, 'utf8')) as Record<string, string>;
  const code = readFileSync(`${dist}/${file}`, 'utf8');
  return Object.values(states).reduce((text, state) => {
    // The built code is ASCII: "…" stands in it as an escape.
    const written = [state, state.replace('…', '\\u2026')].find((one) => text.includes(one));
    if (written === undefined) throw new Error(`${file}: expected it to hold "${state}"`);
    return text.replaceAll(written, pseudo(state));
  }, code);
}

export const baseFile = `care/${readdirSync(`${dist}/care`).find((name) => name.startsWith('base-'))!}`;
