import { css } from '../styles/css.js';

/**
 * The three levels. Their colours are fixed: no brand and no theme changes what red means. Each has
 * a border, so that it stays a block where colours are forced or not printed.
 *
 * Text and ground are plain colours, which every browser reads: none may ever keep one and drop the other.
 * What is added for browsers that tell light from dark goes with the same text.
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
    /* Stands out from white and from black alike. */
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
