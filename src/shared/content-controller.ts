import type { LitElement, ReactiveController } from 'lit';
import { readOwn, sameOrigin, type Wanted } from '../content/content-client.js';
import { ContentError } from '../content/content-error.js';
import type { Kind } from '../content/kinds.js';
import { sameLanguage } from '../content/language.js';
import type { DocumentOf, Hotline } from '../content/model.js';
import { pause } from '../content/pause.js';
import { loadStates } from '../i18n/states.js';
import { loadStrings, type Translate } from '../i18n/translator.js';
import { hotlineFor, isPagesOwn, rememberHotline } from './known-hotline.js';
import { client } from './settings.js';
import { MAX_DOCUMENTS } from './wanted-document.js';
import { warn } from './warn.js';

/** Documents with all that is needed to draw them. Most elements want one; a comparison wants several. */
export interface Shown<K extends Kind> {
  documents: [DocumentOf<K>, ...DocumentOf<K>[]];
  hotline?: Hotline;
  /** Strings in the language of the document. */
  t: Translate;
  /** Strings in the language that the reader asked for, where it is another. */
  reader?: { t: Translate; lang: string };
}

/** What the host asks for. `content` is a document (or a list of them) handed in, instead of fetched. */
export interface Asked<K extends Kind> {
  wanted: [Wanted<K>, ...Wanted<K>[]];
  content: unknown;
  /** A document that the element makes of its own attributes, instead of either. */
  made?: DocumentOf<K>;
  /** True for an element that says more than texts do. */
  tools: boolean;
}

/** How long a request takes before the reader is told that it is loading. */
const SLOW_AFTER_MS = 1000;

/** Gets the host's document: not requested, pending, complete or failed. The newest request wins. */
export class ContentController<K extends Kind> implements ReactiveController {
  /** What is rendered. Stays while the same document is pending anew or in another language, and if that fails. */
  shown?: Shown<K>;
  failure?: ContentError;
  /** True when a reader has waited long enough to be told so. */
  slow = false;

  /** True while an answer is on its way. */
  waiting = false;
  /** True once the host has wanted another document than its first: markup that preceded the element shows the first. */
  hasMovedOn = false;

  /** What was last asked; null before the first time. */
  #question: [wanted: string | undefined, content: unknown, made: unknown] | null = null;
  /** Which documents were last wanted, in whatever language. */
  #subject?: string;
  #turn = 0;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: LitElement,
    private readonly ask: () => Asked<K> | undefined,
    /** The language of a prerendered text that is displayed. */
    private readonly prerenderedLang: () => string | undefined,
  ) {
    host.addController(this);
  }

  /** What the host wants may have changed: the same question is asked once. */
  hostUpdate(): void {
    const asked = this.ask();
    const before = this.#question;
    if (before && before[0] === JSON.stringify(asked?.wanted) && before[1] === asked?.content && before[2] === asked?.made) return;
    void this.#answer(asked);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#whenOnline);
  }

  hostConnected(): void {
    if (this.failure) addEventListener('online', this.#whenOnline);
  }

  /** Asks the server again. Resolves when the answer is here, whatever it is. */
  reload(): Promise<void> {
    return this.#answer(this.ask(), true);
  }

  /** Takes back what could not be drawn. */
  refuse(error: ContentError): void {
    this.shown = undefined;
    this.#settle(undefined, error);
  }

  async #answer(asked: Asked<K> | undefined, fresh = false): Promise<void> {
    const turn = ++this.#turn;
    this.#question = [JSON.stringify(asked?.wanted), asked?.content, asked?.made];
    this.#turnTo(asked);
    this.waiting = true;
    this.host.requestUpdate();
    if (asked) void loadStates(asked.wanted[0].lang).then((come) => come && this.host.requestUpdate());
    try {
      const shown = asked && (await this.#obtain(asked, fresh));
      if (turn !== this.#turn) return;
      if (asked && shown) this.#keepLanguage(asked, shown);
      this.#settle(shown);
    } catch (error) {
      if (turn === this.#turn) this.#settle(undefined, error);
    }
  }

  /** A reader must never take one document for another: an earlier one leaves at once. */
  #turnTo(asked: Asked<K> | undefined): void {
    const subject = asked && subjectOf(asked);
    if (this.#subject !== undefined && subject !== this.#subject) {
      this.shown = undefined;
      this.failure = undefined;
      this.hasMovedOn = true;
    }
    this.#subject = subject;
  }

  async #obtain(asked: Asked<K>, fresh: boolean): Promise<Shown<K>> {
    this.#startWaiting();
    const [wanted] = asked.wanted;
    const misses = { left: MAX_DOCUMENTS };
    const pending = asked.made
      ? Promise.resolve([asked.made])
      : Promise.all(
          asked.content === undefined
            ? asked.wanted.map((one) => client.load(one, fresh, misses))
            : [asked.content].flat().map((one: unknown) => readOwn(one, wanted.kind, 'content', warn)),
        );
    const [documents, reader] = await Promise.all([pending, loadStrings(wanted.lang, asked.tools)]).catch((error: unknown) => {
      throw error instanceof ContentError ? error : new ContentError('network', `strings: ${String(error)}`);
    });
    if (this.#isPlaced) asked.wanted.forEach((one, index) => refuseRedirect(one, documents[index]));
    const [document, ...more] = documents;
    if (!document) throw new ContentError('invalid', 'content: expected a document, got an empty list');
    const answers = sameLanguage(document.lang, wanted.lang);
    return {
      documents: [document, ...more],
      // The page does not answer for one that is handed in or written out, or that visitors may have chosen by a placeholder or a link.
      hotline: await this.#hotline(document, asked.content === undefined && !asked.made && !this.#isPlaced ? wanted : { ...wanted, src: '' }),
      t: answers ? reader : await loadStrings(document.lang, asked.tools),
      ...(!answers && { reader: { t: reader, lang: wanted.lang } }),
    };
  }

  /** Throws if a displayed text in the language asked for would be replaced by another language, for want of its document. */
  #keepLanguage(asked: Asked<K>, { documents }: Shown<K>): void {
    if (asked.content !== undefined || asked.made) return;
    const displayed = this.shown?.documents.map(({ lang }) => lang) ?? [this.hasMovedOn ? undefined : this.prerenderedLang()];
    const { kind, lang } = asked.wanted[0];
    const answers = (shown: string | undefined) => shown !== undefined && sameLanguage(shown, lang);
    const lost = documents.find((document, index) => !answers(document.lang) && answers(displayed[index]));
    if (lost) throw new ContentError('status', `${kind}/${lost.id}: expected a document in "${lang}"; the text already displayed in it stays`, 404);
  }

  get #isPlaced(): boolean {
    return this.host.closest('[data-care-widget]') !== null || this.host.querySelector(':scope > a[href*="embed.html?"]') !== null;
  }

  /** Waits for a hotline that is on its way, but never long: what the reader came for is already here. */
  async #hotline(document: DocumentOf<Kind>, wanted: Wanted<K>): Promise<Hotline | undefined> {
    if (document.kind === 'hotlines') {
      rememberHotline(document, wanted);
      return document;
    }
    if (document.kind === 'glossary') return undefined;
    const coming = hotlineFor(document.lang, wanted, document.hotline);
    const hotline = await Promise.race([coming, pause(SLOW_AFTER_MS)]);
    if (!hotline) {
      void coming.then((late) => {
        if (!late || this.shown?.documents[0] !== document) return;
        this.shown = { ...this.shown, hotline: late };
        this.host.requestUpdate();
      });
    }
    return hotline;
  }

  #startWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
    }, SLOW_AFTER_MS);
  }

  #settle(shown: Shown<K> | undefined, error?: unknown): void {
    clearTimeout(this.#timer);
    this.slow = false;
    this.waiting = false;
    removeEventListener('online', this.#whenOnline);
    if (error === undefined) {
      this.shown = shown;
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
function subjectOf({ content, wanted, made }: Asked<Kind>): string {
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
function refuseRedirect(wanted: Wanted<Kind>, document: DocumentOf<Kind> | undefined): void {
  const found = document && client.addressOf(document);
  if (!found || isPagesOwn(wanted)) return;
  const named = wanted.src ?? wanted.contentBase!;
  if (!sameOrigin(found, named)) throw new ContentError('bad-address', `${named}: expected that origin, got ${found}`);
}
