import { escapeHtml } from '../src/content/escape-html.js';
import type { Lang } from './render.js';

/** A block of code with a button that copies it. */
export function code(source: string, lang: Lang): string {
  return `<div class="code"><pre><code>${escapeHtml(source)}</code></pre><button type="button" data-copy>${
    { en: 'Copy', fr: 'Copier' }[lang]
  }</button></div>`;
}

export const scriptTag = '<script async referrerpolicy="no-referrer" src="/dist/care-widgets.js"></script>';

/** A page of the demo about the library. `path` is its URL without the language. */
export function demoPage(lang: Lang, path: string, title: string, body: string): string {
  const other = lang === 'en' ? 'fr' : 'en';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo.css">
<script type="module" src="/demo.js"></script>
${scriptTag}
</head>
<body>
<header class="site">
<a class="name" href="/${lang}/">Care Widgets</a>
<a href="/${other}${path}" lang="${other}" hreflang="${other}">${{ en: 'English', fr: 'Français' }[other]}</a>
</header>
<main>${body}</main>
</body>
</html>`;
}
