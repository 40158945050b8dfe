import type { LitElement } from 'lit';
import { findPrerendered } from '../core/prerendered.js';

/** An element with an article. */
export interface ArticleHost extends LitElement {
  /** Names of the sections that its page has chosen. */
  readonly sections?: string | null;
  /** Loads what only one section needs. */
  loadForSection?(name: string): void;
}

/** The node that the article is rendered into, in the shadow root or in the light DOM; null if none is shown. */
export function articleRoot(host: ArticleHost): HTMLElement | null {
  return host.shadowRoot!.querySelector<HTMLElement>('[part~=base]') ?? findPrerendered(host);
}
