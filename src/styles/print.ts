import { css } from './css.js';

/** On paper, and where no script runs. */
export const printStyles = css`
  /* A prerendered text where no script runs: what only a script can do is left out. */
  @media (scripting: none) {
    .care-button {
      display: none;
    }
  }

  .care-paper,
  .care-print-foot {
    display: none;
  }

  @media print {
    .care-screen {
      display: none;
    }

    .care-paper {
      display: block;
    }

    /* The foot of a table is repeated on each page that the table runs over. */
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

    .care-widget {
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

      /* Links to other documents of the library lead nowhere on paper. */
      a[href^='http']:not([data-kind])::after {
        content: ' (' attr(href) ')';
        font-size: 0.8em;
        overflow-wrap: anywhere;
      }

      .care-button,
      .care-plus,
      .care-footer .care-collapsible {
        display: none;
      }
    }
  }
`;
