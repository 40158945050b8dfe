import { css } from '../styles/css.js';

/** Notes of the page, and the button below chosen sections. */
export const customizationStyles = css`
  .care-note {
    max-inline-size: 38em;
    margin-block-start: var(--_space);
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid var(--_line);

    > * + * {
      margin-block-start: 0.25em;
    }
  }

  .care-note-label {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .care-read-whole > .care-button {
    margin-block-start: calc(2 * var(--_space));
  }

  @media print, (scripting: none) {
    .care-read-whole {
      display: none;
    }
  }
`;
