import { textDirection } from '../../core/text-direction.js';
import { plainPageHead } from './page-head.js';
import { textPagePolicy } from './page-policy.js';

interface TextPage {
  lang: string;
  /** HTML, as is `content`. */
  title: string;
  content: string;
  /** URL of the folder of all files, ending in a slash. */
  base: string;
  /** Rules besides those of the page's margins. */
  css?: string;
}

/** A page of a prerendered text, for readers without scripts: a title and what belongs to the text. */
export function textPage({ lang, title, content, base, css = '' }: TextPage): string {
  return `<!doctype html>
<html lang="${lang}" dir="${textDirection(lang)}">
${plainPageHead}
${textPagePolicy}
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}care-widgets.css">
<style>body { max-inline-size: 42rem; margin: 0 auto; padding: 2rem 1rem; font-family: system-ui, sans-serif }${css}</style>
<main class="care-content">
<h1 class="care-heading care-title">${title}</h1>
${content}
</main>
`;
}
