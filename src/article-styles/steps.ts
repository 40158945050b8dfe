import { css } from '../styles/css.js';

/** Steps, each with an illustration and its text, side by side if there is room. Also the shapes and tones of illustrations. */
export const stepsStyles = css`
  .care-steps {
    list-style: none;

    > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em 2em;
      break-inside: avoid;
    }

    > li + li {
      margin-block-start: 2em;
    }

    @container care (min-width: 40em) {
      > li {
        grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
        align-items: center;
      }
    }
  }

  .care-figure {
    aspect-ratio: 480 / 270;
    display: grid;
    place-items: center;
    margin: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);

    > p {
      padding: 1em;
    }
  }

  .care-step-title {
    display: block;
    margin-block-end: 0.25em;
  }

  .care-picture {
    display: block;
    inline-size: 100%;

    circle,
    ellipse,
    rect,
    path {
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .tone-1 {
      fill: var(--_action);
      fill-opacity: 0.16;
    }

    .tone-2 {
      fill: var(--_action);
      fill-opacity: 0.42;
    }

    .tone-3 {
      fill: var(--_action);
    }

    .tone-3-line {
      stroke: var(--_action);
    }

    .rough {
      fill: currentColor;
      fill-opacity: 0.14;
    }

    .core {
      fill: currentColor;
      fill-opacity: 0.32;
    }

    .ink {
      fill: currentColor;
    }

    .stem {
      stroke-width: 5;
    }

    .thin {
      stroke-width: 1;
    }

    .dashed {
      stroke-dasharray: 5 6;
    }

    .cut {
      stroke: var(--_action);
      stroke-width: 3;
      stroke-dasharray: 2 9;
    }

    .beam {
      stroke: var(--_action);
      stroke-width: 6;
      opacity: 0.55;
    }

    .vessel {
      stroke: var(--_action);
      stroke-opacity: 0.35;
      stroke-width: 12;
    }

    .plain {
      stroke: none;
    }

    text {
      fill: currentColor;
      font-size: 17px;

      /* At this width, the illustration is scaled to about half its size. */
      @container care (max-width: 20em) {
        font-size: 19px;
      }
    }
  }

  @media (forced-colors: active) {
    .care-picture .tone-3 {
      fill: LinkText;
    }
  }
`;
