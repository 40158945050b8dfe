import { sameLanguage } from '../core/language.js';
import type { Kind } from '../core/kinds.js';
import type { DocumentWithPreview } from '../content/model.js';
import { delay } from '../core/delay.js';
import { readText } from '../core/fetch-text.js';
import { parsePrecompiled } from '../core/checksum.js';
import type { PreviewNode } from '../core/preview-node.js';
import { documentMember } from '../core/dom.js';
import { renderNodes } from './render-nodes.js';
import { recordEarlyClick } from '../core/early-clicks.js';
import { headingLevel } from '../core/heading-level.js';
import { restoreHostDisplay } from '../styles/host-display.js';
import { inheritedLanguage } from '../core/inherited-language.js';
import { isTranslated, detectColorScheme } from '../core/color-scheme.js';
import { settings, type Settings } from '../core/settings.js';
import { adoptStyles } from '../styles/adopt.js';
import { articleStyles } from '../article-styles/index.js';
import { applyContentRootAttributes } from '../core/content-root.js';
import { listenToLinks } from '../core/delegated-events.js';
import { documentPageUrl } from '../core/document-request.js';

/** The hash of the styles that this is built with. */
declare const __STYLES_HASH__: string;

/**
 * Shows how a text looks at first, before its element's code is here: the build has drawn that
 * into the document (see tools/first-view.ts). The element takes it over as it does a prerendered text.
 * `answer` is that of the document's address, `attribute` names its id. Resolves when a reader sees the preview.
 * It stays for as long as the element wants that document, however long the code takes: it is being read.
 *
 * Nothing is shown, and nobody is told, where the document has no such view, or the page wants
 * something else: then the code is waited for.
 */
export async function showPreview(element: Element, attribute: string, answer: Promise<Response>, given: Settings): Promise<void> {
  Object.assign(settings, given);
  await show(element, attribute, answer);
}

/** How many views are first laid out as far as a reader sees: of many, the browser would work longer on what to leave out than on all. */
const MAX_DEFERRED_LAYOUTS = 10;
let shown = 0;

async function show(element: Element, attribute: string, answer: Promise<Response>): Promise<void> {
  const text = await readDocumentOnce(answer);
  // A text that another server may have given has to say whose it is.
  if ((await answer).redirected) return;
  if (text?.preview?.stylesHash !== __STYLES_HASH__ || !sameLanguage(text.lang, inheritedLanguage(element, settings.lang)) || isTranslated()) return;
  const scheme = detectColorScheme(element);
  // A question for a colour makes the browser work out styles: the other elements of this moment ask theirs before any is drawn.
  await undefined;
  const isTaken = !element.isConnected || !wants(element, attribute, text.id) || element.shadowRoot || 'content' in element || customElements.get(element.localName);
  if (isTaken) return;
  const page = documentMember('createElement')('div');
  applyContentRootAttributes(page, text.lang, scheme);
  const body = page.appendChild(documentMember('createElement')('div'));
  body.className = 'care-body';
  body.dataset.preview = shown++ < MAX_DEFERRED_LAYOUTS ? 'near' : '';
  body.dataset.document = text.id;
  body.addEventListener('click', recordEarlyClick);
  body.append(adaptToElement(text.preview.nodes, element, text.lang));
  const root = element.attachShadow({ mode: 'open' });
  // Words before looks: from here on nothing but the root is seen.
  root.append(page);
  adoptStyles(root, articleStyles);
  const stopAnnouncing = listenToLinks(element);
  const stopObserving = removeOnceUnwanted(element, attribute, text.id);
  // From then on the element itself does both.
  void customElements.whenDefined(element.localName).then(() => {
    stopAnnouncing();
    stopObserving();
  });
  // A frame's callback runs before it is painted.
  await new Promise(requestAnimationFrame);
  restoreHostDisplay(element);
  await delay();
  body.dataset.preview = '';
}

/** Whether the element wants this document, from where the library's own are. */
function wants(element: Element, attribute: string, id: string): boolean {
  return element.getAttribute(attribute)?.trim() === id && !element.hasAttribute('src') && !element.hasAttribute('content-base');
}

/** A router may turn the element to another document before its code is here: the fallback stands again. */
function removeOnceUnwanted(element: Element, attribute: string, id: string): () => void {
  const observer = new MutationObserver(() => {
    if (wants(element, attribute, id)) return;
    observer.disconnect();
    element.shadowRoot!.replaceChildren(documentMember('createElement')('slot'));
  });
  observer.observe(element, { attributeFilter: [attribute, 'src', 'content-base'] });
  return () => observer.disconnect();
}

const documents = new WeakMap<Promise<Response>, Promise<DocumentWithPreview | undefined>>();

/** Whoever else waits for the answer reads it, too. */
function readDocumentOnce(answer: Promise<Response>): Promise<DocumentWithPreview | undefined> {
  const known = documents.get(answer);
  if (known) return known;
  const reading = read(answer);
  documents.set(answer, reading);
  return reading;
}

async function read(answer: Promise<Response>): Promise<DocumentWithPreview | undefined> {
  const response = await answer;
  const text = await readText(response.url, response.clone()).catch((error: unknown) => {
    // Until the clone's original is read too, the browser would fetch all that there is, without end. The element requests it anew.
    response.body?.getReader().cancel().catch(() => undefined);
    throw error;
  });
  // A document that somebody has changed says something else than what was drawn of it.
  return parsePrecompiled(text, true) as DocumentWithPreview | undefined;
}

/** Each is drawn once, by its headings' level, and copied for every further element. */
const renderedPreviews = new WeakMap<PreviewNode[], Map<number, DocumentFragment>>();

/** The view as the element's attributes and the page want it. */
function adaptToElement(view: PreviewNode[], element: Element, lang: string): Node {
  const deeper = headingLevel.fromAttribute(element.getAttribute('heading-level') ?? '2') - 2;
  const levels = renderedPreviews.get(view) ?? new Map<number, DocumentFragment>();
  renderedPreviews.set(view, levels);
  if (!levels.has(deeper)) levels.set(deeper, renderNodes(view, deeper));
  const content = documentMember('importNode')(levels.get(deeper)!, true);
  if (element.hasAttribute('without-language-menu')) content.querySelector('.care-languages')?.remove();
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[data-kind]')) {
    const { kind, id } = link.dataset;
    const href = documentPageUrl(kind as Kind, id!, lang, { linkTemplate: element.getAttribute('link-template') });
    if (href) link.href = href;
  }
  return content;
}
