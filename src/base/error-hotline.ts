import type { DocumentRequest } from '../content/client.js';
import type { Hotline } from '../content/model.js';
import { SHIPPED_HOTLINE_ID } from '../content/shipped-hotline-id.js';
import { isFromPageSources } from '../core/document-request.js';
import { settings } from '../core/settings.js';
import * as hotlineStore from './hotline-store.js';
import { pageHotlineFromAttributes } from './page-hotline.js';

/**
 * The hotline to offer after a failure. If the page has its own, never another one. Otherwise the hotline of the failed
 * documents, if that is known, and never one that may be in another country. `failed` are the failed requests; undefined
 * if the document did not come from a server.
 */
export function errorHotline(lang: string, failed?: DocumentRequest[]): Hotline | undefined {
  const pageHotline = settings.hotline ? hotlineStore.getPageHotline(settings.hotline, lang) : null;
  // Undefined while the page's own hotline is being requested: offer none until then.
  if (pageHotline !== null) return pageHotline;
  const written = pageHotlineFromAttributes(lang);
  if (written) return written;
  const id = failed?.every(isFromPageSources) ? hotlineIdOf(failed) : undefined;
  const versions = id === undefined ? undefined : hotlineStore.byId.get(id);
  return versions?.get(lang) ?? versions?.values().next().value;
}

/** The id of the hotline of documents that failed to load; undefined if it cannot be known. */
function hotlineIdOf(failed: DocumentRequest[]): string | undefined {
  const [named, ...others] = new Set(
    failed.flatMap((request) => hotlineStore.ids.get(hotlineStore.documentKey(request)) ?? []),
  );
  if (named !== undefined) return others.length ? undefined : named;
  const [only, another] = hotlineStore.byId.keys();
  // Never offer another hotline instead of one that failed to load.
  if (only === undefined || another !== undefined || failed.some(({ kind }) => kind === 'hotlines')) return undefined;
  // A hotline banner may show a hotline of any country; the hotline of an article is the one of its readers' country.
  const isOfArticle = [...hotlineStore.ids].some(([document, id]) => id === only && !document.startsWith('hotlines/'));
  return isOfArticle || (only === SHIPPED_HOTLINE_ID && failed.every(({ shipped }) => shipped)) ? only : undefined;
}
