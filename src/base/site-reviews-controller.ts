import type { LitElement } from 'lit';
import type { CareDocument } from '../content/model.js';
import { settings } from '../core/settings.js';
import { warn } from '../core/warn.js';
import type { Review } from '../reviews/site-reviews.js';

/** Adds to the host's documents what the page's own clinicians have signed for. Does nothing on a page without such a file. */
export class SiteReviewsController {
  readonly #reviews = new WeakMap<CareDocument, Review | undefined>();
  readonly #reviewed = new WeakMap<CareDocument, CareDocument>();

  constructor(private readonly host: LitElement) {}

  /** The document with the page's review of it, once it has been found. `original` is what was loaded: others are made from it. */
  apply<Document extends CareDocument>(document: Document, original: CareDocument): Document {
    if (!settings.reviews) return document;
    if (!this.#reviews.has(original)) {
      this.#reviews.set(original, undefined);
      void this.#find(original, settings.reviews);
    }
    const reviewed = this.#reviews.get(original);
    if (!reviewed) return document;
    if (!this.#reviewed.has(document)) this.#reviewed.set(document, { ...document, reviewed });
    return this.#reviewed.get(document) as Document;
  }

  async #find(document: CareDocument, file: string): Promise<void> {
    try {
      const { findSiteReview } = await import('../reviews/site-reviews.js');
      const review = await findSiteReview(document, file);
      if (!review) return;
      this.#reviews.set(document, review);
      this.host.requestUpdate();
    } catch (error) {
      warn(`reviews: ${String(error)}`);
    }
  }
}
