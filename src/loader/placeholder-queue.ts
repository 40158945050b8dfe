import { settings } from '../core/settings.js';
import { isTag, type Tag } from '../core/registry.js';
import { warn } from '../core/warn.js';
import { definedNameOf } from './defined-name.js';
import { forEachSafely } from './for-each-safely.js';
import { loadElement } from './load-element.js';
import { base, scriptTag } from './page.js';
import { parsePlaceholder, upgradePlaceholder, type ParsedPlaceholder } from './placeholder.js';

/** When placeholders and links are upgraded: the first ones at once, the others as a reader comes near. */

/** How many are upgraded wherever they are. A visitor's comment may hold a thousand. */
const MAX_UPGRADED_AT_ONCE = 20;
const UPGRADE_DELAY_MS = 50;

/** Placeholders and links that are upgraded, or will be. */
const placeholders = new WeakMap<Element, ParsedPlaceholder>();
let count = 0;

export function isKnownPlaceholder(element: Element): boolean {
  return placeholders.has(element);
}

/** Upgrades a placeholder or link, now or when it comes near the view, if it names one of the elements. */
export function queuePlaceholder(element: Element): void {
  const placeholder = parsePlaceholder(element, base!, scriptTag!.dataset.allowSources);
  if (!placeholder || !isTag(placeholder.widget) || isOtherHotline(placeholder)) return;
  placeholders.set(element, placeholder);
  if (count++ < MAX_UPGRADED_AT_ONCE) upgrade(element);
  else upgradeWhenNear(element);
}

/** A visitor's placeholder must not put another number beside the one that the page's author has chosen. */
function isOtherHotline({ widget, attributes: { hotline } }: ParsedPlaceholder): boolean {
  const own = settings.hotline || settings.hotlineNumber;
  const { hotlines = '' } = scriptTag!.dataset;
  if (!own || !hotline || widget !== 'hotline-banner' || [own, ...hotlines.split(/\s+/)].includes(hotline))
    return false;
  // The same sentence for all, so that it is reported once, however many a visitor has written.
  warn('placeholder of another hotline: expected data-hotline, or one of data-hotlines="..."');
  return true;
}

function upgrade(element: Element): void {
  const placeholder = placeholders.get(element)!;
  const name = definedNameOf(placeholder.widget as Tag);
  // A page that was saved or cloned after an upgrade already has the element.
  if (element.querySelector(name)) return;
  const upgraded = upgradePlaceholder(element, name, placeholder);
  // Under its own tag the observer finds it.
  if (!isTag(name)) void loadElement(placeholder.widget as Tag, upgraded);
}

/** Queued placeholders that are near the view. */
const nearView = new Set<Element>();
let viewObserver: IntersectionObserver | undefined;

function upgradeWhenNear(element: Element): void {
  viewObserver ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) nearView[isIntersecting ? 'add' : 'delete'](target);
      upgradeNextNearView();
    },
    { rootMargin: '50%' },
  );
  viewObserver.observe(element);
}

let isDelayed = false;

/** One after another, since each upgrade pushes those behind it out of the view. */
function upgradeNextNearView(): void {
  const [next] = nearView;
  if (!next || isDelayed) return;
  isDelayed = true;
  nearView.delete(next);
  viewObserver!.unobserve(next);
  forEachSafely([next], upgrade);
  setTimeout(() => {
    isDelayed = false;
    upgradeNextNearView();
  }, UPGRADE_DELAY_MS);
}
