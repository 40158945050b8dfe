import type { LitElement } from 'lit';
import type { CareDocument } from '../content/model.js';
import { client } from './settings.js';
import { warn } from './warn.js';

/** Fetches the rest of a long list of sources when a reader opens it, and draws the host again. */
export class LateSources {
  /** True where it could not be had; opening the list anew asks again. */
  failed = false;

  constructor(host: LitElement, documents: () => CareDocument[]) {
    host.addEventListener('care-toggle', (event) => {
      const { section, open } = event.detail;
      if (event.target !== host || !open || !section.endsWith('sources')) return;
      for (const document of documents()) {
        if (document.moreSources) void this.add(document).then(() => host.requestUpdate());
      }
    });
  }

  /** Never rejects. */
  async add(document: CareDocument): Promise<void> {
    try {
      await client.addSources(document);
      this.failed = false;
    } catch (error) {
      this.failed = true;
      warn((error as Error).message);
    }
  }
}
