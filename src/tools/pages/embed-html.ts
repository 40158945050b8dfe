import { readFileSync } from 'node:fs';
import { escapeHtml } from '../../content/escape-html.js';
import type { Hotline } from '../../content/model.js';
import { SHIPPED_HOTLINE_ID } from '../../content/shipped-hotline-id.js';
import { textDirection } from '../../core/text-direction.js';
import type { Documents } from '../content/folder.js';
import { root } from '../paths.js';
import { readMessages } from '../messages/resolve-messages.js';

/**
 * The page `embed.html`. Without scripts, or in a browser too old for the library, it cannot read from its URL which document
 * or language to show. It then shows a message in every language of the interface, with the telephone number and
 * website of the hotline that ships. Internet Explorer, which supports neither modules nor templates, shows the template.
 */
export function embedHtml(documents: Documents): string {
  const html = readFileSync(`${root}/src/embed/embed.html`, 'utf8');
  const message = noScriptMessage(documents);
  return html.replace(
    '<body>',
    `<body>\n    <noscript>${message}\n    </noscript>\n    <template>${message}\n    </template>\n  `,
  );
}

function noScriptMessage(documents: Documents): string {
  const statusMessages = readMessages('states');
  const languages = Object.entries(readMessages('page')).sort(([a], [b]) => rank(a) - rank(b));
  return languages
    .map(
      ([lang, { noScript }]) =>
        `\n      <p lang="${lang}" dir="${textDirection(lang)}">${noScript!} ${statusMessages[lang]!.failureCall!} ` +
        `${hotlineHtml(hotlineIn(lang, documents))}</p>`,
    )
    .join('');
}

/** Sorts English and French first. */
const rank = (lang: string) => ['en', 'fr'].indexOf(lang) >>> 0;

/** The hotline that the documents name, in `lang` or else in English. */
function hotlineIn(lang: string, documents: Documents): Hotline {
  const hotline =
    documents.get(`${lang}/hotlines/${SHIPPED_HOTLINE_ID}`) ?? documents.get(`en/hotlines/${SHIPPED_HOTLINE_ID}`);
  if (hotline?.kind !== 'hotlines') throw new Error(`embed.html: expected the hotline "${SHIPPED_HOTLINE_ID}"`);
  return hotline;
}

function hotlineHtml({ lang, title, organization, number, website }: Hotline): string {
  const name = `<bdi lang="${lang}">${escapeHtml(title)}, ${escapeHtml(organization)}</bdi>`;
  const link = website
    ? ` – <a href="${escapeHtml(website)}" rel="noopener noreferrer">${escapeHtml(new URL(website).hostname.replace(/^www\./, ''))}</a>`
    : '';
  return `${name}, <a href="tel:${number.dial}"><bdi dir="ltr">${escapeHtml(number.shown)}</bdi></a>${link}`;
}
