import type { LitElement, ReactiveController } from 'lit';
import { parseOwnDocument, sameOrigin, type DocumentRequest } from '../content/client.js';
import { ContentError } from '../core/content-error.js';
import type { Kind } from '../core/kinds.js';
import { sameLanguage } from '../core/language.js';
import type { DocumentOf, Hotline } from '../content/model.js';
import { delay } from '../core/delay.js';
import { loadStatusMessages } from '../i18n/status-messages.js';
import { loadMessages, type Translate } from '../i18n/translate.js';
import { loadDocumentHotline } from './document-hotline.js';
import * as hotlineStore from './hotline-store.js';
import { loadOwnMessages } from './load-own-messages.js';
import { client } from '../content/shared-client.js';
import { isFromPageSources, MAX_DOCUMENTS } from '../core/document-request.js';
import { warn } from '../core/warn.js';

/** Documents with everything that is needed to render them. Most elements have one; a comparison has several. */
export interface LoadedDocuments<K extends Kind> {
  documents: [DocumentOf<K>, ...DocumentOf<K>[]];
  hotline?: Hotline;
  /** Messages in the language of the document. */
  t: Translate;
  /** Messages in the language that was requested, if the document is in another. */
  reader?: { t: Translate; lang: string };
}

/** What the host needs. `content` is a document (or an array of them) that was set instead of fetched. */
export interface DocumentsQuery<K extends Kind> {
  requests: [DocumentRequest<K>, ...DocumentRequest<K>[]];
  content: unknown;
  /** A document built from the element's attributes, used instead of either. */
  written?: DocumentOf<K>;
  /** True for an interactive element, which has more messages than an article. */
  interactive: boolean;
}

/** After this time, the reader sees that the request is pending. */
const SLOW_AFTER_MS = 1000;

/** Loads the host's documents: not requested, pending, complete or failed. The latest request wins. */
export class DocumentController<K extends Kind> implements ReactiveController {
  /** What is rendered. Kept while the same document is requested again or in another language, and if that fails. */
  loaded?: LoadedDocuments<K>;
  failure?: ContentError;
  /** True if the request has been pending for `SLOW_AFTER_MS`. */
  isSlow = false;

  isPending = false;
  /** True once another document than the first has been requested: prerendered markup shows the first, and is then outdated. */
  hasMovedOn = false;

  /** The last request; null before the first. */
  #requestKey: [requests: string | undefined, content: unknown, written: unknown] | null = null;
  /** The documents that were last requested, regardless of language. */
  #subject?: string;
  #requestId = 0;
  #slowTimer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: LitElement,
    private readonly getQuery: () => DocumentsQuery<K> | undefined,
    /** The language of the prerendered content that is displayed, if there is any. */
    private readonly prerenderedLang: () => string | undefined,
  ) {
    host.addController(this);
  }

  /** Loads the documents if the query has changed since the last update. */
  hostUpdate(): void {
    const query = this.getQuery();
    const last = this.#requestKey;
    if (last && last[0] === JSON.stringify(query?.requests) && last[1] === query?.content && last[2] === query?.written)
      return;
    void this.#load(query);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#whenOnline);
  }

  hostConnected(): void {
    if (this.failure) addEventListener('online', this.#whenOnline);
  }

  /** Requests the documents again, bypassing the cache. Resolves when that has succeeded or failed. */
  reload(): Promise<void> {
    return this.#load(this.getQuery(), true);
  }

  /** Reports documents that loaded but could not be rendered. */
  fail(error: ContentError): void {
    this.loaded = undefined;
    this.#settle(undefined, error);
  }

  async #load(query: DocumentsQuery<K> | undefined, fresh = false): Promise<void> {
    const requestId = ++this.#requestId;
    this.#requestKey = [JSON.stringify(query?.requests), query?.content, query?.written];
    this.#dropOtherDocument(query);
    this.isPending = true;
    this.host.requestUpdate();
    if (query)
      void loadStatusMessages(query.requests[0].lang).then((hasLoaded) => hasLoaded && this.host.requestUpdate());
    try {
      const loaded = query && (await this.#fetch(query, fresh));
      if (requestId !== this.#requestId) return;
      if (query && loaded) this.#assertLanguageKept(query, loaded);
      this.#settle(loaded);
    } catch (error) {
      if (requestId === this.#requestId) this.#settle(undefined, error);
    }
  }

  /** If other documents are requested, drops the loaded ones at once: a reader must never take one document for another. */
  #dropOtherDocument(query: DocumentsQuery<K> | undefined): void {
    const subject = query && subjectOf(query);
    if (this.#subject !== undefined && subject !== this.#subject) {
      this.loaded = undefined;
      this.failure = undefined;
      this.hasMovedOn = true;
    }
    this.#subject = subject;
  }

  async #fetch(query: DocumentsQuery<K>, fresh: boolean): Promise<LoadedDocuments<K>> {
    this.#startSlowTimer();
    const [request] = query.requests;
    const misses = { left: MAX_DOCUMENTS };
    const pending = query.written
      ? Promise.resolve([query.written])
      : Promise.all(
          query.content === undefined
            ? query.requests.map((request) => client.load(request, fresh, misses))
            : [query.content]
                .flat()
                .map((content: unknown) => parseOwnDocument(content, request.kind, 'content', warn)),
        );
    const messages = loadMessages(request.lang, query.interactive);
    const loading = Promise.all([pending, messages, loadOwnMessages(this.host)]);
    const [documents, readerMessages] = await loading.catch((error: unknown) => {
      throw error instanceof ContentError ? error : new ContentError('network', `strings: ${String(error)}`);
    });
    if (this.#isPlaceholder) query.requests.forEach((request, index) => assertSameOrigin(request, documents[index]));
    const [document, ...more] = documents;
    if (!document) throw new ContentError('invalid', 'content: expected a document, got an empty list');
    // Not stored for other elements: the hotline of `content`, of attributes, or of a placeholder or link (visitors may write those).
    const isFromPage = query.content === undefined && !query.written && !this.#isPlaceholder;
    const isInRequestedLanguage = sameLanguage(document.lang, request.lang);
    return {
      documents: [document, ...more],
      hotline: await this.#hotline(document, isFromPage ? request : { ...request, src: '' }),
      t: isInRequestedLanguage ? readerMessages : await loadMessages(document.lang, query.interactive),
      ...(!isInRequestedLanguage && { reader: { t: readerMessages, lang: request.lang } }),
    };
  }

  /** Throws if content in the requested language is displayed, and the document that replaces it is in another. */
  #assertLanguageKept(query: DocumentsQuery<K>, { documents }: LoadedDocuments<K>): void {
    if (query.content !== undefined || query.written) return;
    const displayed = this.loaded?.documents.map(({ lang }) => lang) ?? [
      this.hasMovedOn ? undefined : this.prerenderedLang(),
    ];
    const { kind, lang } = query.requests[0];
    const isRequested = (candidate: string | undefined) => candidate !== undefined && sameLanguage(candidate, lang);
    const lost = documents.find((document, index) => !isRequested(document.lang) && isRequested(displayed[index]));
    if (!lost) return;
    throw new ContentError(
      'status',
      `${kind}/${lost.id}: expected a document in "${lang}"; the text already displayed in it stays`,
      404,
    );
  }

  get #isPlaceholder(): boolean {
    return (
      this.host.closest('[data-care-widget]') !== null ||
      this.host.querySelector(':scope > a[href*="embed.html?"]') !== null
    );
  }

  /** The hotline to show with a document. If it takes longer than `SLOW_AFTER_MS`, the document is rendered first, without it. */
  async #hotline(document: DocumentOf<Kind>, request: DocumentRequest<K>): Promise<Hotline | undefined> {
    if (document.kind === 'hotlines') {
      hotlineStore.set(document, request);
      return document;
    }
    if (document.kind === 'glossary') return undefined;
    const pending = loadDocumentHotline(document.lang, request, document.hotline);
    const hotline = await Promise.race([pending, delay(SLOW_AFTER_MS)]);
    if (!hotline) {
      void pending.then((hotline) => {
        if (!hotline || this.loaded?.documents[0] !== document) return;
        this.loaded = { ...this.loaded, hotline };
        this.host.requestUpdate();
      });
    }
    return hotline;
  }

  #startSlowTimer(): void {
    clearTimeout(this.#slowTimer);
    this.#slowTimer = setTimeout(() => {
      this.isSlow = true;
      this.host.requestUpdate();
    }, SLOW_AFTER_MS);
  }

  #settle(loaded: LoadedDocuments<K> | undefined, error?: unknown): void {
    clearTimeout(this.#slowTimer);
    this.isSlow = false;
    this.isPending = false;
    removeEventListener('online', this.#whenOnline);
    if (error === undefined) {
      this.loaded = loaded;
      this.failure = undefined;
    } else {
      this.failure = toContentError(error);
      if (this.host.isConnected) addEventListener('online', this.#whenOnline);
    }
    this.host.requestUpdate();
  }

  readonly #whenOnline = (): void => void this.reload();
}

/** A key of the requested documents, regardless of language. */
function subjectOf({ content, requests, written }: DocumentsQuery<Kind>): string {
  if (written) return JSON.stringify(written);
  const subjects =
    content === undefined
      ? requests.map(({ kind, id, contentBase, src }) => [kind, id, contentBase, src])
      : [content].flat().map((document: unknown) => (document as Partial<DocumentOf<Kind>> | null)?.id);
  return JSON.stringify(subjects);
}

function toContentError(error: unknown): ContentError {
  return error instanceof ContentError ? error : new ContentError('invalid', String(error));
}

/**
 * Throws if a document was redirected to another origin. Used for placeholders and links: a visitor may have written the
 * URL, within what the page allows, and a redirect must not lead to a server that the page does not allow.
 */
function assertSameOrigin(request: DocumentRequest, document: DocumentOf<Kind> | undefined): void {
  const responseUrl = document && client.urlOf(document);
  if (!responseUrl || isFromPageSources(request)) return;
  const requestUrl = request.src ?? request.contentBase!;
  if (sameOrigin(responseUrl, requestUrl)) return;
  throw new ContentError('bad-address', `${requestUrl}: expected that origin, got ${responseUrl}`);
}
