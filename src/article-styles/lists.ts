import { css } from '../styles/css.js';

/** Timelines, medicines, notes beneath sources, links to other documents, teasers. */
export const listStyles = css`
  .care-timeline {
    list-style: none;

    > li {
      position: relative;
      padding-inline-start: 1.5em;
      padding-block-end: 1.25em;
    }

    > li::before {
      content: '';
      position: absolute;
      inset-inline-start: 0.25em;
      inset-block: 0.6em -0.6em;
      border-inline-start: 1px solid var(--_line);
    }

    > li:last-child::before {
      display: none;
    }

    > li::after {
      content: '';
      position: absolute;
      inset-inline-start: 0;
      inset-block-start: 0.55em;
      inline-size: 0.5em;
      block-size: 0.5em;
      border: 2px solid var(--_action);
      border-radius: 50%;
      background: var(--care-color-surface, Canvas);
    }
  }

  .care-year {
    display: block;
    font-variant-numeric: tabular-nums;
  }

  .care-medicines {
    list-style: none;

    > li {
      padding-block: 0.875em;
      border-block-start: 1px solid var(--_line);
    }

    dl {
      max-inline-size: 46em;
      margin-block-start: 0.25em;
      font-size: 0.9375em;
    }

    dt {
      font-size: 0.9375em;
      color: var(--_muted);
    }

    @container care (min-width: 30em) {
      dl > div {
        display: grid;
        grid-template-columns: 10.5em minmax(0, 1fr);
        column-gap: 1em;
      }
    }

    @container care (min-width: 60em) {
      columns: 2;
      column-gap: 2.5em;

      > li {
        break-inside: avoid;
      }
    }

    @media print {
      columns: 2;

      dl > div {
        display: block;
      }
    }
  }

  .care-content .care-sources-heading {
    margin-block: 1.5em 0.5em;
  }

  .care-sources-note {
    margin-block-start: 1em;
  }

  .care-links {
    list-style: none;

    > li {
      padding-block: 0.5em;
      border-block-start: 1px solid var(--_line);
    }

    a {
      padding-inline-end: 0.5em;
    }

    /* On the line of the link, or as a whole on the next one. */
    .care-muted {
      display: inline-block;
    }
  }

  .care-teaser {
    max-inline-size: 38em;

    .care-hotline-line {
      margin-block-start: 0.5em;
    }

    /* The usual distance of a footer is too much beneath one or two sentences. */
    .care-document-info {
      margin-block-start: var(--_space);
    }
  }

  .care-links a,
  .care-teaser-title a {
    /* A touch target of 44px in both directions, however short the name; the padding overlaps the next line. */
    display: inline-block;
    position: relative;
    min-inline-size: 2.75em;
    padding-block: 11px;
    margin-block: -11px;
  }

  .care-teaser .care-teaser-title {
    font-size: 1.25em;
    margin-block-end: 0.25em;
  }

  .care-teasers {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1.5em 2em;

    span {
      display: block;
      padding-block: 0.4em 0.2em;
      font-weight: 600;
    }
  }

  /* The field loads when the section is opened: its place is kept. */
  .care-medicine-search {
    min-block-size: 6.625em;
  }

  @media print, (scripting: none) {
    .care-medicine-search {
      display: none;
    }
  }
`;
