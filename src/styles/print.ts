import { css } from './css.js';

/** Print, and pages on which no script runs. */
export const printStyles = css`
  /* Prerendered content without scripts: buttons would do nothing. */
  @media (scripting: none) {
    .care-button {
      display: none;
    }
  }

  .care-print-only,
  .care-print-foot {
    display: none;
  }

  @media print {
    .care-screen {
      display: none;
    }

    .care-print-only {
      display: block;
    }

    /* A table footer is repeated on each printed page. */
    .care-body:has(> .care-print-foot) {
      display: table;
      inline-size: 100%;

      > :not(.care-print-foot) {
        display: table-row-group;
      }
    }

    .care-print-foot {
      display: table-footer-group;
      break-inside: avoid;
      font-weight: 600;
      text-align: center;
    }

    .care-content {
      color: #000;
      background: none;

      details::details-content {
        content-visibility: visible;
        display: block;
        block-size: auto;
      }

      a {
        color: #000;
      }

      .care-heading {
        break-after: avoid;
      }

      li {
        break-inside: avoid;
      }

      /* Print the URLs of links, except those to other documents of the library. */
      a[href^='http']:not([data-kind])::after {
        content: ' (' attr(href) ')';
        font-size: 0.8em;
        overflow-wrap: anywhere;
      }

      .care-button,
      .care-plus,
      .care-document-info .care-collapsible {
        display: none;
      }
    }
  }
`;
