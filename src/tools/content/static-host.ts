import { plainPage } from '../pages/page-head.js';
import { textPagePolicy } from '../pages/page-policy.js';

/**
 * `care-widgets copy --static-host`: adapts the copy for GitHub Pages, Cloudflare Pages, Netlify and similar hosts, which
 * serve a folder as it is, without a server configuration.
 */

/**
 * Whether a file is of no use on such hosts: only a server can include prerendered fragments in its pages, and only fragments
 * link to pages of sources. Without them, a copy in French and English has fewer than the 1,000 files that Cloudflare Pages
 * accepts in one upload.
 */
export function isForServersOnly(file: string): boolean {
  return /^static\/.+\.html$|\.sources\.html$/.test(file);
}

const page = (title: string, body: string) => plainPage({ policy: textPagePolicy, title, body });

/** Files that such hosts recognize by name. */
export const filesForStaticHosts: Record<string, string> = {
  // GitHub Pages: turns off Jekyll, which would leave out files whose names begin with _.
  '.nojekyll': '',
  // Without this file, Cloudflare Pages responds with the home page and status 200 to any URL, so that no document seems missing.
  '404.html': page('Not found', '<h1>Not found</h1><p lang="fr">Page introuvable</p>'),
  // Netlify, Cloudflare Pages and others: CORS, since pages of other origins load these files.
  _headers: '/*\n  Access-Control-Allow-Origin: *\n',
  'index.html': page(
    'Care Widgets',
    `<h1>Care Widgets</h1>
<ul>
<li><a href="builder.html?lang=en">Choose a text, and copy the line to paste</a></li>
<li><a href="builder.html?lang=fr" lang="fr" hreflang="fr">Choisir un texte, et copier la ligne à coller</a></li>
<li><a href="pages/index.html">All pages, to link to</a> (<span lang="fr">toutes les pages, pour les liens</span>)</li>
</ul>`,
  ),
};
