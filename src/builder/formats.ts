import { escape } from '../content/escape-html.js';
import { textDirection } from '../i18n/text-direction.js';

/**
 * The ways to put an element into a page, each as a line to paste: what stands in it is the fallback,
 * phrasing content only, since a parser throws a paragraph out of an element that stands in one.
 */

export const formats = ['element', 'placeholder', 'link', 'iframe', 'prerendered'] as const;
export type Format = (typeof formats)[number];

/** A word in a sentence can be neither a link to elsewhere nor a frame; it and a comparison have no text written beforehand. */
export function fits(format: Format, tag: string): boolean {
  if (tag === 'glossary-term') return format === 'element' || format === 'placeholder';
  return format !== 'prerendered' || tag !== 'treatment-comparison';
}

/** A file under a name that holds its hash: an update of the library leaves it as it is. */
export interface PinnedFile {
  file: string;
  integrity: string;
}

/** What is to be shown. */
export interface Shown {
  /** Where `dist/` is served from, ending in a slash. */
  base: string;
  tag: string;
  /** The attribute that names the document, and its value. */
  attribute: string;
  ids: string;
  lang: string;
  /** The query for `embed.html`. */
  query: string;
  /** True where it is a part of a sentence. */
  inline: boolean;
  title: string;
  /** Without a name where the title is that of the hotline itself. */
  call: { hotline?: string; number: string; dial: string };
  /** The page's own hotline, where one is chosen. */
  hotline?: string;
}

/** The line to paste. */
export function snippet(format: Exclude<Format, 'prerendered'>, shown: Shown): string {
  const { tag, attribute, ids, lang } = shown;
  const language = { lang, dir: textDirection(lang) === 'rtl' ? 'rtl' : undefined };
  if (format === 'element') return around(tag, { [attribute]: ids, ...language }, shown);
  if (format === 'placeholder') {
    return around('span', { 'data-care-widget': tag, [`data-${attribute}`]: ids, 'data-lang': lang, ...language }, shown);
  }
  return format === 'link' ? link(shown, language) : iframe(shown);
}

function around(name: string, attributes: Attributes, shown: Shown): string {
  if (shown.inline) return `${open(name, attributes)}${escape(shown.title)}</${name}> (${call(shown)})`;
  return `${open(name, attributes)}${words(shown)}</${name}>`;
}

/**
 * The number is a word of the link: only a link that stands alone in its paragraph is told from others
 * where a filter has taken its mark.
 */
function link({ base, query, title, call: { hotline, number } }: Shown, language: Attributes): string {
  const text = hotline ? `${title} – ${hotline}, ${number}` : `${title}, ${number}`;
  return `${open('a', { 'data-care-widget': '', href: `${base}embed.html?${query}`, ...language })}${escape(text)}</a>`;
}

/** A frame shows nothing where it is blocked: beside it stand a link to the text, and the number. */
function iframe(shown: Shown): string {
  const { base, query, title } = shown;
  return `${frame(shown)} ${open('a', { href: `${base}embed.html?${query}` })}${escape(title)}</a>${shown.call.hotline ? ' – ' : ', '}${call(shown)}`;
}

/** The frame alone. Its size stands in attributes: a style would be refused by a strict policy. */
export function frame({ base, query, title }: Pick<Shown, 'base' | 'query' | 'title'>, width = '100%', height = '600'): string {
  return `${open('iframe', { title, src: `${base}embed.html?${query}`, width, height, frameborder: '0', loading: 'lazy', referrerpolicy: 'no-referrer' })}</iframe>`;
}

/** A prerendered fragment for another page: on one line, with addresses that lead here from there, and with the number. */
export function pasted(fragment: string, shown: Shown): string {
  const line = fragment.replaceAll('"../../../', `"${shown.base}`).trim().replace(/\s*\n\s*/g, ' ');
  return line.includes(`tel:${shown.call.dial}`) ? line : `${line} <p>${call(shown)}</p>`;
}

function words(shown: Shown): string {
  return `${escape(shown.title)}${shown.call.hotline ? ' – ' : ', '}${call(shown)}`;
}

function call({ call: { hotline, number, dial } }: Shown): string {
  return `${hotline ? `${escape(hotline)}, ` : ''}<a href="tel:${escape(dial)}">${escape(number)}</a>`;
}

type Attributes = Record<string, string | undefined>;

export function open(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}${value && `="${escape(value)}"`}`));
  return `<${name}${written.join('')}>`;
}
