import type { DocumentRequest } from '../content/client.js';
import type { Hotline } from '../content/model.js';
import { client } from '../content/shared-client.js';
import { resolveRequest } from '../core/document-request.js';
import * as hotlineStore from './hotline-store.js';
import { isPageHotline, loadPageHotline } from './page-hotline.js';

/**
 * The hotline to show with a document: the page's own, otherwise the document's. `request` is the document's. Never
 * rejects: a document is shown without a hotline if that is unavailable.
 */
export async function loadDocumentHotline(
  lang: string,
  request: DocumentRequest,
  documentHotline?: string | Hotline,
): Promise<Hotline | undefined> {
  const hotline =
    (await loadPageHotline(lang)) ??
    (typeof documentHotline === 'string' ? await load(documentHotline, lang, request) : documentHotline);
  if (hotline && !isPageHotline(hotline)) hotlineStore.set(hotline, request);
  return hotline;
}

async function load(id: string, lang: string, { contentBase, shipped }: DocumentRequest): Promise<Hotline | undefined> {
  try {
    return await client.load(
      resolveRequest({ kind: 'hotlines', id, lang, contentBase: shipped ? undefined : contentBase }),
    );
  } catch {
    return undefined;
  }
}
