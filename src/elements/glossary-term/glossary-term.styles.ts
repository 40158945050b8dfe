import { css } from '../../styles/css.js';

export const termStyles = css`
  :host {
    display: inline;
  }

  /* Removes the text that gives block elements their width (see tokens.ts): it would break the line. */
  :host::before {
    content: none;
  }

  .care-word {
    all: unset;
    cursor: pointer;
    text-decoration: underline dotted;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;

    &:focus-visible {
      outline: 3px solid;
      outline-offset: 2px;
    }
  }

  .care-bubble {
    display: none;
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    inline-size: min(22rem, 100vw - 16px);
    max-block-size: 60vh;
    margin: 0;
    padding: 1em 1.125em;
    overflow: auto;
    border: 1px solid;
    border-radius: 4px;
    background: var(--care-color-surface, Canvas);
    color: var(--care-color-text, CanvasText);

    &.care-shown {
      display: block;
    }

    .care-body > * + * {
      margin-block-start: 0.375em;
    }

    .care-document-info {
      margin-block-start: 0.75em;
    }
  }
`;
