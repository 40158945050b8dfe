import { css } from '../styles/css.js';

/** The dialog from which readers copy a text themselves. */
export const dialogStyles = css`
  .care-copy-dialog > dialog {
    box-sizing: border-box;
    inline-size: min(36em, 100% - 2em);
    padding: 1em 1.25em;
    border: 1px solid;
    border-radius: var(--care-radius, 0.25em);
    background: var(--care-color-surface, Canvas);
    color: var(--care-color-text, CanvasText);

    textarea {
      inline-size: 100%;
      margin-block: 1em;
      padding: 0.5em;
      border: 1px solid var(--_muted);
      background: none;
      color: inherit;
      font: inherit;
      font-size: 0.875em;
      resize: vertical;
    }
  }
`;
