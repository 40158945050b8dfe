import { css } from './css.js';

/** Defaults for plain text. */
export const textStyles = css`
  .care-content {
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    /* Defaults in :where(), which has no specificity, so that a single class overrides them. */
    :where(p, ul, ol, dl, dd, h1, h2, h3, h4, h5, h6) {
      margin: 0;
      padding: 0;
    }

    :where(h1, h2, h3, h4, h5, h6) {
      font-size: 1em;
      font-weight: 600;
      line-height: 1.3;
      text-wrap: balance;
    }

    :where(b, strong) {
      font-weight: 600;
    }

    /* Not in :where(), which Chromium before 88 ignores: prerendered links would be dark blue on a dark page. */
    a {
      color: var(--_action);
    }

    :where(a) {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
      border-radius: 2px;

      &:hover {
        text-decoration-thickness: 2px;
      }
    }

    [hidden] {
      display: none;
    }

    /* A term in prerendered text, as in glossary-term.styles.ts. */
    .care-term {
      color: inherit;
      text-decoration: underline dotted;
      text-decoration-thickness: 2px;
    }

    :where(summary) {
      cursor: pointer;
      list-style: none;

      &::-webkit-details-marker {
        display: none;
      }
    }

    :focus-visible {
      outline: 3px solid var(--_action);
      outline-offset: 3px;
    }

    &:focus {
      outline: none;
    }
  }

  .care-body,
  .care-failure,
  .care-status {
    font-size: var(--care-font-size, 1.0625em);
  }

  .care-title {
    font-size: 1.5em;
    font-size: min(1.75em, 11cqi);
    line-height: 1.2;
    hyphens: auto;
  }

  .care-subtitle {
    font-size: 1.25em;
  }

  .care-eyebrow {
    color: var(--_muted);
  }

  .care-disclosure-title {
    font-size: 1.5em;
    line-height: 1.25;
  }

  .care-head,
  .care-body > .care-disclosure-title {
    margin-block-end: var(--_space);
  }

  .care-lead {
    font-size: 1.25em;
    line-height: 1.45;
    text-wrap: pretty;
  }

  .care-prose {
    max-inline-size: 38em;

    > * + * {
      margin-block-start: 0.875em;
    }
  }

  .care-list {
    padding-inline-start: 1.25em;
    list-style: disc;

    li {
      padding-inline-start: 0.125em;
    }

    li + li {
      margin-block-start: 0.375em;
    }

    li::marker {
      color: var(--_muted);
    }
  }

  .care-small,
  .care-document-info {
    font-size: 0.875em;
  }

  .care-muted,
  .care-document-info {
    color: var(--_muted);
  }

  .care-document-info {
    max-inline-size: 43em;
    margin-block-start: calc(2 * var(--_space));
  }
`;
