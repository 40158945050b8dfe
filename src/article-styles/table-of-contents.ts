import { css } from '../styles/css.js';

/** The table of contents: collapsed under a button in a narrow container, a sticky list in a wide one. */
export const tableOfContentsStyles = css`
  .care-toc {
    border-block: 1px solid var(--_line);

    ol {
      list-style: none;
      padding-block-end: 0.75em;
    }

    .care-toc-button[aria-expanded='false'] ~ ol {
      display: none;
    }

    a {
      display: block;
      padding-block: 0.6em;
      line-height: 1.4;
      text-decoration: none;

      &:hover {
        text-decoration: underline;
      }

      /* Inside the link: the scroll container would clip an outline around it. */
      &:focus-visible {
        outline-offset: -3px;
      }
    }
  }

  .care-toc-button {
    appearance: none;
    display: flex;
    justify-content: space-between;
    align-items: center;
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_action);
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;

    &[aria-expanded='true'] .care-plus::after {
      transform: rotate(180deg);
    }
  }

  .care-toc-label {
    display: none;
    font-weight: 600;
  }

  @media print {
    .care-toc {
      display: none;
    }
  }

  /* Prerendered content without scripts: the button would do nothing. */
  @media (scripting: none) {
    .care-toc .care-toc-button {
      display: none;
    }

    .care-toc .care-toc-button[aria-expanded] ~ ol {
      display: block;
    }
  }

  @container care (min-width: 60em) {
    .care-toc {
      border: 0;

      .care-toc-button[aria-expanded] {
        display: none;
      }

      .care-toc-label {
        display: block;
        padding-block: 0.4em;
      }

      .care-toc-button[aria-expanded] ~ ol {
        display: block;
        font-size: 0.9375em;
      }

      a {
        padding-block: 0.7em;
        padding-inline-start: 1em;
        border-inline-start: 1px solid var(--_line);
        color: var(--_muted);
      }

      a[aria-current] {
        border-inline-start: 3px solid var(--_action);
        padding-inline-start: calc(1em - 2px);
        color: var(--_action);
        font-weight: 600;
      }
    }
  }
`;
