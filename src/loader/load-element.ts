import type { connectLoader } from '../base/loader-connection.js';
import { isCustomized } from '../core/customization.js';
import { MAX_DOCUMENTS } from '../core/document-request.js';
import { inheritedLanguage } from '../core/inherited-language.js';
import { languageChain } from '../core/language.js';
import { elementRegistry, type ElementEntry, type Tag } from '../core/registry.js';
import { settings } from '../core/settings.js';
import { warn } from '../core/warn.js';
import type { showPreview } from '../preview/preview.js';
import { chunkManifest, importChunks, importMessages, useCopies } from './chunks.js';
import { definedNameOf } from './defined-name.js';
import { base } from './page.js';
import { fetchPrefetched, prefetchDocument } from './prefetch.js';

/** What an element's chunk exports: its class. */
type ElementModule = Record<
  string,
  { defineWhenPointerReleased: (name: string) => Promise<void>; connectLoader: typeof connectLoader }
>;

/** How long an element's code waits for its preview. */
const PREVIEW_LIMIT_MS = 1000;
/** The delay after the first failure, and how many attempts follow one another before only `online` starts another. */
const RETRY_DELAY_MS = 1000;
const MAX_ATTEMPTS = 6;

interface Waiting {
  elements: Set<Element>;
  /** Ends the delay before the next attempt. */
  proceed?: () => void;
}

/** Elements whose code has not loaded yet. */
const waiting = new Map<Tag, Waiting>();
const loaded = new Set<Tag>();
/** Copies of the shared code that are connected. */
const connected = new WeakSet<typeof connectLoader>();

/**
 * Requests what an element needs: its documents, its messages and its code, side by side. If it has a preview, that comes
 * before its messages and its code, which weigh more.
 */
export async function loadElement(tag: Tag, element: Element): Promise<void> {
  const { kind, attribute, lazy, interactive, preview }: ElementEntry = elementRegistry[tag];
  const lang = inheritedLanguage(element, settings.lang);
  const read = (name: string) => element.getAttribute(name);
  let response: Promise<Response> | undefined;
  if (!lazy) {
    for (const id of (read(attribute) ?? '').trim().split(/\s+/).slice(0, MAX_DOCUMENTS)) {
      response = prefetchDocument({ kind, id, lang, src: read('src'), contentBase: read('content-base') });
    }
    if (settings.hotline && kind !== 'hotlines')
      void prefetchDocument({ kind: 'hotlines', id: settings.hotline, lang });
  }
  // A shipped document in its usual form has a preview: the rest comes while the reader reads.
  const isUsualForm =
    !settings.hotline && !settings.hotlineNumber && read('light-dom') === null && !isCustomized(element);
  if (response && preview && isUsualForm) await loadPreview(element, attribute, response);
  const messagesLang = languageChain(lang, Object.keys(chunkManifest.messages))[0]!;
  void importMessages(messagesLang, false);
  if (interactive) void importMessages(messagesLang, true);
  void loadCode(tag, element);
}

/** Resolves when a preview is shown, is not to be shown, or has kept the element's code waiting for too long. Never rejects. */
async function loadPreview(element: Element, attribute: string, response: Promise<Response>): Promise<void> {
  const show = async (): Promise<void> => {
    const module = await importChunks<{ showPreview: typeof showPreview }>(chunkManifest.preview);
    await module.showPreview(element, attribute, response, settings);
  };
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise((resolve) => (timer = setTimeout(resolve, PREVIEW_LIMIT_MS)));
  // The element itself reports what is wrong with a document.
  await Promise.race([limit, show().catch(() => undefined)]);
  clearTimeout(timer!);
}

async function loadCode(tag: Tag, element: Element): Promise<void> {
  if (loaded.has(tag)) return;
  const known = waiting.get(tag);
  if (known) return void known.elements.add(element);
  const state: Waiting = { elements: new Set([element]) };
  waiting.set(tag, state);
  let chunks = chunkManifest.elements[tag];
  for (let attempt = 0; waiting.get(tag) === state; attempt++) {
    try {
      if (attempt) chunks = await useCopies(tag);
      // All its elements may have left the page meanwhile.
      if (waiting.get(tag) !== state) return;
      await define(tag, chunks);
      loaded.add(tag);
      break;
    } catch (error) {
      // The error names the chunk. The tag is left out, so that a cause that all elements share is reported once.
      if (!attempt) warn(`expected code below ${base} (${String(error)})`);
      if (waiting.get(tag) === state) await delayBefore(attempt, state);
    }
  }
  if (waiting.get(tag) === state) waiting.delete(tag);
}

async function define(tag: Tag, chunks: string[]): Promise<void> {
  const [element] = Object.values(await importChunks<ElementModule>(chunks));
  const { connectLoader } = element!;
  if (!connected.has(connectLoader))
    connectLoader(settings, { fetch: fetchPrefetched, messages: importMessages, loadElement: loadGlossaryTerm });
  connected.add(connectLoader);
  await element!.defineWhenPointerReleased(definedNameOf(tag));
}

/** Loads the code of a glossary term that a text has shown. */
function loadGlossaryTerm(element: Element): void {
  const tag = element.localName.replace(/^care-/, '') as Tag;
  if (definedNameOf(tag) === element.localName) void loadElement(tag, element);
}

/** Resolves after a delay that doubles with each attempt, when the browser is online again, or when no element waits any more. */
function delayBefore(attempt: number, state: Waiting): Promise<void> {
  return new Promise((resolve) => {
    const timer =
      attempt < MAX_ATTEMPTS ? setTimeout(() => state.proceed!(), RETRY_DELAY_MS * 2 ** attempt) : undefined;
    state.proceed = () => {
      clearTimeout(timer);
      removeEventListener('online', state.proceed!);
      resolve();
    };
    addEventListener('online', state.proceed);
  });
}

/** Ends the attempts for elements that have all left the page: no timer and no listener outlives them. */
export function stopWaitingForRemoved(): void {
  for (const [tag, { elements, proceed }] of waiting) {
    if ([...elements].some((element) => element.isConnected)) continue;
    waiting.delete(tag);
    proceed?.();
  }
}
