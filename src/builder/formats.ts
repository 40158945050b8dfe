import { escape } from '../content/escape-html.js';
import { textDirection } from '../core/text-direction.js';
import { lineAttributes, type OwnLine } from './own-line.js';

/**
 * The ways to put an element into a page, each as a line to paste: what stands in it is the fallback,
 * phrasing content only, since a parser throws a paragraph out of an element that stands in one.
 */

export const formats = ['element', 'placeholder', 'link', 'iframe', 'prerendered'] as const;
export type Format = (typeof formats)[number];

/**
 * A glossary term stands in a sentence: it can be no iframe, and a link only where no script upgrades that in its place
 * (`input` is an address). Nothing is prerendered of it, nor of a comparison.
 */
export function fits(format: Format, tag: string, input = 'html'): boolean {
  if (tag === 'glossary-term') return format === 'element' || format === 'placeholder' || (format === 'link' && input === 'address');
  return format !== 'prerendered' || isPrerendered(tag);
}

/** Whether the build has written each document of an element as a fragment in `static/` and a page in `pages/`. */
export function isPrerendered(tag: string): boolean {
  return tag !== 'glossary-term' && tag !== 'treatment-comparison';
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
  title: string;
  /** Without a name where the title is that of the hotline itself. */
  call: { hotline?: string; number: string; dial: string };
  /** The id of the page's hotline, if it is another than the one that the texts name. */
  hotline?: string;
  /** The publisher's own line, which no document describes. */
  line?: OwnLine;
  /** Six digits. */
  brand?: string;
}

/** The line to paste. */
export function snippet(format: Exclude<Format, 'prerendered'>, shown: Shown): string {
  const { tag, attribute, ids, lang, line } = shown;
  const language = { lang, dir: textDirection(lang) === 'rtl' ? 'rtl' : undefined };
  if (format === 'element') return around(tag, { ...(isOwnBanner(shown) ? lineAttributes(line!) : { [attribute]: ids }), ...language }, shown);
  if (format === 'placeholder') {
    return around('span', { 'data-care-widget': tag, [`data-${attribute}`]: ids, 'data-lang': lang, ...language }, shown);
  }
  return format === 'link' ? link(shown, language) : iframe(shown);
}

/** A banner of the publisher's own line: no document and no URL describe it. */
export const isOwnBanner = ({ tag, line }: Pick<Shown, 'tag' | 'line'>): boolean => tag === 'hotline-banner' && line !== undefined;

/** For the WordPress plugin, which brings the script and the fallback itself. */
export function shortcode({ tag, attribute, ids, lang, title }: Shown): string {
  if (tag === 'glossary-term') return `[care_term term="${ids}" lang="${lang}"]${escape(title)}[/care_term]`;
  return `[care_widget element="${tag}" ${attribute}="${ids}" lang="${lang}"]`;
}

/** The words of a link, for an editor that takes no HTML. */
export function plainWords({ title, call: { hotline, number } }: Shown): string {
  return hotline ? `${title} – ${hotline}, ${number}` : `${title}, ${number}`;
}

/**
 * Where a link or an iframe leads. A page of `pages/` has a description and a picture, of which blogs and social networks
 * make a card; only `embed.html` can be told of another hotline.
 */
export function targetUrl(format: Format, { base, tag, ids, lang, query, hotline, line, brand }: Shown): string {
  if (format === 'link' && isPrerendered(tag) && !hotline && !line) return `${base}pages/${lang}/${tag}/${ids}.html${brand ? `?brand=${brand}` : ''}`;
  return `${base}embed.html?${query}`;
}

function around(name: string, attributes: Attributes, shown: Shown): string {
  if (shown.tag === 'glossary-term') return `${open(name, attributes)}${escape(shown.title)}</${name}> (${call(shown)})`;
  return `${open(name, attributes)}${words(shown)}</${name}>`;
}

/**
 * The number is a word of the link: only a link that stands alone in its paragraph is told from others
 * where a filter has taken its mark.
 */
function link(shown: Shown, language: Attributes): string {
  return `${open('a', { 'data-care-widget': '', href: `${shown.base}embed.html?${shown.query}`, ...language })}${escape(plainWords(shown))}</a>`;
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
