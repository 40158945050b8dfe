import { css } from '../styles/css.js';

/** An article with its table of contents: one above the other, or side by side if there is room. */
export const articleLayoutStyles = css`
  .care-article {
    display: grid;
    gap: calc(2 * var(--_space));
  }

  .care-article-body {
    min-inline-size: 0;
  }

  /* Aligns the end of the title row, with its button, with the end of the sections. */
  .care-article > * {
    max-inline-size: 46em;
  }

  .care-article > header > p {
    max-inline-size: 38em;
  }

  .care-article > header > .care-lead {
    max-inline-size: 30.4em;
  }

  .care-article-body > .care-subtitle {
    margin-block-end: 0.75em;
  }

  .care-anchor {
    scroll-margin-block-start: 1.5em;
  }

  .care-section {
    padding-block-start: calc(2.5 * var(--_space));

    > .care-heading {
      margin-block-end: 0.75em;
    }
  }

  /* Only the visible part of a preview is laid out and painted at first; preview.ts clears the attribute in a later task. */
  [data-preview='near'] .care-anchor {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7em;
  }

  [data-preview='near'] .care-section {
    contain-intrinsic-block-size: auto 24em;
  }

  .care-call {
    padding-block-end: 0.75em;
  }

  .care-open-all {
    border-block-end: 1px solid var(--_line);
    text-align: end;
  }

  .care-link-button {
    appearance: none;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_action);
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .care-questions > .care-heading {
    margin-block: 1.25em 0.5em;
  }

  .care-print-head {
    display: none;
  }

  @media print, (scripting: none) {
    .care-open-all {
      display: none;
    }
  }

  @media print {
    .care-print-head {
      display: block;
      margin-block-end: 1em;
    }

    .care-section,
    .care-anchor {
      margin-block-start: 1em;
    }

    .care-disclosure > summary {
      break-after: avoid;
    }
  }

  @container care (min-width: 60em) {
    .care-article {
      grid-template-columns: minmax(13em, 17em) minmax(0, 46em);
      column-gap: 4em;

      > header {
        grid-column: 2;
      }

      .care-title {
        font-size: 2em;
      }
    }

    .care-toc {
      grid-row: 1 / span 2;
      grid-column: 1;
      align-self: start;
      position: sticky;
      inset-block-start: 1.5em;
      /* If the viewport is low, the last links must be reachable with the keyboard, too. */
      max-block-size: calc(100vh - 3em);
      overflow-y: auto;
    }

    .care-article-body {
      grid-column: 2;
    }
  }
`;
