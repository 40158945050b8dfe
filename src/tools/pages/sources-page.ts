import { html } from 'lit';
import type { CareDocument } from '../../content/model.js';
import { isForPatients } from '../../content/sources.js';
import type { RenderContext } from '../../templates/render-context.js';
import { sourceItems } from '../../templates/sources.js';
import { textPage } from './text-page.js';
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
  return textPage({ lang, title: name, content: list, base });
}
