import { escapeHtml } from '../content/escape-html.js';
import { openTag, type Attributes } from '../content/open-tag.js';
import { textDirection } from '../core/text-direction.js';
import { embedUrl } from '../picker/choice.js';
import { linkText } from '../picker/link-text.js';
import { OWN_LINE_ID } from '../content/hotline-attributes.js';
import { lineAttributes, type OwnLine } from './own-line.js';

/**
 * Embed formats: the ways to put an element on a page, each as a line of HTML to paste. The children of the pasted element are
 * the fallback. They are phrasing content only: where the element is inside a paragraph, the HTML parser would move a
 * nested paragraph out of it.
 */

export const formats = ['element', 'placeholder', 'link', 'iframe', 'prerendered'] as const;
export type Format = (typeof formats)[number];

/**
 * Whether an element can have an embed format. A glossary term is part of a sentence, so it cannot be an iframe, and can be a
 * link only if no script upgrades that (`input` is `address`). Neither it nor a comparison is prerendered.
 */
export function supportsFormat(format: Format, tag: string, input = 'html'): boolean {
  if (tag === 'glossary-term')
    return format === 'element' || format === 'placeholder' || (format === 'link' && input === 'address');
  return format !== 'prerendered' || isPrerendered(tag);
}

/** Whether the build writes a fragment in `static/` and a page in `pages/` for each document of an element. */
export function isPrerendered(tag: string): boolean {
  return tag !== 'glossary-term' && tag !== 'treatment-comparison';
}

/** A file whose name contains its hash, so that an update of the library does not change it. */
export interface PinnedFile {
  file: string;
  integrity: string;
}

/** What the embedded element shows. */
export interface EmbedOptions {
  /** Where `dist/` is served from, ending in a slash. */
  base: string;
  tag: string;
  /** The attribute that selects the document, and its value: an id, or several separated by spaces. */
  attribute: string;
  ids: string;
  lang: string;
  /** The query for `embed.html`. */
  query: string;
  title: string;
  /** The telephone number of the fallback. `hotline` is missing if the title already is the hotline's name. */
  call: { hotline?: string; number: string; dial: string };
  /** The id of the page's hotline, if it differs from the one that the documents name. */
  hotline?: string;
  /** The publisher's own hotline, which no document describes. */
  ownLine?: OwnLine;
  /** Six hexadecimal digits, without `#`. */
  brand?: string;
}

/** The HTML to paste. */
export function snippet(format: Exclude<Format, 'prerendered'>, options: EmbedOptions): string {
  const { tag, attribute, ids, lang, ownLine } = options;
  const language = { lang, dir: textDirection(lang) === 'rtl' ? 'rtl' : undefined };
  if (format === 'element')
    return withFallback(
      tag,
      { ...(isOwnBanner(options) ? lineAttributes(ownLine!) : { [attribute]: ids }), ...language },
      options,
    );
  if (format === 'placeholder') {
    return withFallback(
      'span',
      { 'data-care-widget': tag, [`data-${attribute}`]: ids, 'data-lang': lang, ...language },
      options,
    );
  }
  return format === 'link' ? link(options, language) : iframe(options);
}

/** Whether this is a banner of the publisher's own hotline. It has no document, and no URL can carry it. */
export const isOwnBanner = ({ tag, ownLine }: Pick<EmbedOptions, 'tag' | 'ownLine'>): boolean =>
  tag === 'hotline-banner' && ownLine !== undefined;

/** For the WordPress plugin, which adds the script and the fallback itself. Its settings have the page's own line. */
export function shortcode(options: EmbedOptions): string {
  const { tag, attribute, lang, title } = options;
  const ids = isOwnBanner(options) ? OWN_LINE_ID : options.ids;
  if (tag === 'glossary-term') return `[care_term term="${ids}" lang="${lang}"]${escapeHtml(title)}[/care_term]`;
  return `[care_widget element="${tag}" ${attribute}="${ids}" lang="${lang}"]`;
}

/**
 * The URL of a link or an iframe. A page in `pages/` has metadata from which blogs and social networks make a card, but only
 * `embed.html` can show another hotline than the document's.
 */
export function targetUrl(
  format: Format,
  { base, tag, ids, lang, query, hotline, ownLine, brand }: EmbedOptions,
): string {
  if (format === 'link' && isPrerendered(tag) && !hotline && !ownLine)
    return `${base}pages/${lang}/${tag}/${ids}.html${brand ? `?brand=${brand}` : ''}`;
  return embedUrl(query, base);
}

function withFallback(name: string, attributes: Attributes, options: EmbedOptions): string {
  if (options.tag === 'glossary-term')
    return `${openTag(name, attributes)}${escapeHtml(options.title)}</${name}> (${callText(options)})`;
  return `${openTag(name, attributes)}${fallback(options)}</${name}>`;
}

/**
 * The telephone number is inside the link's text rather than beside it: if a filter removes the attribute `data-care-widget`,
 * only a link that is alone in its paragraph is recognized.
 */
function link(options: EmbedOptions, language: Attributes): string {
  const attributes = { 'data-care-widget': '', href: embedUrl(options.query, options.base), ...language };
  const text = linkText({ title: options.title, ...options.call });
  return `${openTag('a', attributes)}${escapeHtml(text)}</a>`;
}

/** A blocked iframe shows nothing, so a link to the document and the telephone number are beside it. */
function iframe(options: EmbedOptions): string {
  const linkTag = openTag('a', { href: embedUrl(options.query, options.base) });
  return `${frame(options)} ${linkTag}${escapeHtml(options.title)}</a>${separatedCall(options)}`;
}

/** The iframe alone. Its size is in attributes, since a strict Content Security Policy blocks inline styles. */
export function frame(
  { base, query, title }: Pick<EmbedOptions, 'base' | 'query' | 'title'>,
  width = '100%',
  height = '600',
): string {
  const attributes = {
    title,
    src: embedUrl(query, base),
    width,
    height,
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  };
  return `${openTag('iframe', attributes)}</iframe>`;
}

/** A prerendered fragment to paste into another page: on one line, with absolute URLs, and with the telephone number. */
export function fragmentHtml(fragment: string, options: EmbedOptions): string {
  const line = fragment
    .replaceAll('"../../../', `"${options.base}`)
    .trim()
    .replace(/\s*\n\s*/g, ' ');
  return line.includes(`tel:${options.call.dial}`) ? line : `${line} <p>${callText(options)}</p>`;
}

function fallback(options: EmbedOptions): string {
  return escapeHtml(options.title) + separatedCall(options);
}

/** The number to call, behind a title. */
function separatedCall(options: EmbedOptions): string {
  return `${options.call.hotline ? ' – ' : ', '}${callText(options)}`;
}

function callText({ call: { hotline, number, dial } }: EmbedOptions): string {
  return `${hotline ? `${escapeHtml(hotline)}, ` : ''}<a href="tel:${escapeHtml(dial)}">${escapeHtml(number)}</a>`;
}
