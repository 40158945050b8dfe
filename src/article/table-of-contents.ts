import { html, nothing, type TemplateResult } from 'lit';

export interface TableOfContentsEntry {
  /** The name of the section: its `data-anchor`. */
  name: string;
  /** The id of the section, for prerendered content without scripts. */
  id: string;
  title: string;
}

/** What a running element adds: where the reader is, and whether the collapsed table is open. */
export interface TableOfContentsUi {
  /** The name of the section that is being read; undefined above the first. */
  current?: string;
  isOpen: boolean;
  toggle: () => void;
  goTo: (name: string) => void;
}

/**
 * Table of contents. In a narrow container it is collapsed under a button; in a wide one the styles always show it, beside
 * the text, and hide the button.
 */
export function tableOfContents(
  label: string,
  entries: TableOfContentsEntry[],
  ui?: TableOfContentsUi,
): TemplateResult {
  return html`<nav class="care-toc" aria-label=${label} part="contents">
    <button class="care-toc-button" type="button" aria-expanded=${ui?.isOpen ?? false} @click=${ui?.toggle}>
      <span>${label}</span><span class="care-plus" aria-hidden="true"></span>
    </button>
    <p class="care-toc-label" aria-hidden="true">${label}</p>
    <ol>
      ${entries.map(
        ({ name, id, title }) => html`<li>
          <a
            href="#${id}"
            aria-current=${name === ui?.current ? 'true' : nothing}
            @click=${(event: Event) => {
              // A fragment leads to another page if there is a <base>, and nowhere in a shadow root.
              event.preventDefault();
              ui?.goTo(name);
            }}
            >${title}</a
          >
        </li>`,
      )}
    </ol>
  </nav>`;
}
