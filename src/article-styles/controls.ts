import { css } from '../styles/css.js';

/** The controls of an article: the listen button and the language menu. */
export const controlStyles = css`
  /* Reserves the height of the listen button: browsers report their voices late, and nothing may move then. */
  .care-title-row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 2.75em;
  }

  .care-listen {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: 2.75em;

    @container care (max-width: 30em) {
      padding-inline: 0.5em;

      > span {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    }
  }

  ::highlight(care-spoken) {
    background-color: Mark;
    color: MarkText;
  }

  .care-languages {
    ul {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1.25em;
      list-style: none;
    }

    [aria-current] {
      color: inherit;
      font-weight: 600;
      text-decoration: none;
    }
  }

  @media print {
    .care-languages {
      display: none;
    }
  }
`;
