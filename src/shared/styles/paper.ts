import { css } from './css.js';

/** On paper, and where no script runs. */
export const paperStyles = css`
  /* A prerendered text where no script runs: what only a script can do is left out. */
  @media (scripting: none) {
    .care-button {
      display: none;
    }
  }

  .care-paper {
    display: none;
  }

  @media print {
    .care-screen {
      display: none;
    }

    .care-paper {
      display: block;
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
      .care-colophon .care-fold {
        display: none;
      }
    }
  }
`;
