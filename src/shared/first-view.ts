import { sameLanguage } from '../content/language.js';
import type { Kind } from '../content/kinds.js';
import type { Viewed } from '../content/model.js';
import { pause } from '../content/pause.js';
import { readText } from '../content/request.js';
import { readSealed } from '../content/seal.js';
import type { ViewNode } from '../content/view-node.js';
import { ofDocument } from './dom.js';
import { drawView } from './draw-view.js';
import { rememberPress } from './early-use.js';
import { headingLevel } from './heading-level.js';
import { holdDisplay } from './host-display.js';
import { nearestLanguage } from './nearest-language.js';
import { isTranslated, schemeBeside } from './page-look.js';
import { settings, type Settings } from './settings-values.js';
import { adoptInto } from './styles/adopt.js';
import { longLooks } from './styles/long-looks.js';
import { dressPage } from './text-page.js';
import { announceLinks } from './use-events.js';
import { documentPage } from './wanted-document.js';

/** The hash of the styles that this is built with. */
declare const __LOOKS__: string;

/**
 * Shows how a text looks at first, before its element's code is here: the build has drawn that
 * into the document (see tools/first-view.ts). The element takes it over as it does a prerendered text.
 * `answer` is that of the document's address, `attribute` names its id. Resolves when a reader sees the preview.
 * It stays for as long as the element wants that document, however long the code takes: it is being read.
 *
 * Nothing is shown, and nobody is told, where the document has no such view, or the page wants
 * something else: then the code is waited for.
 */
export async function showFirstView(element: Element, attribute: string, answer: Promise<Response>, given: Settings): Promise<void> {
  Object.assign(settings, given);
  await show(element, attribute, answer);
}

/** How many views are first laid out as far as a reader sees: of many, the browser would work longer on what to leave out than on all. */
const few = 10;
let shown = 0;

async function show(element: Element, attribute: string, answer: Promise<Response>): Promise<void> {
  const text = await readOnce(answer);
  // A text that another server may have given has to say whose it is.
  if ((await answer).redirected) return;
  if (text?.firstView?.looks !== __LOOKS__ || !sameLanguage(text.lang, nearestLanguage(element, settings.lang)) || isTranslated()) return;
  const scheme = schemeBeside(element);
  // A question for a colour makes the browser work out styles: the other elements of this moment ask theirs before any is drawn.
  await undefined;
  const isTaken = !element.isConnected || !wants(element, attribute, text.id) || element.shadowRoot || 'content' in element || customElements.get(element.localName);
  if (isTaken) return;
  const page = ofDocument('createElement')('div');
  dressPage(page, text.lang, scheme);
  const body = page.appendChild(ofDocument('createElement')('div'));
  body.className = 'care-body';
  body.dataset.firstView = shown++ < few ? 'near' : '';
  body.dataset.document = text.id;
  body.addEventListener('click', rememberPress);
  body.append(fitted(text.firstView.text, element, text.lang));
  const root = element.attachShadow({ mode: 'open' });
  // Words before looks: from here on nothing but the root is seen.
  root.append(page);
  adoptInto(root, longLooks);
  const stopAnnouncing = announceLinks(element);
  const stopObserving = removeOnceUnwanted(element, attribute, text.id);
  // From then on the element itself does both.
  void customElements.whenDefined(element.localName).then(() => {
    stopAnnouncing();
    stopObserving();
  });
  // A frame's callback runs before it is painted.
  await new Promise(requestAnimationFrame);
  holdDisplay(element);
  await pause();
  body.dataset.firstView = '';
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
    element.shadowRoot!.replaceChildren(ofDocument('createElement')('slot'));
  });
  observer.observe(element, { attributeFilter: [attribute, 'src', 'content-base'] });
  return () => observer.disconnect();
}

const documents = new WeakMap<Promise<Response>, Promise<Viewed | undefined>>();

/** Whoever else waits for the answer reads it, too. */
function readOnce(answer: Promise<Response>): Promise<Viewed | undefined> {
  const known = documents.get(answer);
  if (known) return known;
  const reading = read(answer);
  documents.set(answer, reading);
  return reading;
}

async function read(answer: Promise<Response>): Promise<Viewed | undefined> {
  const response = await answer;
  const text = await readText(response.url, response.clone()).catch((error: unknown) => {
    // Until the clone's original is read too, the browser would fetch all that there is, without end. The element requests it anew.
    response.body?.getReader().cancel().catch(() => undefined);
    throw error;
  });
  // A document that somebody has changed says something else than what was drawn of it.
  return readSealed(text, true) as Viewed | undefined;
}

/** Each is drawn once, by its headings' level, and copied for every further element. */
const drawn = new WeakMap<ViewNode[], Map<number, DocumentFragment>>();

/** The view as the element's attributes and the page want it. */
function fitted(view: ViewNode[], element: Element, lang: string): Node {
  const deeper = headingLevel.fromAttribute(element.getAttribute('heading-level') ?? '2') - 2;
  const levels = drawn.get(view) ?? new Map<number, DocumentFragment>();
  drawn.set(view, levels);
  if (!levels.has(deeper)) levels.set(deeper, drawView(view, deeper));
  const content = ofDocument('importNode')(levels.get(deeper)!, true);
  if (element.hasAttribute('without-languages')) content.querySelector('.care-languages')?.remove();
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[data-kind]')) {
    const { kind, id } = link.dataset;
    const href = documentPage(kind as Kind, id!, lang, { linkTemplate: element.getAttribute('link-template') });
    if (href) link.href = href;
  }
  return content;
}
