import { css } from '../styles/css.js';

/** The side-effect card. */
export const sideEffectStyles = css`
  .care-effect {
    display: grid;
    gap: calc(2 * var(--_space));

    .care-lead {
      margin-block-start: 0.5em;
    }

    .care-subtitle {
      margin-block-end: 0.625em;
    }
  }

  .care-effect-text {
    display: grid;
    gap: calc(2 * var(--_space));
    min-inline-size: 0;
  }

  .care-effect-call .care-hotline-line {
    margin-block-start: var(--_space);
  }

  @media print {
    .care-effect > * + * {
      margin-block-start: calc(1.5 * var(--_space));
    }
  }

  /* One column in a narrow container; in a wide one, "when to call" is beside the text. */
  @container care (min-width: 56em) {
    .care-effect {
      grid-template-columns: minmax(0, 1fr) minmax(18em, 24em);
      column-gap: 4em;

      > .care-effect-head {
        grid-column: 1 / -1;
      }
    }

    .care-effect-text {
      grid-column: 1;
      grid-row: 2;
    }

    .care-effect-call {
      align-self: start;
    }
  }
`;
