/**
 * The door: the one script that a page loads. It watches the page and, when an element of the
 * family appears, asks for its code, its strings and its document at the same moment.
 *
 * Built as a classic script, so that it works with and without `type="module"`; the rest is pulled
 * with `import()` from BASE. The names of those files are known when it is built.
 */
import { candidateUrls } from '../core/document-url.js';
import type { Kind } from '../core/kinds.js';
import { languageChain } from '../core/language.js';
import { requestInit } from '../core/fetch-text.js';
import { elementRegistry, isTag, type ElementEntry, type Tag } from '../core/registry.js';
import { baseUrl, findScriptTag } from './script-tag.js';
import { upgradePlaceholder, parsePlaceholder, isAloneInBlock, type ParsedPlaceholder } from './placeholder.js';
import { member, documentMember } from '../core/dom.js';
import { inheritedLanguage } from '../core/inherited-language.js';
import { isSupportedBrowser } from '../core/browser-support.js';
import { settings } from '../core/settings.js';
import type { MessagesFile } from '../i18n/translate.js';
import type { showPreview } from '../preview/preview.js';
import type { configure } from '../base/configure.js';
import { MAX_DOCUMENTS, resolveRequest, type DocumentQuery } from '../core/document-request.js';
import { warn } from '../core/warn.js';

/** Files of the build, without `care/` and `.js`. Each list starts with the entry; the rest is what it imports. */
declare const __CHUNKS__: {
  elements: Record<Tag, string[]>;
  /** Of each language the hash in the names of its strings. */
  messages: Record<string, string>;
  /** What shows a long text before its element's code is here. */
  preview: string[];
};

/** Named once: the build writes it out wherever its name stands. */
const files = __CHUNKS__;

/** What an element's file exports: its class. */
type ElementModule = Record<string, { defineWhenPointerReleased: (name: string) => Promise<void>; configure: typeof configure }>;

const tag = findScriptTag();
const base = baseUrl(tag);
/** What the tag says for the whole page, as `data-` attributes. */
const tagSettings = ['lang', 'contentBase', 'hotline', 'hotlineName', 'hotlineNumber', 'hotlineHours', 'hotlineTimeZone', 'linkTemplate'] as const;
/** Where placeholders may take documents from, as the tag lists it. */
const allowed = tag?.dataset.allowSources;
/** How many placeholders are upgraded wherever they are. A comment may hold a thousand: those after them wait until a reader comes near. */
const AT_ONCE = 20;
const UPGRADE_DELAY_MS = 50;
/** How long a prerendered text waits, at most, for the page's own images and scripts. */
const PAGE_LOAD_LIMIT_MS = 3000;
/** How long an element's code waits for its preview. */
const PREVIEW_LIMIT_MS = 1000;
/** The pause after a first failure, and how many attempts follow one another before only `online` leads to another. */
const RETRY_DELAY_MS = 1000;
const MAX_ATTEMPTS = 6;
/** Links are looked at only where the tag says so; a link that bears `data-care-widget` is one of the first. */
const selector = [...Object.keys(elementRegistry), '[data-care-widget]', ...(tag?.dataset.upgradeLinks === undefined ? [] : ['a[href*="embed.html?"]'])].join();
/** Where placeholders and links stay what they are: a fallback within another, or what somebody is editing, which would be saved with the element. */
const notUpgradedWithin = `${selector},[contenteditable]:not([contenteditable=false])`;
/** Placeholders and links that are upgraded, or will be, with what they ask for. */
const placeholders = new WeakMap<Element, ParsedPlaceholder>();
let placeholderCount = 0;
/** What was asked for before the code was here; undefined once the client has taken it over. */
const prefetched = new Map<string, { answer: Promise<Response>; stop: AbortController } | undefined>();
/** The name that each tag goes by on this page. */
const definedNames: Partial<Record<Tag, string>> = {};
/** Elements whose code is not loaded yet. */
const waiting = new Map<Tag, Waiting>();
const loaded = new Set<Tag>();
/** Files of the build that are here or on their way. */
const importedChunks = new Map<string, Promise<unknown>>();
/** How often each file failed. */
const failures = new Map<string, number>();
/** Where files are imported from, below BASE (see `recover`). */
let folder = 'care/';
/** Roots that are watched. */
const observedRoots = new WeakSet<Node>();
/** Each copy of the shared code is configured once. */
const configured = new WeakSet<typeof configure>();

interface Waiting {
  elements: Set<Element>;
  /** Ends the pause before the next attempt. */
  proceed?: () => void;
}

function start(base: string): void {
  customElements.define(guardTag, class extends HTMLElement {});
  for (const name of tagSettings) settings[name] = tag!.dataset[name];
  Object.assign(settings, { base, loadElement: loadGlossaryTerm });
  observeRoot(document);
}

/** Finds elements in `root`, now and as they are added. */
function observeRoot(root: Document | ShadowRoot): void {
  observedRoots.add(root);
  new MutationObserver((records) => {
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    for (const node of added) {
      // The parser adds one by one what a search from the outermost finds at once.
      if (!(node instanceof Element) || added.has(member(node, 'parentNode')!)) continue;
      if (member(node, 'matches')(selector)) forEachSafely([node], discover);
      forEachSafely([node], observeShadowRoot);
      scan(node);
    }
    if (waiting.size && records.some(({ removedNodes }) => removedNodes.length)) stopWaiting();
  }).observe(root, { childList: true, subtree: true });
  scan(root);
}

function scan(root: Document | ShadowRoot | Element): void {
  const find = member(root, 'querySelectorAll');
  forEachSafely(find(selector), discover);
  forEachSafely(find('*'), observeShadowRoot);
}

/** One element that is odd in a way nobody thought of must not end the search for the others. */
function forEachSafely(elements: Iterable<Element>, task: (element: Element) => void): void {
  for (const element of elements) {
    try {
      task(element);
    } catch (error) {
      warn(String(error));
    }
  }
}

/** Open shadow roots that the page makes itself may hold elements too, now or once their host is defined. */
function observeShadowRoot(host: Element): void {
  const [shadowRoot, localName] = [member(host, 'shadowRoot'), member(host, 'localName')];
  // What an element has rendered is not the page's: links in it are links.
  if (isTag(localName) || isTag(localName.slice('care-'.length))) return;
  if (shadowRoot && !observedRoots.has(shadowRoot)) observeRoot(shadowRoot);
  else if (!shadowRoot && localName.includes('-') && host.matches(':not(:defined)')) {
    customElements.whenDefined(localName).then(() => setTimeout(() => host.shadowRoot && observeShadowRoot(host))).catch(() => undefined);
  }
}

function discover(element: Element): void {
  const tag = element.localName;
  if (isTag(tag)) {
    if (definedNameOf(tag) !== tag) return;
    const start = (): void => void loadElement(tag, element);
    const text = element.closest('.care-widget');
    // A glossary term in a closed section of a text: the text's element loads its code when the section opens.
    if (text && text.contains(element.closest('details:not([open])'))) return;
    if (text ?? element.querySelector('.care-widget')) afterPageLoad(element, start);
    else start();
    return;
  }
  if (placeholders.has(element) || (!element.hasAttribute('data-care-widget') && !isAloneInBlock(element))) return;
  const around = member(element, 'parentElement');
  if (around && member(around, 'closest')(notUpgradedWithin)) return;
  const placeholder = parsePlaceholder(element, base!, allowed);
  if (!placeholder || !isTag(placeholder.widget) || isOtherHotline(placeholder)) return;
  placeholders.set(element, placeholder);
  if (placeholderCount++ < AT_ONCE) upgrade(element);
  else upgradeWhenNear(element);
}

/** A visitor's placeholder must not put another number beside the one that the page's author has chosen. */
function isOtherHotline({ widget, attributes: { hotline } }: ParsedPlaceholder): boolean {
  const own = settings.hotline || settings.hotlineNumber;
  const { hotlines = '' } = tag!.dataset;
  if (!own || !hotline || widget !== 'hotline-banner' || [own, ...hotlines.split(/\s+/)].includes(hotline)) return false;
  // Once, not for each that a visitor may write.
  warn('placeholder of another hotline: expected data-hotline, or one of data-hotlines="..."');
  return true;
}

/** Those near the view among the placeholders that wait for it. */
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

let pausing = false;

/** One after another, since each pushes those behind it out of the view. */
function upgradeNextNearView(): void {
  const [next] = nearView;
  if (!next || pausing) return;
  pausing = true;
  nearView.delete(next);
  viewObserver!.unobserve(next);
  forEachSafely([next], upgrade);
  setTimeout(() => {
    pausing = false;
    upgradeNextNearView();
  }, UPGRADE_DELAY_MS);
}

function upgrade(element: Element): void {
  const placeholder = placeholders.get(element)!;
  const name = definedNameOf(placeholder.widget as Tag);
  // A page that was saved, or cloned, with the element in it has it already.
  if (element.querySelector(name)) return;
  const inner = upgradePlaceholder(element, name, placeholder);
  // Under its own name it is met next.
  if (!isTag(name)) void loadElement(placeholder.widget as Tag, inner);
}

/** A glossary term that a reader has come to, in a text of ours. */
function loadGlossaryTerm(element: Element): void {
  const tag = element.localName.replace(/^care-/, '') as Tag;
  if (definedNameOf(tag) === element.localName) void loadElement(tag, element);
}

let pageLoaded: Promise<unknown> | undefined;

/**
 * A prerendered text can be read already: what makes it live must not slow the page down. It does not wait for an image
 * that hangs, nor while a reader uses the text.
 */
function afterPageLoad(element: Element, task: () => void): void {
  pageLoaded ??= new Promise((resolve) => {
    if (documentMember('readyState') === 'complete') return void setTimeout(resolve);
    const timer = setTimeout(resolve, PAGE_LOAD_LIMIT_MS);
    addEventListener('load', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
  const used = new Promise((resolve) => {
    for (const use of ['pointerover', 'pointerdown', 'focusin']) element.addEventListener(use, resolve, { once: true });
  });
  void Promise.race([pageLoaded, used]).then(task);
}

/** The tag's own name, or another where the page has already taken it. */
function definedNameOf(tag: Tag): string {
  const known = definedNames[tag];
  if (known) return known;
  if (!customElements.get(tag)) return (definedNames[tag] = tag);
  warn(`<${tag}>: expected a free tag name; placeholders work`);
  return (definedNames[tag] = `care-${tag}`);
}

/** Asks for an element's documents, its strings and its code; the client takes the answers over. */
async function loadElement(tag: Tag, element: Element): Promise<void> {
  const { kind, attribute, lazy, interactive, preview }: ElementEntry = elementRegistry[tag];
  const lang = inheritedLanguage(element, settings.lang);
  const read = (attribute: string) => element.getAttribute(attribute);
  let answer: Promise<Response> | undefined;
  if (!lazy) {
    for (const id of (read(attribute) ?? '').trim().split(/\s+/).slice(0, MAX_DOCUMENTS)) {
      answer = prefetchDocument({ kind, id, lang, src: read('src'), contentBase: read('content-base') });
    }
    if (settings.hotline && kind !== 'hotlines') prefetchDocument({ kind: 'hotlines', id: settings.hotline, lang });
  }
  // What ships in the form that it ships in is shown first: the code, which weighs more, comes while one reads.
  if (answer && preview && !settings.hotline && !settings.hotlineNumber && read('light-dom') === null) await loadPreview(element, attribute, answer);
  const messagesLang = languageChain(lang, Object.keys(files.messages))[0]!;
  prefetchMessages(messagesLang, false);
  if (interactive) prefetchMessages(messagesLang, true);
  void load(tag, element);
}

/** Resolves when a preview is shown, or will not be, or keeps the element's code waiting. Never rejects. */
async function loadPreview(element: Element, attribute: string, answer: Promise<Response>): Promise<void> {
  const show = async (): Promise<void> => {
    const module = await importChunks<{ showFirstView: typeof showPreview }>(files.preview);
    await module.showFirstView(element, attribute, answer, settings);
  };
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise((resolve) => (timer = setTimeout(resolve, PREVIEW_LIMIT_MS)));
  // If it fails, the code tells what is wrong.
  await Promise.race([limit, show().catch(() => undefined)]);
  clearTimeout(timer!);
}

/** Returns the answer where what ships is asked for. */
function prefetchDocument(naming: DocumentQuery<Kind>): Promise<Response> | undefined {
  const wanted = resolveRequest(naming);
  const [address] = candidateUrls(wanted);
  if (!address) return undefined;
  if (!prefetched.has(address)) {
    const stop = new AbortController();
    const answer = fetch(address, requestInit(stop.signal));
    answer.catch(() => undefined);
    prefetched.set(address, { answer, stop });
  }
  return wanted.shipped && wanted.src === undefined ? prefetched.get(address)?.answer : undefined;
}

/** Like `fetch`, but the first question for an address is answered by what was asked early. */
function fetchPrefetched(...[address, init]: Parameters<typeof fetch>): Promise<Response> {
  const key = String(address);
  const asked = prefetched.get(key);
  prefetched.set(key, undefined);
  if (!asked) return fetch(address, init);
  // The time limit counts from here: slow code must not use up what the document has.
  init?.signal?.addEventListener('abort', () => asked.stop.abort(init.signal?.reason));
  return asked.answer;
}

function prefetchMessages(lang: string, controls: boolean): Promise<MessagesFile> {
  return importChunk(`${controls ? 'controls' : 'messages'}-${lang}-${files.messages[lang]}`);
}

async function load(tag: Tag, element: Element): Promise<void> {
  if (loaded.has(tag)) return;
  const known = waiting.get(tag);
  if (known) return void known.elements.add(element);
  const state: Waiting = { elements: new Set([element]) };
  waiting.set(tag, state);
  let chunks = files.elements[tag];
  for (let attempt = 0; waiting.get(tag) === state; attempt++) {
    try {
      if (attempt) chunks = await recover(tag);
      await define(tag, chunks);
      loaded.add(tag);
      break;
    } catch (error) {
      // The error names the file. Without the tag in it, a cause that all elements share is reported once.
      if (!attempt) warn(`expected code below ${base} (${String(error)})`);
      if (waiting.get(tag) === state) await pauseBefore(attempt, state);
    }
  }
  if (waiting.get(tag) === state) waiting.delete(tag);
}

async function define(tag: Tag, chunks: string[]): Promise<void> {
  const [element] = Object.values(await importChunks<ElementModule>(chunks));
  if (!configured.has(element!.configure)) element!.configure({ ...settings, fetch: fetchPrefetched, strings: prefetchMessages });
  configured.add(element!.configure);
  await element!.defineWhenPointerReleased(definedNameOf(tag));
}

/**
 * Browsers keep the failure of a module, and of what it imports, for as long as the page is open: a second copy of the
 * files has other URLs. It is imported once all of it can be fetched, since its failure would be kept as well.
 */
async function recover(tag: Tag): Promise<string[]> {
  const copy = 'care/again/';
  const chunks = files.elements[tag];
  const statuses = await Promise.all(chunks.map(async (name) => (await fetch(`${base}${copy}${name}.js`, { referrerPolicy: 'no-referrer' })).ok));
  if (statuses.includes(false)) throw new Error(copy);
  folder = copy;
  return chunks.slice(0, 1);
}

/** Resolves after a while that doubles each time, a few times, or when the browser is online again, or nobody waits any more. */
function pauseBefore(attempt: number, state: Waiting): Promise<void> {
  return new Promise((resolve) => {
    const timer = attempt < MAX_ATTEMPTS ? setTimeout(() => state.proceed!(), RETRY_DELAY_MS * 2 ** attempt) : undefined;
    state.proceed = () => {
      clearTimeout(timer);
      removeEventListener('online', state.proceed!);
      resolve();
    };
    addEventListener('online', state.proceed);
  });
}

/** Nothing runs on once the last element that waits has gone. */
function stopWaiting(): void {
  for (const [tag, { elements, proceed }] of waiting) {
    if ([...elements].some((element) => element.isConnected)) continue;
    waiting.delete(tag);
    proceed?.();
  }
}

/** Fetches the first of `names` with the others, which it imports: all at one time. */
function importChunks<Module>([entry, ...imports]: string[]): Promise<Module> {
  const module = importChunk<Module>(entry!);
  // What failed is imported by the first as it was: under another query nobody would use it.
  for (const name of imports) if (!failures.has(name)) void importChunk(name);
  return module;
}

/** Starts fetching a file of the build, once. What fails is asked for again, under another query, by whoever next needs it. */
function importChunk<Module>(name: string): Promise<Module> {
  const known = importedChunks.get(name);
  if (known) return known as Promise<Module>;
  const failed = failures.get(name) ?? 0;
  const module = import(/* @vite-ignore */ `${base}${folder}${name}.js${failed ? `?${failed}` : ''}`) as Promise<Module>;
  importedChunks.set(name, module);
  module.catch(() => {
    importedChunks.delete(name);
    failures.set(name, failed + 1);
  });
  return module;
}

// A second door, of this or of another version, finds the tag of the first.
const guardTag = 'care-widgets-loader';
if (!isSupportedBrowser) warn('expected a newer browser: fallbacks stay');
else if (customElements.get(guardTag)) warn('expected one script tag: the first stays');
else if (!base) warn('expected data-base="..." on the script tag');
else start(base);
