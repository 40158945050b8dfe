import type { LitElement } from 'lit';
import { citesIn } from '../content/cites.js';
import type { Kind } from '../core/kinds.js';
import type { DocumentOf } from '../content/model.js';
import { client } from '../content/shared-client.js';
import { warn } from '../core/warn.js';

/**
 * The whole of the host's documents, with their citations and all of their sources: fetched when a reader opens a long list of
 * sources, or asks for the sources in the text.
 */
export class WholeDocumentsController<K extends Kind> {
  /** True if it is unavailable. Opening the list again retries. */
  failed = false;

  /** Documents are never mutated: each whole document is another. */
  readonly #whole = new WeakMap<DocumentOf<K>, DocumentOf<K>>();

  constructor(
    private readonly host: LitElement,
    private readonly documents: () => DocumentOf<K>[],
  ) {
    host.addEventListener('care-toggle', (event) => {
      const { section, open } = event.detail;
      if (event.target === host && open && section.endsWith('sources')) this.load(({ moreSources }) => !!moreSources);
    });
  }

  /** The whole document if it has loaded, otherwise the document itself. */
  complete(document: DocumentOf<K>): DocumentOf<K> {
    return this.#whole.get(document) ?? document;
  }

  /** Loads the documents that lack something: `lacks` says which. A site's own may be whole already. */
  load(
    lacks: (document: DocumentOf<K>) => boolean = (document) => !!document.hasCitations && !citesIn(document).length,
  ): void {
    for (const document of this.documents()) if (lacks(this.complete(document))) void this.#load(document);
  }

  async #load(document: DocumentOf<K>): Promise<void> {
    try {
      this.#whole.set(document, await client.loadWhole(document));
      this.failed = false;
    } catch (error) {
      this.failed = true;
      warn((error as Error).message);
    }
    this.host.requestUpdate();
  }
}
