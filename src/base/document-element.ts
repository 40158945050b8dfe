import { LitElement } from 'lit';
import { ContentError } from '../core/content-error.js';
import type { DocumentRequest } from '../content/client.js';
import type { Kind } from '../core/kinds.js';
import type { DocumentOf } from '../content/model.js';
import { DocumentController, type DocumentsQuery, type LoadedDocuments } from './document-controller.js';
import { LanguageController } from './language-controller.js';
import { property } from './decorators.js';
import { emit } from '../core/delegated-events.js';
import { MAX_DOCUMENTS, resolveRequest } from '../core/document-request.js';
import { warn } from '../core/warn.js';

/**
 * What an element wants to show: which documents, in which language, from where; what came of it, and
 * the events that tell. How it is drawn is said in care-element.ts.
 */
export abstract class DocumentElement<K extends Kind> extends LitElement {
  /** Address of a JSON document of the site's own, used instead of the shipped one. */
  @property() src: string | null = null;
  /** A folder of the site's own documents, laid over what ships: a document that is not there comes from where the library is. */
  @property({ attribute: 'content-base' }) contentBase: string | null = null;
  /** A document, instead of fetching one. */
  @property({ attribute: false }) content: unknown;

  /** True where the element says more than texts do (see i18n/translator.ts). */
  protected readonly interactive: boolean = false;
  /** Which kind of document the element wants. */
  protected abstract readonly kind: K;
  /** The ids of the documents, as the element's own attribute has them; null where it has none. */
  protected abstract get documentIds(): string[] | null;

  /** A document that the element makes of its own attributes, where nothing names one. */
  protected get writtenDocument(): DocumentOf<K> | undefined {
    return undefined;
  }

  /** The folder that the element's documents come from, if not the page's. */
  protected get effectiveContentBase(): string | null {
    return this.contentBase;
  }

  protected readonly language = new LanguageController(this);
  protected readonly documents = new DocumentController<K>(this, () => this.#query(), () => this.prerenderedLang);
  #reported?: LoadedDocuments<K>;
  #reportedFailure?: ContentError;

  /** Asks for the content again; what is shown stays until the answer is here. Never rejects. */
  async reload(): Promise<void> {
    await this.documents.reload();
    await this.updateComplete;
  }

  /** The language of a prerendered text that is displayed. */
  protected get prerenderedLang(): string | undefined {
    return undefined;
  }

  /** Whether a document is drawn. */
  protected get isRendered(): boolean {
    return this.documents.loaded !== undefined;
  }

  /** Whether a document could not be had. */
  protected get hasFailed(): boolean {
    return this.documents.failure !== undefined;
  }

  /** The documents that the element requests; undefined if it requests none, since one was handed in. */
  protected get requests(): DocumentRequest<K>[] | undefined {
    const asked = this.#query();
    return asked?.content === undefined && !asked?.written ? asked?.requests : undefined;
  }

  /** Takes back a document that could not be drawn. */
  protected fail(error: unknown): void {
    const where = `${this.kind}/${this.ids?.join(' ') ?? this.src ?? 'content'}`;
    this.documents.fail(new ContentError('invalid', `${where}: expected content that can be drawn (${String(error)})`));
  }

  protected override updated(): void {
    const { loaded: shown, failure } = this.documents;
    if (shown && shown.documents !== this.#reported?.documents) {
      const [{ lang, revision }] = shown.documents;
      emit(this, 'care-load', { kind: this.kind, id: shown.documents.map(({ id }) => id).join(' '), lang, revision });
    }
    this.#reported = shown;
    if (failure && failure !== this.#reportedFailure && this.isConnected) {
      warn(`<${this.localName}>: ${failure.message}`);
      const { reason } = failure;
      emit(this, 'care-error', { kind: this.kind, id: this.ids?.join(' ') ?? '', lang: this.language.wanted, reason });
    }
    this.#reportedFailure = failure;
  }

  /** The ids without the white space that the fields of a CMS leave around them; a framework may set anything. */
  protected get ids(): string[] | null {
    return this.documentIds?.map((id: unknown) => String(id).trim()) ?? null;
  }

  #query(): DocumentsQuery<K> | undefined {
    const { kind, src, effectiveContentBase: contentBase, content } = this;
    const ids = this.ids;
    const made = ids === null && src === null && content === undefined ? this.writtenDocument : undefined;
    if (ids === null && src === null && content === undefined && !made) return undefined;
    const [first = '', ...rest] = (ids ?? []).slice(0, MAX_DOCUMENTS);
    const wanted = (id: string) => resolveRequest({ kind, id, lang: this.language.wanted, src, contentBase });
    return {
      requests: [wanted(first), ...(src === null ? rest.map(wanted) : [])],
      content,
      written: made,
      interactive: this.interactive,
    };
  }
}
