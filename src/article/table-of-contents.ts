import { html, nothing, type TemplateResult } from 'lit';

export interface TableOfContentsEntry {
  /** The name of the section: its `data-anchor`. */
  name: string;
  /** The id of the section, for prerendered content without scripts. */
  id: string;
  title: string;
}

/**
 * Table of contents. In a narrow container it is collapsed under a button; in a wide one the styles always show it, beside
 * the text, and hide the button.
 */
export function tableOfContents(
  label: string,
  entries: TableOfContentsEntry[],
  { current, open, toggle, go }: { current?: string; open: boolean; toggle: () => void; go: (name: string) => void },
): TemplateResult {
  return html`<nav class="care-toc" aria-label=${label} part="contents">
    <button class="care-toc-button" type="button" aria-expanded=${open} @click=${toggle}>
      <span>${label}</span><span class="care-plus" aria-hidden="true"></span>
    </button>
    <p class="care-toc-label" aria-hidden="true">${label}</p>
    <ol>
      ${entries.map(
        ({ name, id, title }) => html`<li>
          <a
            href="#${id}"
            aria-current=${name === current ? 'true' : nothing}
            @click=${(event: Event) => {
              // A fragment leads to another page if there is a <base>, and nowhere in a shadow root.
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
