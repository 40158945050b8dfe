import type { LitElement } from 'lit';
import type { Kind } from '../core/kinds.js';
import type { DocumentOf } from '../content/model.js';
import { client } from '../content/shared-client.js';
import { warn } from '../core/warn.js';

/** Fetches the rest of a long list of sources when a reader opens it, and updates the host. */
export class LazySourcesController<K extends Kind> {
  /** True if the rest is unavailable. Opening the list again retries. */
  failed = false;

  /** A copy of each document with all of its sources: documents are never mutated. */
  readonly #completed = new WeakMap<DocumentOf<K>, DocumentOf<K>>();

  constructor(host: LitElement, documents: () => DocumentOf<K>[]) {
    host.addEventListener('care-toggle', (event) => {
      const { section, open } = event.detail;
      if (event.target !== host || !open || !section.endsWith('sources')) return;
      for (const document of documents()) {
        if (this.complete(document).moreSources) void this.#load(document).then(() => host.requestUpdate());
      }
    });
  }

  /** The document with all of its sources if they have loaded, otherwise the document itself. */
  complete(document: DocumentOf<K>): DocumentOf<K> {
    return this.#completed.get(document) ?? document;
  }

  /** Never rejects. */
  async #load(document: DocumentOf<K>): Promise<void> {
    try {
      this.#completed.set(document, await client.loadRemainingSources(document));
      this.failed = false;
    } catch (error) {
      this.failed = true;
      warn((error as Error).message);
    }
  }
}
