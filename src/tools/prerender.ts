import type { Kind } from '../content/kinds.js';
import type { CareDocument } from '../content/model.js';
import { elementRegistry, type ElementEntry, type Tag } from '../element-registry.js';
import { textDirection } from '../i18n/text-direction.js';
import { loadStrings } from '../i18n/translator.js';
import type { Scene } from '../shared/scene.js';
import { documentPage } from '../shared/wanted-document.js';
import { settings } from '../shared/settings.js';
import { hotlineOf } from './hotline-of.js';
import { parted } from './link-content.js';
import { writeInFolder } from './paths.js';
import { serverHtml } from './server-html.js';
import { sourcesAddress, sourcesPage } from './sources-page.js';

/**
 * Writes `static/{lang}/{element}/{id}.html`: the element in its light form with its text inside, so
 * that a page has it before any script, and where none runs; and the pages of sources that these link
 * to. `base` is where the site will serve `dist/`, the folder given, ending in a slash.
 */
export async function prerender(linked: Map<string, CareDocument>, folder: string, base: string): Promise<void> {
  const write = (file: string, html: string) => writeInFolder(`${folder}/${file}`, html.replaceAll(standIn, base));
  const restore = standInForBrowser();
  try {
    for (const whole of linked.values()) {
      const [document, rest] = parted(whole);
      const scene = await sceneOf(document, rest.length > 0);
      for (const { tag, attribute } of elementsFor(document.kind)) {
        await write(`static/${document.lang}/${tag}/${document.id}.html`, await fragment(tag, attribute, document, scene));
      }
      if (rest.length) await write(sourcesAddress(document), await sourcesPage(whole, scene, standIn));
    }
  } finally {
    restore();
  }
}

/** The elements that can show a document of `kind` by itself: a word is part of a sentence, and a comparison of a choice. */
export function elementsFor(kind: Kind): { tag: Tag; attribute: string }[] {
  const all = Object.entries(elementRegistry) as [Tag, ElementEntry][];
  return all
    .filter(([, entry]) => entry.kind === kind && !entry.onDemand && entry.attribute !== 'treatments')
    .map(([tag, { attribute }]) => ({ tag, attribute }));
}

/** What a text is drawn with before it is known who reads it, where and when. `hasMoreSources` where a page of them stands beside it. */
export async function sceneOf(document: CareDocument, hasMoreSources = false): Promise<Scene> {
  const { lang } = document;
  return {
    t: await loadStrings(lang, true),
    lang,
    closed: 'all',
    now: new Date(document.updated),
    timeless: true,
    headingLevel: 2,
    hotline: hotlineOf(document),
    sourcesPage: hasMoreSources ? `${standIn}${sourcesAddress(document)}` : undefined,
    pageOf: (kind, target) => documentPage(kind, target, lang),
  };
}

interface Drawing {
  draw(document: CareDocument, scene: Scene, all: CareDocument[]): unknown;
}

/** What an element shows of a document, as HTML. */
export async function drawnBy(tag: Tag, document: CareDocument, scene: Scene): Promise<string> {
  const module = (await import(`../elements/${tag}.ts`)) as Record<string, new () => Drawing>;
  const element = new (Object.values(module)[0]!)();
  return serverHtml(element.draw(document, scene, [document]));
}

async function fragment(tag: Tag, attribute: string, document: CareDocument, scene: Scene): Promise<string> {
  const { lang, id } = document;
  const text = await drawnBy(tag, document, scene);
  return `<link rel="stylesheet" referrerpolicy="no-referrer" href="${standIn}care-widgets.css">
<${tag} ${attribute}="${id}" lang="${lang}" light><div class="care-widget" slot="care-content" data-document="${id}" lang="${lang}" dir="${textDirection(lang)}"><div class="care-body">${text}</div></div></${tag}>
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
export function standInForBrowser(): () => void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const before = { document: scope.document, matchMedia: scope.matchMedia, location: scope.location };
  scope.document = { createElement: () => ({}), baseURI: 'https://page.example/' };
  scope.matchMedia = () => ({});
  scope.location = { hostname: '' };
  settings.base = standIn;
  return () => Object.assign(scope, before);
}
