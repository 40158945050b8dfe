import type { CareDocument } from '../content/model.js';
import { client } from '../content/shared-client.js';
import { settings } from '../core/settings.js';

/**
 * The hosts of documents that are neither on BASE's origin nor on the page's, without duplicates: the document footer names
 * them as the publishers.
 */
export function foreignHosts(documents: CareDocument[]): string[] {
  const urls = documents.map((document) => client.urlOf(document)).filter((url) => url !== undefined);
  return [...new Set(urls.filter(isForeign).map((url) => new URL(url).host))];
}

function isForeign(url: string): boolean {
  const { origin } = new URL(url);
  return ![location.href, settings.base].some((trusted) => trusted && new URL(trusted).origin === origin);
}
