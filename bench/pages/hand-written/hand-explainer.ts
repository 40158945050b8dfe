import { documentAddress, stringsAddress, type Strings, type Treatment } from '../../shared/document.js';
import { explainer } from '../../shared/explainer.js';
import styles from '../../shared/explainer.css?inline';
import { fetchJson } from '../../shared/fetch-json.js';

/**
 * The explainer as one would write it by hand for one page: a shadow root, escaped text, strings loaded once per page. Each
 * element fetches its own document in `connectedCallback`; with `share`, all elements of a page share one request.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
const strings = fetchJson<Strings>(stringsAddress);
let shared: Promise<Treatment> | undefined;

class HandExplainer extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (this.shadowRoot) return;
    const treatment = this.hasAttribute('share')
      ? (shared ??= fetchJson(documentAddress))
      : fetchJson<Treatment>(documentAddress);
    try {
      const html = explainer(await treatment, await strings);
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = html;
      root.querySelector('.open-all')!.addEventListener('click', () => {
        const parts = root.querySelectorAll<HTMLDetailsElement>('.part');
        const open = ![...parts].every((part) => part.open);
        for (const part of parts) part.open = open;
      });
    } catch (error) {
      // The fallback remains visible, since nothing was rendered in its place.
      console.warn(error);
    }
  }
}

customElements.define('hand-explainer', HandExplainer);
