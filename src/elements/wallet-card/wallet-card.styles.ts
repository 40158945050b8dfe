import { css } from '../../styles/css.js';

export const cardStyles = css`
  .care-card-sheet > * + * {
    margin-block-start: var(--_space);
  }

  .care-card-choice > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }

  [aria-pressed='true'] {
    box-shadow: inset 0 0 0 1px;

    &::before {
      content: '✓ ' / '';
    }
  }

  .care-card-sides {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5em;
  }

  .care-card {
    flex: 1 1 22em;
    max-inline-size: 30em;
    padding: 1em 1.125em;
    border: 1px solid var(--_muted);
    border-radius: 0.75em;
    font-size: 0.9375em;
    line-height: 1.4;

    > * + * {
      margin-block-start: 0.5em;
    }
  }

  .care-card-statement {
    font-weight: 600;
  }

  .care-card-pairs {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em 1em;

    .care-cardDiagnosis,
    .care-cardMedicine {
      grid-column: 1 / -1;
    }
  }

  .care-card-field {
    display: grid;
    min-inline-size: 0;

    input {
      inline-size: 100%;
      min-inline-size: 0;
      min-block-size: 2.5em;
      padding: 0.25em 0;
      border: 0;
      border-block-end: 1px solid var(--_muted);
      border-radius: 0;
      background: none;
      color: inherit;
      font: inherit;
      font-weight: 600;
    }
  }

  @media print {
    .care-screen-only {
      display: none;
    }

    .care-card-sides {
      display: block;
    }

    .care-card {
      box-sizing: border-box;
      /* The size of a bank card: ISO/IEC 7810, ID-1. */
      inline-size: 85.6mm;
      block-size: 53.98mm;
      max-inline-size: none;
      overflow: hidden;
      padding: 2.5mm 3mm;
      border: 0.3mm dashed #777;
      border-radius: 3mm;
      font-size: 7pt;
      line-height: 1.25;
      break-inside: avoid;

      > * + * {
        margin-block-start: 0.8mm;
      }

      + .care-card {
        margin-block-start: 0;
      }
    }

    /* Makes room for the page's own hotline, its hours and its after-hours number. 3.6mm is still enough for handwriting. */
    .care-card:has(.care-hotline-line) input {
      block-size: 3.6mm;
    }

    .care-hotline-line,
    .care-availability {
      margin-block-start: 0.4mm;
      font-size: 6pt;
      line-height: 1.15;
    }

    .care-card-pairs {
      gap: 0.5mm 3mm;
    }

    .care-card-field {
      grid-template-columns: max-content 1fr;
      align-items: end;
      column-gap: 1.5mm;

      input {
        min-block-size: 0;
        block-size: 4.6mm;
        padding: 0;
        border-block-end: 0.2mm solid #000;
        font-size: 7pt;
      }
    }
  }
`;
