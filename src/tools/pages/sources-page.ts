import { html } from 'lit';
import type { CareDocument } from '../../content/model.js';
import { isForPatients } from '../../content/sources.js';
import { textDirection } from '../../core/text-direction.js';
import type { RenderContext } from '../../templates/render-context.js';
import { sourceItems } from '../../templates/sources.js';
import { plainPageHead } from './page-head.js';
import { textPagePolicy } from './page-policy.js';
import { serverHtml } from '../prerender/server-html.js';

/** URL of the page relative to the library's folder: beside the document. */
export function sourcesUrl({ lang, kind, id }: CareDocument): string {
  return `content/${lang}/${kind}/${id}.sources.html`;
}

/**
 * A page without scripts that lists all sources of a document. A prerendered document has the first few and links here:
 * 120 more were a third of its bytes, which every reader had to load.
 */
export async function sourcesPage(
  { lang, title, sources }: CareDocument,
  ctx: RenderContext,
  base: string,
): Promise<string> {
  const name = await serverHtml(html`${ctx.t('sources')} – ${title}`);
  const list = await serverHtml(
    sourceItems(
      sources.filter((source) => !isForPatients(source)),
      ctx,
    ),
  );
  return `<!doctype html>
<html lang="${lang}" dir="${textDirection(lang)}">
${plainPageHead}
${textPagePolicy}
<title>${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}care-widgets.css">
<style>body { max-inline-size: 42rem; margin: 0 auto; padding: 2rem 1rem; font-family: system-ui, sans-serif }</style>
<main class="care-content">
<h1 class="care-heading care-title">${name}</h1>
${list}
</main>
`;
}
