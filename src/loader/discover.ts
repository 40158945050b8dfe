import { member } from '../core/dom.js';
import { findPrerendered } from '../core/prerendered.js';
import { whenNear } from '../core/when-near.js';
import { elementRegistry, isTag, type Tag } from '../core/registry.js';
import { afterPageLoad } from './after-page-load.js';
import { definedNameOf } from './defined-name.js';
import { forEachSafely } from './for-each-safely.js';
import { loadElement, stopWaitingForRemoved } from './load-element.js';
import { scriptTag } from './page.js';
import { isAloneInBlock } from './placeholder.js';
import { isKnownPlaceholder, queuePlaceholder } from './placeholder-queue.js';
import { isInRestingText, rest, stopRestingIfRemoved } from './resting.js';

/** Finds elements, placeholders and links in the page and in its open shadow roots, now and as they are added. */

/** Plain links are upgraded only with `data-upgrade-links` on the script tag; links with `data-care-widget` always are. */
const selector = [
  ...Object.keys(elementRegistry),
  '[data-care-widget]',
  ...(scriptTag?.dataset.upgradeLinks === undefined ? [] : ['a[href*="embed.html?"]']),
].join();

/** Placeholders and links in these stay as they are: in another's fallback, and in an editor, which would save the element. */
const notUpgradedWithin = `${selector},[contenteditable]:not([contenteditable=false])`;

const observedRoots = new WeakSet<Node>();

/** Lazy elements that are not near the view yet, each with what ends the wait. */
const waiting = new Map<Element, () => void>();

export function observeRoot(root: Document | ShadowRoot): void {
  observedRoots.add(root);
  new MutationObserver((records) => {
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    for (const node of added) {
      // Scanning a node covers those below it in the same batch.
      if (!(node instanceof Element) || added.has(member(node, 'parentNode')!)) continue;
      if (member(node, 'matches')(selector)) forEachSafely([node], discover);
      forEachSafely([node], observeShadowRoot);
      scan(node);
    }
    if (!records.some(({ removedNodes }) => removedNodes.length)) return;
    stopWaitingForRemoved();
    stopRestingIfRemoved();
    for (const [element, stop] of waiting) {
      if (element.isConnected) continue;
      stop();
      waiting.delete(element);
    }
  }).observe(root, { childList: true, subtree: true });
  scan(root);
}

function scan(root: Document | ShadowRoot | Element): void {
  const query = member(root, 'querySelectorAll');
  forEachSafely(query(selector), discover);
  forEachSafely(query('*'), observeShadowRoot);
}

/** Open shadow roots that the page makes itself may hold elements too, now or once their host is defined. */
function observeShadowRoot(host: Element): void {
  const [shadowRoot, localName] = [member(host, 'shadowRoot'), member(host, 'localName')];
  // Links in a text that an element of ours has rendered stay links.
  if (isTag(localName) || isTag(localName.slice('care-'.length))) return;
  if (shadowRoot && !observedRoots.has(shadowRoot)) observeRoot(shadowRoot);
  else if (!shadowRoot && localName.includes('-') && host.matches(':not(:defined)')) {
    customElements
      .whenDefined(localName)
      .then(() => setTimeout(() => host.shadowRoot && observeShadowRoot(host)))
      .catch(() => undefined);
  }
}

function discover(element: Element): void {
  const tag = element.localName;
  if (isTag(tag)) discoverElement(tag, element);
  else if (isUpgradable(element)) queuePlaceholder(element);
}

function discoverElement(tag: Tag, element: Element): void {
  if (definedNameOf(tag) !== tag) return;
  const load = (): void => void loadElement(tag, element);
  const text = findPrerendered(element);
  if (text) return rest(tag, element, text);
  // A glossary term in a text of ours.
  const around = element.closest('.care-content');
  if (around) {
    // Of a closed section: the text's element loads its code when the section opens.
    if (!isInRestingText(element) && !around.contains(element.closest('details:not([open])')))
      afterPageLoad(element, load);
  } else if (element.getAttribute('loading') === 'lazy') loadWhenNear(element, load);
  else load();
}

function loadWhenNear(element: Element, load: () => void): void {
  if (waiting.has(element)) return;
  const stop = whenNear(element, () => {
    waiting.delete(element);
    load();
  });
  waiting.set(element, stop);
}

function isUpgradable(element: Element): boolean {
  if (isKnownPlaceholder(element) || (!element.hasAttribute('data-care-widget') && !isAloneInBlock(element)))
    return false;
  const parent = member(element, 'parentElement');
  return !parent || !member(parent, 'closest')(notUpgradedWithin);
}
