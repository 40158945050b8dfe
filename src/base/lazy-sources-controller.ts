import type { LitElement } from 'lit';
import type { Kind } from '../core/kinds.js';
import type { DocumentOf } from '../content/model.js';
import { client } from './configure.js';
import { warn } from '../core/warn.js';

/** Fetches the rest of a long list of sources when a reader opens it, and renders the host again. */
export class LazySourcesController<K extends Kind> {
  /** True if it is unavailable; opening the list anew asks again. */
  failed = false;

  /** For each document its copy with all sources: documents themselves never change. */
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

  /** The document with all of its sources, if they are loaded; else as it is. */
  complete(document: DocumentOf<K>): DocumentOf<K> {
    return this.#completed.get(document) ?? document;
  }

  /** Never rejects. */
  async #load(document: DocumentOf<K>): Promise<void> {
    try {
      this.#completed.set(document, await client.withAllSources(document));
      this.failed = false;
    } catch (error) {
      this.failed = true;
      warn((error as Error).message);
    }
  }
}
