import { css } from '../styles/css.js';

/** Fields that filter a list, and the urgency signs that a filter shows in it. */
export const searchStyles = css`
  .care-search,
  .care-filters {
    margin-block-end: var(--_space);
  }

  .care-filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 30em));
    gap: 0.75em 2em;

    > .care-search {
      grid-column: 1 / -1;
    }
  }

  .care-search label,
  .care-choice {
    display: grid;
    gap: 0.25em;
    max-inline-size: 30em;
    font-weight: 600;
  }

  .care-search input,
  .care-choice select {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding-inline: 0.625em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
    font-weight: 400;

    @container care (max-width: 16em) {
      padding-inline: 0.25em;
    }
  }

  .care-search p {
    margin-block-start: 0.375em;
  }

  .care-links .care-urgency {
    margin-block: 0.5em;
  }

  @media print, (scripting: none) {
    .care-search,
    .care-filters {
      display: none;
    }
  }
`;
