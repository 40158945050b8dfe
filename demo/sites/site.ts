import { existsSync, readFileSync } from 'node:fs';
import { escapeHtml } from '../../src/content/escape-html.js';
import { locales } from '../../src/tools/paths.js';

/** What the fictitious sites share: each has a home page, and a page for any text, to which its `data-link-template` leads. */

/** A page that is requested. `lang` is that of its address, which may be one that the site itself is not in. */
export interface SiteRequest {
  lang: string;
  /** Undefined for the home page. */
  text: Text | undefined;
  /** For the CSS property `color-scheme`. */
  scheme: string;
}

/** A document that has a page of its own. */
export interface Text {
  kind: keyof typeof elements;
  id: string;
}

const elements = {
  treatments: ['treatment-explainer', 'treatment'],
  guides: ['care-guide', 'guide'],
  'side-effects': ['side-effect-card', 'effect'],
  hotlines: ['hotline-banner', 'hotline'],
} as const;

/** The text of an address, or undefined if there is none. */
export function findText(kind: string, id: string): Text | undefined {
  if (!Object.hasOwn(elements, kind) || !/^[a-z-]+$/.test(id)) return undefined;
  const text = { kind: kind as Text['kind'], id };
  return existsSync(fileOf(text, 'en')) ? text : undefined;
}

const fileOf = ({ kind, id }: Text, lang: string) => `${locales}/${lang}/${kind}/${id}.json`;

/** The title of a text, in English if it does not exist in that language. */
export function titleOf(text: Text, lang: string): string {
  const file = [fileOf(text, lang), fileOf(text, 'en')].find((path) => existsSync(path))!;
  return (JSON.parse(readFileSync(file, 'utf8')) as { title: string }).title;
}

/**
 * The element that shows a text as the main thing of its page, with the HTML of its fallback and of the site's notes.
 * `lang` is the text's, if it is not the page's.
 */
export function textElement({ kind, id }: Text, fallback: string, notes: string, lang?: string): string {
  const [tag, attribute] = elements[kind];
  const ownLanguage = lang === undefined ? '' : ` lang="${lang}"`;
  const children = kind === 'hotlines' ? fallback : `${fallback}\n${notes}\n`;
  return `<${tag} ${attribute}="${id}" heading-level="1"${ownLanguage}>${children}</${tag}>`;
}

/** A page of a site, with its own header, script tag and styles. */
export function sitePage(page: { lang: string; scheme: string; title: string; head: string; body: string }): string {
  return `<!doctype html>
<html lang="${page.lang}" style="color-scheme: ${page.scheme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(page.title)}</title>
<link rel="icon" href="data:,">
${page.head}
</head>
<body>
${page.body}
</body>
</html>`;
}

/** The links of a navigation. The one that leads to the page itself is marked as current. */
export function navigationLinks(links: [address: string, content: string][], current: string): string {
  return `<ul>${links
    .map(
      ([address, content]) =>
        `<li><a href="${address}"${address === current ? ' aria-current="page"' : ''}>${content}</a></li>`,
    )
    .join('')}</ul>`;
}

/** The address of a page of a site. */
export const addressOf = (site: string, lang: string, text: Text | undefined) =>
  `/${site}/${lang}/${text ? `${text.kind}/${text.id}` : ''}`;
