import { deepFreeze } from '../content/freeze.js';
import { parseHotlineAttributes, type HotlineAttributes } from '../content/hotline-attributes.js';
import type { Hotline } from '../content/model.js';
import { client } from '../content/shared-client.js';
import { resolveRequest } from '../core/document-request.js';
import { settings } from '../core/settings.js';
import { warn } from '../core/warn.js';
import * as hotlineStore from './hotline-store.js';

/** The page's own hotline: its author names one with `data-hotline`, or describes one with attributes. */

/** By attribute values and language, so that equal attributes give the same object and at most one warning. */
const fromAttributes = new Map<string, Hotline | undefined>();

/** The hotline that attributes describe. Undefined, with one warning that begins with `where` (their owner), if they are invalid. */
export function hotlineFromAttributes(written: HotlineAttributes, lang: string, where: string): Hotline | undefined {
  const key = JSON.stringify([where, written, lang]);
  if (!fromAttributes.has(key)) fromAttributes.set(key, deepFreeze(parseHotlineAttributes(written, lang, where, warn)));
  return fromAttributes.get(key);
}

/** The page's own hotline, if its script tag describes one with attributes. Undefined, with one warning, if they are invalid. */
export function pageHotlineFromAttributes(lang: string): Hotline | undefined {
  const { hotlineName: name, hotlineNumber: number } = settings;
  if (!name && !number) return undefined;
  const written = {
    name,
    number,
    hours: settings.hotlineHours,
    timeZone: settings.hotlineTimeZone,
    languages: settings.hotlineLanguages,
    cost: settings.hotlineCost,
    website: settings.hotlineWebsite,
  };
  return hotlineFromAttributes(written, lang, 'data-hotline-number');
}

/** Whether a hotline is the one that the page's author has chosen, rather than a document's. */
export function isPageHotline(hotline: Hotline): boolean {
  return hotline.id === settings.hotline || hotline === pageHotlineFromAttributes(hotline.lang);
}

/** The page's hotline for which the warning has been logged. */
let warnedId: string | undefined;

/**
 * The page's own hotline, if it has one. It is requested from the page's content base, even if an element has another.
 * Undefined, with a warning, if it is unavailable.
 */
export async function loadPageHotline(lang: string): Promise<Hotline | undefined> {
  const id = settings.hotline;
  if (!id) return pageHotlineFromAttributes(lang);
  const hotline = await client.load(resolveRequest({ kind: 'hotlines', id, lang })).catch((error: unknown) => {
    // One warning per page, even if the hotline is requested in several languages.
    if (warnedId !== id)
      warn(
        `data-hotline="${id}": expected the id of a hotline ` +
          `(${error instanceof Error ? error.message : String(error)}); documents keep their own`,
      );
    warnedId = id;
    return null;
  });
  hotlineStore.setPageHotline(id, lang, hotline);
  return hotline ?? pageHotlineFromAttributes(lang);
}
