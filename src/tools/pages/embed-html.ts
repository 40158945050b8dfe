import { readFileSync } from 'node:fs';
import { escape } from '../../content/escape-html.js';
import type { Hotline } from '../../content/model.js';
import { shippedHotline } from '../../content/shipped-hotline.js';
import { textDirection } from '../../core/text-direction.js';
import type { Documents } from '../content/folder.js';
import { root } from '../paths.js';
import { readMessages } from '../messages/resolve-messages.js';

/**
 * `embed.html`. Without a script, or in a browser that is too old for ours, it cannot know which text or language its
 * address asks for: it says so in every language of the interface, with the number that the documents name and the website
 * behind it. Internet Explorer, which knows neither modules nor templates, shows the template.
 */
export function embedHtml(documents: Documents): string {
  const html = readFileSync(`${root}/src/embed/embed.html`, 'utf8');
  const words = withoutScript(documents);
  return html.replace('<body>', `<body>\n    <noscript>${words}\n    </noscript>\n    <template>${words}\n    </template>\n  `);
}

function withoutScript(documents: Documents): string {
  const states = readMessages('states');
  const languages = Object.entries(readMessages('page')).sort(([a], [b]) => rank(a) - rank(b));
  return languages
    .map(([lang, { noScript }]) => `\n      <p lang="${lang}" dir="${textDirection(lang)}">${noScript!} ${states[lang]!.failureCall!} ${line(hotlineIn(lang, documents))}</p>`)
    .join('');
}

/** English and French stand first. */
const rank = (lang: string) => ['en', 'fr'].indexOf(lang) >>> 0;

/** The line that the documents name, in a reader's language or in English. */
function hotlineIn(lang: string, documents: Documents): Hotline {
  const found = documents.get(`${lang}/hotlines/${shippedHotline}`) ?? documents.get(`en/hotlines/${shippedHotline}`);
  if (found?.kind !== 'hotlines') throw new Error(`embed.html: expected the hotline "${shippedHotline}"`);
  return found;
}

function line({ lang, title, organization, number, website }: Hotline): string {
  const name = `<bdi lang="${lang}">${escape(title)}, ${escape(organization)}</bdi>`;
  const link = website ? ` – <a href="${escape(website)}" rel="noopener noreferrer">${escape(new URL(website).hostname.replace(/^www\./, ''))}</a>` : '';
  return `${name}, <a href="tel:${number.dial}"><bdi dir="ltr">${escape(number.shown)}</bdi></a>${link}`;
}
