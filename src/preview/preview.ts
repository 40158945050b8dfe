import { isCustomized } from '../core/customization.js';
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
import { applyContentRootAttributes } from '../core/content-root-attributes.js';
import { delegateLinkEvents } from '../core/delegated-events.js';
import { documentPageUrl } from '../core/document-request.js';

/** Hash of the styles in this build. The build adds it to each preview: one for other styles is not shown. */
declare const __STYLES_HASH__: string;

/**
 * Shows the preview of a document before its element's code has loaded. The build renders previews into documents (see
 * tools/prerender/add-preview.ts); the element takes them over as it does prerendered content. `response` is that of the
 * document's URL, `attribute` the one that names its id. Resolves once the preview is painted. It stays for as long as the
 * element names that document, however long the code takes, since it may be being read.
 *
 * Without a preview, or if the page needs something else, shows nothing and resolves: the element renders when its code has
 * loaded, and reports errors.
 */
export async function showPreview(
  element: Element,
  attribute: string,
  response: Promise<Response>,
  pageSettings: Settings,
): Promise<void> {
  Object.assign(settings, pageSettings);
  await show(element, attribute, response);
}

/** Use `content-visibility` for the first previews only: for more, it takes the browser longer than to lay out all of them. */
const MAX_DEFERRED_LAYOUTS = 10;
let previewCount = 0;

async function show(element: Element, attribute: string, response: Promise<Response>): Promise<void> {
  const loaded = await readDocumentOnce(response);
  // A redirected document may come from another server; the element shows which, the preview cannot.
  if ((await response).redirected) return;
  if (loaded?.preview?.stylesHash !== __STYLES_HASH__ || isTranslated()) return;
  if (!sameLanguage(loaded.lang, inheritedLanguage(element, settings.lang))) return;
  const scheme = detectColorScheme(element);
  // That read a computed style, which makes the browser recalculate styles. Yield, so that all elements read before any writes.
  await Promise.resolve();
  const rendersItself = element.shadowRoot || 'content' in element || customElements.get(element.localName);
  // Notes may have been added since the loader looked.
  if (rendersItself || !element.isConnected || isCustomized(element)) return;
  if (!namesDocument(element, attribute, loaded.id)) return;
  const contentRoot = documentMember('createElement')('div');
  applyContentRootAttributes(contentRoot, loaded.lang, scheme);
  const body = contentRoot.appendChild(documentMember('createElement')('div'));
  body.className = 'care-body';
  body.dataset.preview = previewCount++ < MAX_DEFERRED_LAYOUTS ? 'near' : '';
  body.dataset.document = loaded.id;
  body.append(adaptToElement(loaded.preview.nodes, element, loaded.lang));
  const root = element.attachShadow({ mode: 'open' });
  // The content comes before the styles: the shadow root already hides the fallback.
  root.append(contentRoot);
  adoptStyles(root, articleStyles);
  const recordClick = (event: Event) => recordEarlyClick(event, body, 'button, a[href^="#"]');
  root.addEventListener('click', recordClick);
  const stopListening = delegateLinkEvents(element, root);
  const stopObserving = removeOnceOutdated(element, attribute, loaded.id);
  // Once defined, the element does both itself.
  void customElements.whenDefined(element.localName).then(() => {
    stopListening();
    stopObserving();
  });
  // Animation frame callbacks run before the paint.
  await new Promise(requestAnimationFrame);
  restoreHostDisplay(element);
  await delay();
  body.dataset.preview = '';
}

/** Whether the element's attributes name this document, from the library's own folder. */
function namesDocument(element: Element, attribute: string, id: string): boolean {
  return (
    element.getAttribute(attribute)?.trim() === id &&
    !element.hasAttribute('src') &&
    !element.hasAttribute('content-base')
  );
}

/** Shows the fallback again if the page changes the element's document, as a router may, before the element's code has loaded. */
function removeOnceOutdated(element: Element, attribute: string, id: string): () => void {
  const observer = new MutationObserver(() => {
    if (namesDocument(element, attribute, id)) return;
    observer.disconnect();
    element.shadowRoot!.replaceChildren(documentMember('createElement')('slot'));
  });
  observer.observe(element, { attributeFilter: [attribute, 'src', 'content-base'] });
  return () => observer.disconnect();
}

const documents = new WeakMap<Promise<Response>, Promise<DocumentWithPreview | undefined>>();

/** Several elements may share a response, and the element's own code reads it again. */
function readDocumentOnce(response: Promise<Response>): Promise<DocumentWithPreview | undefined> {
  const pending = documents.get(response);
  if (pending) return pending;
  const reading = readDocument(response);
  documents.set(response, reading);
  return reading;
}

async function readDocument(pendingResponse: Promise<Response>): Promise<DocumentWithPreview | undefined> {
  const response = await pendingResponse;
  const text = await readText(response.url, response.clone()).catch((error: unknown) => {
    // `readText` has canceled the clone, but the original would go on downloading a body of any length. The element requests
    // the document again.
    response.body
      ?.getReader()
      .cancel()
      .catch(() => undefined);
    throw error;
  });
  // Undefined for an edited document: its preview does not match the rest of it.
  return parsePrecompiled(text, true) as DocumentWithPreview | undefined;
}

/** Previews that were rendered, by heading level, to be copied for every further element with the same document. */
const renderedPreviews = new WeakMap<PreviewNode[], Map<number, DocumentFragment>>();

/** A copy of the rendered preview, with the heading level, language menu and links that the element's attributes ask for. */
function adaptToElement(nodes: PreviewNode[], element: Element, lang: string): Node {
  const levelOffset = headingLevel.fromAttribute(element.getAttribute('heading-level') ?? '2') - 2;
  const levels = renderedPreviews.get(nodes) ?? new Map<number, DocumentFragment>();
  renderedPreviews.set(nodes, levels);
  if (!levels.has(levelOffset)) levels.set(levelOffset, renderNodes(nodes, levelOffset));
  const content = documentMember('importNode')(levels.get(levelOffset)!, true);
  if (element.hasAttribute('without-language-menu')) content.querySelector('.care-languages')?.remove();
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[data-kind]')) {
    const { kind, id } = link.dataset;
    const href = documentPageUrl(kind as Kind, id!, lang, { linkTemplate: element.getAttribute('link-template') });
    if (href) link.href = href;
  }
  return content;
}
