import { css } from './css.js';

/** Icons, numbers, buttons, and what a reader is told while content is awaited or can't be had. */
export const noticeStyles = css`
  .care-notice {
    margin-block-end: var(--_space);
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_action);
  }

  .care-icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* A finger's height, without room of its own between the lines: over the line beneath, which it reaches into. */
  .care-facts a,
  .care-sources a {
    position: relative;
    padding-block: 14px;
  }

  /* As one word, which moves to the next line as a whole; in a line that is too short for it, broken between its groups. */
  .care-number {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 11px;
    margin-block: -11px;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .care-button {
    appearance: none;
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: none;
    color: var(--_action);
    font: inherit;
    font-weight: 600;
    cursor: pointer;

    &:hover {
      background: #8080801f;
    }

    &[aria-disabled='true'] {
      border-style: dashed;
      color: var(--_muted);
      cursor: default;
    }
  }

  /* The region stands while it is empty: one that comes together with its words is not heard. */
  .care-status:not(:empty),
  .care-failure > * {
    margin-block: 0.75em;
  }

  .care-open {
    display: flex;
    align-items: baseline;
    gap: 0.5em;

    &::before {
      content: '';
      flex: none;
      inline-size: 0.625em;
      block-size: 0.625em;
      border: 2px solid currentColor;
      border-radius: 50%;
    }

    &.care-open-now::before {
      /* Filled by its border too, which stays where colours are forced. */
      border: 0.3125em solid var(--_action);
      background: var(--_action);
    }
  }

  .care-availability {
    margin-block-start: 0.25em;
  }

  .care-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
