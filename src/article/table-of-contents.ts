import { html, nothing, type TemplateResult } from 'lit';

export interface TableOfContentsEntry {
  /** Name of the place in the text: its `data-anchor`. */
  name: string;
  /** Its id, for a page without scripts. */
  id: string;
  title: string;
}

/**
 * Table of contents. In a narrow container it is folded under a button; in a wide one the styles
 * show it always, beside the text, and the button is gone.
 */
export function tableOfContents(
  label: string,
  places: TableOfContentsEntry[],
  { current, open, toggle, go }: { current?: string; open: boolean; toggle: () => void; go: (name: string) => void },
): TemplateResult {
  return html`<nav class="care-toc" aria-label=${label} part="contents">
    <button class="care-toc-button" type="button" aria-expanded=${open} @click=${toggle}>
      <span>${label}</span><span class="care-plus" aria-hidden="true"></span>
    </button>
    <p class="care-toc-label" aria-hidden="true">${label}</p>
    <ol>
      ${places.map(
        ({ name, id, title }) => html`<li>
          <a
            href="#${id}"
            aria-current=${name === current ? 'true' : nothing}
            @click=${(event: Event) => {
              // A `#` would lead elsewhere under a <base>, and nowhere in a shadow root.
              event.preventDefault();
              go(name);
            }}
            >${title}</a
          >
        </li>`,
      )}
    </ol>
  </nav>`;
}
