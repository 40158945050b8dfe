import { plainPageHead } from './pages/page-head.js';
import { textPagePolicy } from './pages/page-policy.js';

/**
 * `care-widgets copy --static-host`: a folder for GitHub Pages, Cloudflare Pages, Netlify and the like, which serve
 * it as it is and have nobody who configures them.
 */

/**
 * Whether a file of a copy is of no use there: fragments are included by a server. Without them French and English are
 * fewer than the 1,000 files that Cloudflare Pages takes at once.
 */
export function isForServersOnly(file: string): boolean {
  return /^static\/.+\.html$/.test(file);
}

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head>
${plainPageHead}
${textPagePolicy}
<title>${title}</title>
<link rel="icon" href="data:,">
</head>
<body><main>${body}</main></body>
</html>
`;

/** What such hosts look for, by name. */
export const filesForStaticHosts: Record<string, string> = {
  // GitHub Pages: no Jekyll, which would leave out files that begin with _.
  '.nojekyll': '',
  // Cloudflare Pages answers with / and 200 without it, which is no missing document.
  '404.html': page('Not found', '<h1>Not found</h1><p lang="fr">Page introuvable</p>'),
  // Netlify, and others that read such a file: pages of other origins load these files.
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
