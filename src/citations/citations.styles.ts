import { css } from '../styles/css.js';

/** The numbers of sources in a text, and the numbered list that they lead to. */
export const citationStyles = css`
  .care-cite {
    font-size: 0.75em;
    font-weight: 400;
    line-height: 0;
    white-space: nowrap;

    a {
      padding: 0.75em 0.15em;
      text-decoration: none;
    }
  }

  .care-sources > [data-source] {
    position: relative;
    padding-inline-start: 2.25em;

    .care-source-number {
      position: absolute;
      inset-inline-start: 0;
      font-variant-numeric: tabular-nums;
      color: var(--_muted);
    }

    .care-cite-back {
      display: block;
      inline-size: fit-content;
      font-size: 0.875em;
    }
  }

  @media print {
    .care-sources > [data-source] .care-cite-back {
      display: none;
    }

    /* What the numbers refer to. */
    .care-content:has(.care-cite) .care-document-info .care-collapsible {
      display: block;
    }
  }
`;
