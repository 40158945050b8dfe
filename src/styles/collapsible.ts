import { css } from './css.js';

/** Collapsed secondary content, mainly the sources in document footers. */
export const collapsibleStyles = css`
  .care-collapsible {
    > summary {
      display: inline-block;
      padding-block: 0.75em;
      color: var(--_action);

      > span {
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 0.2em;
      }

      &::before {
        /* Hidden from screen readers with '/ ""': a summary announces by itself whether it is open. */
        content: '+';
        content: '+' / '';
        display: inline-block;
        inline-size: 1.1em;
        font-weight: 600;
      }
    }

    &[open] > summary::before {
      content: '–';
      content: '–' / '';
    }
  }

  .care-sources {
    list-style: none;
    max-inline-size: 38em;

    > li {
      padding-block: 0.7em;
    }
  }

  @media print {
    .care-collapsible {
      > summary::before {
        content: none;
      }

      > section {
        columns: 2;
        font-size: 0.75em;
      }
    }
  }
`;
