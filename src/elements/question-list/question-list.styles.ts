import { css } from '../../styles/css.js';

export const questionStyles = css`
  .care-questions {
    max-inline-size: 40em;

    > .care-heading {
      margin-block: 1.5em 0.25em;
    }

    .care-list {
      padding: 0;
      list-style: none;
    }

    .care-list > li {
      padding: 0;
      margin: 0;
    }
  }

  .care-question {
    display: flex;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding-block: 0.5em;
    cursor: pointer;

    input {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      margin: 0.175em 0 0;
      accent-color: var(--_action);
    }
  }

  .care-print-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block: var(--_space);
  }

  .care-lines {
    display: none;
  }

  @media print {
    .care-screen-only {
      display: none;
    }

    .care-questions li {
      break-inside: avoid;
    }

    .care-lines {
      display: block;
      block-size: 4.5em;
      background: repeating-linear-gradient(transparent 0 calc(1.5em - 1px), #888 calc(1.5em - 1px) 1.5em);
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }

    /* If any question is ticked, the others are not printed, nor are groups without a ticked one. */
    .care-some-ticked .care-questions li:not(:has(.care-ticked)),
    .care-some-ticked .care-questions:not(:has(.care-ticked)) {
      display: none;
    }
  }
`;
