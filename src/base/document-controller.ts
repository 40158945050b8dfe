import type { LitElement, ReactiveController } from 'lit';
import { readOwnDocument, sameOrigin, type DocumentRequest } from '../content/client.js';
import { ContentError } from '../core/content-error.js';
import type { Kind } from '../core/kinds.js';
import { sameLanguage } from '../core/language.js';
import type { DocumentOf, Hotline } from '../content/model.js';
import { delay } from '../core/delay.js';
import { loadStatusMessages } from '../i18n/status-messages.js';
import { loadMessages, type Translate } from '../i18n/translate.js';
import { resolveHotline, isFromPageSources, setHotline } from './hotline-store.js';
import { client } from './configure.js';
import { MAX_DOCUMENTS } from '../core/document-request.js';
import { warn } from '../core/warn.js';

/** Documents with all that is needed to draw them. Most elements want one; a comparison wants several. */
export interface LoadedDocuments<K extends Kind> {
  documents: [DocumentOf<K>, ...DocumentOf<K>[]];
  hotline?: Hotline;
  /** Strings in the language of the document. */
  t: Translate;
  /** Strings in the language that the reader asked for, where it is another. */
  reader?: { t: Translate; lang: string };
}

/** What the host asks for. `content` is a document (or a list of them) handed in, instead of fetched. */
export interface DocumentsQuery<K extends Kind> {
  requests: [DocumentRequest<K>, ...DocumentRequest<K>[]];
  content: unknown;
  /** A document that the element makes of its own attributes, instead of either. */
  written?: DocumentOf<K>;
  /** True for an element that says more than texts do. */
  interactive: boolean;
}

/** How long a request takes before the reader is told that it is loading. */
const SLOW_AFTER_MS = 1000;

/** Gets the host's document: not requested, pending, complete or failed. The newest request wins. */
export class DocumentController<K extends Kind> implements ReactiveController {
  /** What is rendered. Stays while the same document is pending anew or in another language, and if that fails. */
  loaded?: LoadedDocuments<K>;
  failure?: ContentError;
  /** True when a reader has waited long enough to be told so. */
  isSlow = false;

  /** True while an answer is on its way. */
  isPending = false;
  /** True once the host has wanted another document than its first: markup that preceded the element shows the first. */
  hasMovedOn = false;

  /** What was last asked; null before the first time. */
  #requestKey: [wanted: string | undefined, content: unknown, made: unknown] | null = null;
  /** Which documents were last wanted, in whatever language. */
  #subject?: string;
  #requestId = 0;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: LitElement,
    private readonly ask: () => DocumentsQuery<K> | undefined,
    /** The language of a prerendered text that is displayed. */
    private readonly prerenderedLang: () => string | undefined,
  ) {
    host.addController(this);
  }

  /** What the host wants may have changed: the same question is asked once. */
  hostUpdate(): void {
    const query = this.ask();
    const before = this.#requestKey;
    if (before && before[0] === JSON.stringify(query?.requests) && before[1] === query?.content && before[2] === query?.written) return;
    void this.#load(query);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#whenOnline);
  }

  hostConnected(): void {
    if (this.failure) addEventListener('online', this.#whenOnline);
  }

  /** Asks the server again. Resolves when the answer is here, whatever it is. */
  reload(): Promise<void> {
    return this.#load(this.ask(), true);
  }

  /** Takes back what could not be drawn. */
  fail(error: ContentError): void {
    this.loaded = undefined;
    this.#settle(undefined, error);
  }

  async #load(query: DocumentsQuery<K> | undefined, fresh = false): Promise<void> {
    const turn = ++this.#requestId;
    this.#requestKey = [JSON.stringify(query?.requests), query?.content, query?.written];
    this.#dropOtherDocument(query);
    this.isPending = true;
    this.host.requestUpdate();
    if (query) void loadStatusMessages(query.requests[0].lang).then((come) => come && this.host.requestUpdate());
    try {
      const shown = query && (await this.#fetch(query, fresh));
      if (turn !== this.#requestId) return;
      if (query && shown) this.#keepLanguage(query, shown);
      this.#settle(shown);
    } catch (error) {
      if (turn === this.#requestId) this.#settle(undefined, error);
    }
  }

  /** A reader must never take one document for another: an earlier one leaves at once. */
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
    const [wanted] = query.requests;
    const misses = { left: MAX_DOCUMENTS };
    const pending = query.written
      ? Promise.resolve([query.written])
      : Promise.all(
          query.content === undefined
            ? query.requests.map((one) => client.load(one, fresh, misses))
            : [query.content].flat().map((one: unknown) => readOwnDocument(one, wanted.kind, 'content', warn)),
        );
    const [documents, reader] = await Promise.all([pending, loadMessages(wanted.lang, query.interactive)]).catch((error: unknown) => {
      throw error instanceof ContentError ? error : new ContentError('network', `strings: ${String(error)}`);
    });
    if (this.#isPlaceholder) query.requests.forEach((one, index) => refuseRedirect(one, documents[index]));
    const [document, ...more] = documents;
    if (!document) throw new ContentError('invalid', 'content: expected a document, got an empty list');
    const answers = sameLanguage(document.lang, wanted.lang);
    return {
      documents: [document, ...more],
      // The page does not answer for one that is handed in or written out, or that visitors may have chosen by a placeholder or a link.
      hotline: await this.#hotline(document, query.content === undefined && !query.written && !this.#isPlaceholder ? wanted : { ...wanted, src: '' }),
      t: answers ? reader : await loadMessages(document.lang, query.interactive),
      ...(!answers && { reader: { t: reader, lang: wanted.lang } }),
    };
  }

  /** Throws if a displayed text in the language asked for would be replaced by another language, for want of its document. */
  #keepLanguage(query: DocumentsQuery<K>, { documents }: LoadedDocuments<K>): void {
    if (query.content !== undefined || query.written) return;
    const displayed = this.loaded?.documents.map(({ lang }) => lang) ?? [this.hasMovedOn ? undefined : this.prerenderedLang()];
    const { kind, lang } = query.requests[0];
    const answers = (shown: string | undefined) => shown !== undefined && sameLanguage(shown, lang);
    const lost = documents.find((document, index) => !answers(document.lang) && answers(displayed[index]));
    if (lost) throw new ContentError('status', `${kind}/${lost.id}: expected a document in "${lang}"; the text already displayed in it stays`, 404);
  }

  get #isPlaceholder(): boolean {
    return this.host.closest('[data-care-widget]') !== null || this.host.querySelector(':scope > a[href*="embed.html?"]') !== null;
  }

  /** Waits for a hotline that is on its way, but never long: what the reader came for is already here. */
  async #hotline(document: DocumentOf<Kind>, wanted: DocumentRequest<K>): Promise<Hotline | undefined> {
    if (document.kind === 'hotlines') {
      setHotline(document, wanted);
      return document;
    }
    if (document.kind === 'glossary') return undefined;
    const coming = resolveHotline(document.lang, wanted, document.hotline);
    const hotline = await Promise.race([coming, delay(SLOW_AFTER_MS)]);
    if (!hotline) {
      void coming.then((late) => {
        if (!late || this.loaded?.documents[0] !== document) return;
        this.loaded = { ...this.loaded, hotline: late };
        this.host.requestUpdate();
      });
    }
    return hotline;
  }

  #startSlowTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.isSlow = true;
      this.host.requestUpdate();
    }, SLOW_AFTER_MS);
  }

  #settle(shown: LoadedDocuments<K> | undefined, error?: unknown): void {
    clearTimeout(this.#timer);
    this.isSlow = false;
    this.isPending = false;
    removeEventListener('online', this.#whenOnline);
    if (error === undefined) {
      this.loaded = shown;
      this.failure = undefined;
    } else {
      this.failure = error instanceof ContentError ? error : new ContentError('invalid', String(error));
      if (this.host.isConnected) addEventListener('online', this.#whenOnline);
    }
    this.host.requestUpdate();
  }

  readonly #whenOnline = (): void => void this.reload();
}

/** Which documents are wanted, whatever their language. */
function subjectOf({ content, requests: wanted, written: made }: DocumentsQuery<Kind>): string {
  if (made) return JSON.stringify(made);
  const subjects =
    content === undefined
      ? wanted.map(({ kind, id, contentBase, src }) => [kind, id, contentBase, src])
      : [content].flat().map((document: unknown) => (document as Partial<DocumentOf<Kind>> | null)?.id);
  return JSON.stringify(subjects);
}

/**
 * A visitor may have chosen the address, within what the page allows: a redirect there must not lead to a server that the
 * page does not allow.
 */
function refuseRedirect(wanted: DocumentRequest<Kind>, document: DocumentOf<Kind> | undefined): void {
  const found = document && client.addressOf(document);
  if (!found || isFromPageSources(wanted)) return;
  const named = wanted.src ?? wanted.contentBase!;
  if (!sameOrigin(found, named)) throw new ContentError('bad-address', `${named}: expected that origin, got ${found}`);
}
