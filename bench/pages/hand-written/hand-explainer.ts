import { documentAddress, stringsAddress, type Strings, type Treatment } from '../../shared/document.js';
import { explainer } from '../../shared/explainer.js';
import styles from '../../shared/explainer.css?inline';
import { fetchJson } from '../../shared/fetch-json.js';

/**
 * The explainer as one writes it by hand for one page: a shadow root, escaped text, its strings once
 * a page. Each element fetches its own document, as `connectedCallback` invites to; with `share` all
 * of a page wait for one.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
const strings = fetchJson<Strings>(stringsAddress);
let shared: Promise<Treatment> | undefined;

class HandExplainer extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (this.shadowRoot) return;
    const treatment = this.hasAttribute('share') ? (shared ??= fetchJson(documentAddress)) : fetchJson<Treatment>(documentAddress);
    try {
      const html = explainer(await treatment, await strings);
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = html;
      root.querySelector('.open-all')!.addEventListener('click', () => {
        const parts = root.querySelectorAll<HTMLDetailsElement>('.part');
        const open = ![...parts].every((part) => part.open);
        for (const part of parts) part.open = open;
      });
    } catch (error) {
      // The fallback stays: nothing has been drawn over it.
      console.warn(error);
    }
  }
}

customElements.define('hand-explainer', HandExplainer);
