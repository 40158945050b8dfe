import { css } from './css.js';

/** Icons, telephone numbers, buttons, notices, and the messages for loading and failure. */
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

  /* A touch target of 44px without more line spacing: the padding overlaps the next line, so it must be on top of it. */
  .care-facts a,
  .care-sources a {
    position: relative;
    padding-block: 14px;
  }

  /* Wraps to the next line as a whole; if it is wider than the line, breaks between its groups of digits. */
  .care-number,
  .care-list [href^='tel'],
  p [href^='tel'] {
    display: inline-block;
    min-inline-size: 44px;
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

  /* The live region is rendered while it is empty, without margins: screen readers miss a region that is added with its text. */
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
      /* Filled with its border, too: forced colours remove the background. */
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
