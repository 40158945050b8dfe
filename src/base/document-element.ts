import { BaseElement } from './base-element.js';
import { ContentError } from '../core/content-error.js';
import type { DocumentRequest } from '../content/client.js';
import type { Kind } from '../core/kinds.js';
import type { DocumentOf } from '../content/model.js';
import { DocumentController, type DocumentsQuery, type LoadedDocuments } from './document-controller.js';
import { LanguageController } from './language-controller.js';
import { property } from './decorators.js';
import { LazyController } from './lazy-controller.js';
import { emit } from '../core/delegated-events.js';
import { MAX_DOCUMENTS, resolveRequest } from '../core/document-request.js';
import { warn } from '../core/warn.js';

/**
 * The request of an element: which documents, in which language, from which URL. Reports the result with `care-load` and
 * `care-error`. Rendering is in care-element.ts.
 */
export abstract class DocumentElement<K extends Kind> extends BaseElement {
  /** URL of the site's own JSON document, used instead of the shipped one. */
  @property() src: string | null = null;
  /** URL of a folder with the site's own documents. A document that is missing there comes from the library. */
  @property({ attribute: 'content-base' }) contentBase: string | null = null;
  /** `lazy`: nothing is requested until the element is near the view, printed, or reached by its fragment. */
  @property() loading: string | null = null;
  /** A document object to render, instead of fetching one. */
  @property({ attribute: false }) content: unknown;

  /** True for an interactive element, which has more messages than an article (see i18n/translate.ts). */
  protected readonly interactive: boolean = false;
  /** The kind of document that the element renders. */
  protected abstract readonly kind: K;
  /** The document's id, or those of several, from the element's own attribute; null if it is not set. */
  protected abstract get documentIds(): string | string[] | null;

  /** A document built from the element's attributes, used if no document is named or given. */
  protected get documentFromAttributes(): DocumentOf<K> | undefined {
    return undefined;
  }

  /** The folder of the element's documents, if it differs from the page's. */
  protected get effectiveContentBase(): string | null {
    return this.contentBase;
  }

  protected readonly language = new LanguageController(this);
  readonly #lazy = new LazyController(this);
  protected readonly documents = new DocumentController<K>(
    this,
    () => this.#query(),
    () => this.prerenderedLang,
  );
  #reported?: LoadedDocuments<K>;
  #reportedFailure?: ContentError;

  /** Requests the content again; the current content stays until the response has arrived. Never rejects. */
  async reload(): Promise<void> {
    await this.documents.reload();
    await this.updateComplete;
  }

  /** The language of the prerendered content that is displayed, if there is any. */
  protected get prerenderedLang(): string | undefined {
    return undefined;
  }

  /** Whether a document has loaded. */
  protected get isRendered(): boolean {
    return this.documents.loaded !== undefined;
  }

  /** Whether the last request failed. */
  protected get hasFailed(): boolean {
    return this.documents.failure !== undefined;
  }

  /** The requests of the element; undefined if it makes none because it was given a document. */
  protected get requests(): DocumentRequest<K>[] | undefined {
    const query = this.#query();
    return query?.content === undefined && !query?.written ? query?.requests : undefined;
  }

  /** Reports a document that loaded but could not be rendered. */
  protected fail(error: unknown): void {
    const where = `${this.kind}/${this.ids?.join(' ') ?? this.src ?? 'content'}`;
    this.documents.fail(new ContentError('invalid', `${where}: expected content that can be drawn (${String(error)})`));
  }

  protected override updated(): void {
    const { loaded, failure } = this.documents;
    if (loaded && loaded.documents !== this.#reported?.documents) {
      const [{ lang, revision }] = loaded.documents;
      emit(this, 'care-load', { kind: this.kind, id: loaded.documents.map(({ id }) => id).join(' '), lang, revision });
    }
    this.#reported = loaded;
    if (failure && failure !== this.#reportedFailure && this.isConnected) {
      warn(`<${this.localName}>: ${failure.message}`);
      const { reason } = failure;
      emit(this, 'care-error', { kind: this.kind, id: this.ids?.join(' ') ?? '', lang: this.language.current, reason });
    }
    this.#reportedFailure = failure;
  }

  /** The ids without the white space that CMS fields leave around them. Converted, because a framework may set any value. */
  protected get ids(): string[] | null {
    const { documentIds } = this;
    return documentIds === null ? null : [documentIds].flat().map((id: unknown) => String(id).trim());
  }

  #query(): DocumentsQuery<K> | undefined {
    const { kind, src, effectiveContentBase: contentBase, content } = this;
    if (this.#lazy.isWaiting) return undefined;
    const ids = this.ids;
    const isUnspecified = ids === null && src === null && content === undefined;
    const written = isUnspecified ? this.documentFromAttributes : undefined;
    if (isUnspecified && !written) return undefined;
    const [first = '', ...rest] = (ids ?? []).slice(0, MAX_DOCUMENTS);
    const requestFor = (id: string) => resolveRequest({ kind, id, lang: this.language.current, src, contentBase });
    return {
      requests: [requestFor(first), ...(src === null ? rest.map(requestFor) : [])],
      content,
      written,
      interactive: this.interactive,
    };
  }
}
