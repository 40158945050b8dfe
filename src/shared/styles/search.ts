import { css } from 'lit';

/** Fields that filter a list. */
export const searchStyles = css`
  .care-search,
  .care-filters {
    margin-block-end: var(--_space);
  }

  .care-filters {
    display: grid;
    gap: 0.75em 2em;

    @container care (min-width: 40em) {
      grid-template-columns: 1fr 1fr;

      > .care-search {
        grid-column: 1 / -1;
      }
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
    border: 1px solid var(--_quiet);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
    font-weight: 400;
  }

  .care-search p {
    margin-block-start: 0.375em;
  }

  @media print, (scripting: none) {
    .care-search,
    .care-filters {
      display: none;
    }
  }
`;
