import { css } from './css.js';

/** The hotline card: the number is the largest item, with a dot and "open" or "closed" beneath it. */
export const hotlineStyles = css`
  .care-hotline {
    display: grid;
    gap: 1em 2.5em;
    padding-block: 1.25em;
    border-block: 1px solid var(--_line);
  }

  .care-hotline-who .care-heading {
    font-size: 1.25em;
  }

  .care-organization {
    color: var(--_muted);
  }

  .care-organization + p {
    margin-block-start: 0.5em;
  }

  .care-number-line {
    display: flex;
    align-items: center;
    gap: 0.375em;
    font-size: 1.75em;
    line-height: 1.2;
    color: var(--_action);

    /*
     * The number becomes smaller before it wraps. 1ch is the width of a digit in the page's font at the reader's size:
     * each limit fits fourteen semibold characters with the icon and the gap at that font size.
     */
    @container care (max-width: 30ch) {
      font-size: 1.5em;
    }

    @container care (max-width: 26ch) {
      font-size: 1.25em;
    }

    @container care (max-width: 22ch) {
      font-size: 1.0625em;
    }

    .care-icon {
      inline-size: 0.9em;
      block-size: 0.9em;
    }
  }

  .care-number-large {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    margin: 0;
    padding: 0;
    text-decoration-thickness: 2px;
  }

  .care-hotline-facts {
    max-inline-size: 38em;
    font-size: 0.9375em;

    > * + * {
      margin-block-start: 0.75em;
    }
  }

  .care-facts > div {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.25em;

    @container care (max-width: 24em) {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .care-facts dt {
    color: var(--_muted);
  }

  .care-hours {
    display: block;
  }

  /* Two columns: the one with the number fits it in any font, and is not widened by a sentence. */
  @container care (min-width: 76ch) {
    .care-hotline {
      grid-template-columns: minmax(0, 38em) fit-content(calc(28ch + 2.5em));
    }

    .care-hotline-call {
      grid-area: 1 / 2 / span 2;
      padding-inline-start: 2.5em;
      border-inline-start: 1px solid var(--_line);
    }

    /* The column is as wide as the number in the page's own font. */
    .care-number-large {
      white-space: nowrap;
    }
  }
`;
