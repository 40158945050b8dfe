import { isTag } from '../src/core/registry.js';
import { blog } from './pages/blog.js';
import { elementPage } from './pages/element.js';
import { gallery } from './pages/gallery.js';
import { hospital } from './pages/hospital.js';
import { overview } from './pages/overview.js';

export type Lang = 'en' | 'fr';

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
  const [, lang, name, tag] = path.split('/');
  if (lang !== 'en' && lang !== 'fr') return undefined;
  const scheme = query.get('scheme') === 'dark' ? 'dark' : query.get('scheme') === 'light' ? 'light' : 'light dark';
  if (name === '') return overview(lang);
  if (name === 'hospital') return hospital(lang, scheme);
  if (name === 'blog') return blog(lang, scheme);
  if (name === 'gallery') return gallery(lang, query);
  if (name === 'elements' && tag && isTag(tag)) return elementPage(lang, tag);
  return undefined;
}
