import { css } from './css.js';

/**
 * The three levels. Their colours are fixed: no brand and no theme changes what red means. Each has
 * a border, so that it stays a block where colours are forced or not printed.
 */
export const urgencyStyles = css`
  .care-urgency {
    padding: 1em 1.125em;
    border: 2px solid transparent;
    border-radius: var(--_radius);

    + .care-urgency {
      margin-block-start: 0.75em;
    }

    .care-heading {
      display: flex;
      gap: 0.5em;
      margin-block-end: 0.625em;
      text-wrap: pretty;
    }

    .care-icon {
      margin-block-start: 0.05em;
    }

    .care-small {
      margin-block-start: 0.75em;
    }
  }

  .care-urgency .care-list li::marker {
    color: inherit;
  }

  .care-urgency-emergency {
    background: oklch(0.41 0.15 25);
    border-color: oklch(0.41 0.15 25);
    color: #fff;
  }

  .care-urgency-today {
    background: light-dark(oklch(0.95 0.055 88), oklch(0.86 0.09 88));
    border-color: oklch(0.72 0.14 75);
    color: oklch(0.25 0.04 75);
  }

  .care-urgency-nextVisit {
    border-color: light-dark(oklch(0.46 0.13 250), oklch(0.75 0.11 250));

    .care-icon {
      color: light-dark(oklch(0.46 0.13 250), oklch(0.75 0.11 250));
    }
  }

  @media print {
    .care-urgency {
      break-inside: avoid;
      background: none;
      border-color: #000;
      color: #000;
    }

    .care-urgency-emergency {
      border-width: 4px;
    }
  }
`;
