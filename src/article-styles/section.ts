import { css } from '../styles/css.js';

/** Collapsible sections, with lines between them and a plus sign that turns into a minus sign. */
export const sectionStyles = css`
  .care-disclosure {
    border-block-end: 1px solid var(--_line);

    > summary {
      display: flex;
      justify-content: space-between;
      gap: 1.25em;
      padding-block: 1.125em;

      &:hover .care-heading {
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 0.2em;
      }
    }
  }

  .care-disclosure > summary .care-heading {
    font-size: 1.25em;
    color: var(--_action);
  }

  .care-disclosure-summary {
    display: block;
    margin-block-start: 0.25em;
    max-inline-size: 38em;
    color: var(--_muted);
  }

  .care-plus {
    position: relative;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.2em;
    color: var(--_action);

    &::before,
    &::after {
      content: '';
      position: absolute;
      inset-block-start: calc(50% - 1px);
      inset-inline: 0.125em;
      border-block-start: 2px solid currentColor;
      transition: transform 180ms ease-out;
    }

    &::after {
      transform: rotate(90deg);
    }

    [open] > summary > &::before {
      transform: rotate(180deg);
    }

    [open] > summary > &::after {
      transform: rotate(180deg);
    }

    @media (prefers-reduced-motion: reduce) {
      &::before,
      &::after {
        transition: none;
      }
    }
  }

  .care-disclosure-inner {
    max-inline-size: 38em;
    padding-block-end: 1.75em;

    > * + * {
      margin-block-start: 0.875em;
    }

    > .care-heading {
      margin-block-start: 1.75em;
    }
  }
`;
