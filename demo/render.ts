import { isTag } from '../src/core/registry.js';
import { elementPage } from './pages/element.js';
import { gallery } from './pages/gallery.js';
import { overview } from './pages/overview.js';
import { blog } from './sites/blog.js';
import { newfoundland } from './sites/newfoundland.js';
import { quebec } from './sites/quebec.js';
import { findText, type SiteRequest } from './sites/site.js';
import { texas } from './sites/texas.js';

export type Lang = 'en' | 'fr';

const sites: Record<string, (request: SiteRequest) => string> = { newfoundland, quebec, texas };

/** The response for a URL, or undefined if there is no such page. */
export async function render(
  path: string,
  query: URLSearchParams,
): Promise<{ html: string } | { redirect: string } | undefined> {
  if (path === '/') return { redirect: '/en/' };
  const html = await page(path, query);
  return html === undefined ? undefined : { html };
}

/** The HTML of a page, or undefined if there is no such page. */
export function page(path: string, query: URLSearchParams): string | undefined | Promise<string> {
  const [, first = '', name, tag] = path.split('/');
  const scheme = query.get('scheme') === 'dark' ? 'dark' : query.get('scheme') === 'light' ? 'light' : 'light dark';
  if (Object.hasOwn(sites, first)) return sitePage(path, scheme);
  const lang = first;
  if (lang !== 'en' && lang !== 'fr') return undefined;
  if (name === '') return overview(lang);
  if (name === 'blog') return blog(lang, scheme);
  if (name === 'gallery') return gallery(lang, query);
  if (name === 'elements' && tag && isTag(tag)) return elementPage(lang, tag);
  return undefined;
}

/** A page of a fictitious site: `/quebec/fr/` is a home page, `/quebec/fr/side-effects/fatigue` that of a text. */
function sitePage(path: string, scheme: string): string | undefined {
  const [, site, lang, kind, id] = /^\/(\w+)\/([a-zA-Z-]+)\/(?:([a-z-]+)\/([a-z-]+))?$/.exec(path) ?? [];
  if (!site || !lang) return undefined;
  const text = kind && id ? findText(kind, id) : undefined;
  return kind && !text ? undefined : sites[site]!({ lang, text, scheme });
}
