import { readFileSync } from 'node:fs';
import type { Strings, Treatment } from './shared/document.js';
import { explainer } from './shared/explainer.js';
import { dist } from './paths.js';
import { preloadLines } from './preload-lines.js';

/** The pages that need no bundler: static HTML, and ours in each embed format of docs/embedding.md. */

const base = '/dist/';
const fallback = 'Immunotherapy: questions? Info-cancer Hotline, <a href="tel:+18003630063">1-800-363-0063</a>';
const script = `<script async src="${base}care-widgets.js"></script>`;
export const ourTag = `<treatment-explainer treatment="immunotherapy" lang="en">${fallback}</treatment-explainer>`;

function page(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <link rel="stylesheet" href="/site.css">
  ${head}
</head>
<body>
  <header class="site"><h1>Our hospital</h1></header>
  ${body}
  <footer class="site-foot">Our hospital, 1 Main Street</footer>
</body>
</html>
`;
}

export function staticPage(treatment: Treatment, strings: Strings): string {
  return page('Static HTML', '<link rel="stylesheet" href="/explainer.css">', explainer(treatment, strings));
}

export function ourPage(): string {
  return page('Ours: script tag', script, ourTag);
}

export function ourPreloadedPage(): string {
  return page(
    'Ours: script tag, preload lines',
    `${script}\n  ${preloadLines('en', 'treatment-explainer', base).join('\n  ')}`,
    ourTag,
  );
}

/** A page with the prerendered fragment, its relative URLs adapted to the folder of the files, and its style sheet in the head. */
export function ourPrerenderedPage(): string {
  const fragment = readFileSync(`${dist}/static/en/treatment-explainer/immunotherapy.html`, 'utf8')
    .replaceAll('../../../', base)
    .replace(/^<link [^>]*>\n/, '');
  return page('Ours: prerendered', `<link rel="stylesheet" href="${base}care-widgets.css">\n  ${script}`, fragment);
}
