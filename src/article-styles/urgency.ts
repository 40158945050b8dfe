import { css } from '../styles/css.js';

/**
 * The three urgency levels. Their colours are fixed: no brand or theme changes what red means. Each has a border, so that
 * it remains a visible block if colours are forced or not printed.
 *
 * Text and background use colour syntax that every browser supports, so that no browser applies one and ignores the other.
 * The `light-dark()` backgrounds are readable with the same text colour.
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

    .care-list + p {
      margin-block: 0.75em 0.375em;
    }
  }

  .care-urgency .care-list li::marker,
  .care-urgency a {
    color: inherit;
  }

  .care-urgency-emergency {
    background: #8a161b;
    border-color: #8a161b;
    color: #fff;
  }

  .care-urgency-today {
    background: #feedc5;
    border-color: #d79628;
    color: #2d1f0a;
  }

  .care-urgency-nextVisit {
    /* Visible on white and on black. */
    --_visit: #3d7fc4;
    border-color: var(--_visit);

    .care-icon {
      color: var(--_visit);
    }
  }

  @supports (color: light-dark(red, red)) {
    .care-urgency-today {
      background: light-dark(#feedc5, #eace8c);
    }

    .care-urgency-nextVisit {
      --_visit: light-dark(#005a9d, #76b3f1);
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
