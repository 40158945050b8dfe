import type { Kind } from '../../core/kinds.js';
import type { CareDocument } from '../../content/model.js';
import { elementRegistry, type ElementEntry, type Tag } from '../../core/registry.js';
import { textDirection } from '../../core/text-direction.js';
import { loadMessages } from '../../i18n/translate.js';
import type { RenderContext } from '../../templates/render-context.js';
import { documentPageUrl } from '../../core/document-request.js';
import { settings } from '../../base/configure.js';
import { hotlineOf } from '../content/hotline-of.js';
import { splitSources } from '../content/resolve-references.js';
import { writeInFolder } from '../paths.js';
import { serverHtml } from './server-html.js';
import { sourcesUrl, sourcesPage } from '../pages/sources-page.js';

/**
 * Writes `static/{lang}/{element}/{id}.html`: the element in its light DOM with its text inside, so
 * that a page has it before any script, and where none runs; and the pages of sources that these link
 * to. `base` is where the site will serve `dist/`, the folder given, ending in a slash.
 */
export async function prerender(linked: Map<string, CareDocument>, folder: string, base: string): Promise<void> {
  const write = (file: string, html: string) => writeInFolder(`${folder}/${file}`, html.replaceAll(standIn, base));
  const restore = shimBrowser();
  try {
    for (const whole of linked.values()) {
      const [document, rest] = splitSources(whole);
      const ctx = await staticContext(document, rest.length > 0);
      for (const { tag, attribute } of elementsFor(document.kind)) {
        await write(`static/${document.lang}/${tag}/${document.id}.html`, await fragment(tag, attribute, document, ctx));
      }
      if (rest.length) await write(sourcesUrl(document), await sourcesPage(whole, ctx, standIn));
    }
  } finally {
    restore();
  }
}

/** The elements that can show a document of `kind` by itself: a word is part of a sentence, and a comparison of a choice. */
export function elementsFor(kind: Kind): { tag: Tag; attribute: string }[] {
  const all = Object.entries(elementRegistry) as [Tag, ElementEntry][];
  return all
    .filter(([, entry]) => entry.kind === kind && !entry.lazy && entry.attribute !== 'treatments')
    .map(([tag, { attribute }]) => ({ tag, attribute }));
}

/** What a text is drawn with before it is known who reads it, where and when. `hasMoreSources` where a page of them stands beside it. */
export async function staticContext(document: CareDocument, hasMoreSources = false): Promise<RenderContext> {
  const { lang } = document;
  return {
    t: await loadMessages(lang, true),
    lang,
    closedSections: 'all',
    now: new Date(document.updated),
    timeless: true,
    headingLevel: 2,
    hotline: hotlineOf(document),
    sourcesPage: hasMoreSources ? `${standIn}${sourcesUrl(document)}` : undefined,
    pageUrl: (kind, target) => documentPageUrl(kind, target, lang),
  };
}

interface Renderable {
  renderDocument(document: CareDocument, ctx: RenderContext, all: CareDocument[]): unknown;
}

/** What an element shows of a document, as HTML. */
export async function renderElement(tag: Tag, document: CareDocument, ctx: RenderContext): Promise<string> {
  const module = (await import(`../../elements/${tag}/${tag}.ts`)) as Record<string, new () => Renderable>;
  const element = new (Object.values(module)[0]!)();
  return serverHtml(element.renderDocument(document, ctx, [document]));
}

async function fragment(tag: Tag, attribute: string, document: CareDocument, ctx: RenderContext): Promise<string> {
  const { lang, id } = document;
  const text = await renderElement(tag, document, ctx);
  return `<link rel="stylesheet" referrerpolicy="no-referrer" href="${standIn}care-widgets.css">
<${tag} ${attribute}="${id}" lang="${lang}" light-dom><div class="care-widget" slot="care-content" data-document="${id}" lang="${lang}" dir="${textDirection(lang)}"><div class="care-body">${text}</div></div></${tag}>
${jsonLd(document)}`;
}

const about: Partial<Record<Kind, string>> = { treatments: 'MedicalTherapy', 'side-effects': 'MedicalSymptom' };

/** What the text is, for search engines: https://schema.org/MedicalWebPage */
function jsonLd(document: CareDocument): string {
  if (document.kind === 'hotlines') return '';
  const { title, lang, updated, reviewed, kind } = document;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: title,
    inLanguage: lang,
    dateModified: updated,
    ...(reviewed && { lastReviewed: reviewed.on, reviewedBy: { '@type': 'Person', name: reviewed.by, honorificSuffix: reviewed.credentials } }),
    ...(about[kind] && { about: { '@type': about[kind], name: title } }),
    audience: { '@type': 'Patient' },
    citation: document.sources.map(({ name, url }) => ({ '@type': 'CreativeWork', name, ...(url && { url }) })),
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>\n`;
}

/** For a base that may be relative, which no link can be while it is drawn. */
const standIn = 'https://base.invalid/';

/** What elements ask of a browser while they are made, which Node lacks. */
export function shimBrowser(): () => void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const before = { document: scope.document, matchMedia: scope.matchMedia, location: scope.location };
  scope.document = { createElement: () => ({}), baseURI: 'https://page.example/' };
  scope.matchMedia = () => ({});
  scope.location = { hostname: '' };
  settings.base = standIn;
  return () => Object.assign(scope, before);
}
