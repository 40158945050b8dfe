import { css } from '../styles/css.js';

/** An article with its table of contents: one above the other, or side by side if there is room. */
export const articleLayoutStyles = css`
  /* One level: a reader mode takes the container of most paragraphs for the article, with what is directly in it. */
  .care-article > * {
    /* Aligns the end of the title row, with its button, with the end of the sections. */
    max-inline-size: 46em;
    min-inline-size: 0;
  }

  .care-article-head {
    margin-block-end: calc(2 * var(--_space));

    > p {
      max-inline-size: 38em;
    }

    > .care-lead {
      max-inline-size: 30.4em;
    }
  }

  .care-article > .care-toc {
    margin-block-end: calc(2 * var(--_space));
  }

  .care-article-lead > .care-subtitle {
    margin-block-end: 0.75em;
  }

  /* Where links to a section land. */
  .care-landing {
    scroll-margin-block-start: 1.5em;
  }

  .care-section {
    padding-block-start: calc(2.5 * var(--_space));

    > .care-heading {
      margin-block-end: 0.75em;
    }
  }

  /* Only the visible part of a preview is laid out and painted at first; preview.ts clears the attribute in a later task. */
  [data-preview='near'] .care-landing {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7em;
  }

  [data-preview='near'] .care-section {
    contain-intrinsic-block-size: auto 24em;
  }

  .care-call {
    padding-block-end: 0.75em;
  }

  .care-actions,
  .care-open-all {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1.25em;
  }

  .care-open-all {
    justify-content: space-between;
    border-block-end: 1px solid var(--_line);
  }

  .care-link-button {
    appearance: none;
    min-inline-size: 2.75em;
    min-block-size: max(2.75em, 44px);
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
    .care-actions,
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
    .care-landing {
      margin-block-start: 1em;
    }

    .care-disclosure > summary {
      break-after: avoid;
    }
  }

  @container care (min-width: 60em) {
    .care-article {
      display: grid;
      grid-template-columns: minmax(13em, 17em) minmax(0, 46em);
      column-gap: 4em;

      > * {
        grid-column: 2;
      }

      .care-title {
        font-size: 2em;
      }
    }

    .care-article > .care-toc {
      /* Beside all of the others, which may be fewer. */
      grid-row: 1 / span 100;
      grid-column: 1;
      margin-block-end: 0;
      align-self: start;
      position: sticky;
      inset-block-start: 1.5em;
      /* If the viewport is low, the last links must be reachable with the keyboard, too. */
      max-block-size: calc(100vh - 3em);
      overflow-y: auto;
    }
  }
`;
