import { css } from '../../styles/css.js';

export const rowStyles = css`
  .care-step-row {
    overflow-x: auto;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;

    .care-steps {
      display: flex;
      align-items: start;
    }

    .care-steps > li {
      flex: 0 0 100%;
      margin: 0;
      padding-inline: 1px;
      scroll-snap-align: start;
    }
  }

  .care-step-controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    margin-block-start: var(--_space);

    /* If the three do not fit side by side, the status is above and the buttons stay together. */
    @container care (max-width: 24em) {
      gap: 0.5em;

      p {
        order: -1;
        flex-basis: 100%;
      }
    }
  }

  .care-step-row .care-steps > li {
    max-inline-size: none;
  }

  @media print, (scripting: none) {
    .care-step-row {
      overflow: visible;

      .care-steps {
        display: block;
      }

      .care-steps > li + li {
        margin-block-start: 2em;
      }
    }

    .care-step-controls {
      display: none;
    }
  }
`;
