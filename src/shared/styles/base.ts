import { css } from 'lit';

/**
 * What every element looks like. All rules stand under `.care-widget`, so that the same sheet
 * serves a shadow root and, in the light form, the page itself.
 *
 * Sizes are in em below a font size of `medium`: that is the reader's own setting, whatever the
 * page's root says. `all: initial` ends what would be inherited from an old theme (uppercase,
 * spacing, indent, `font-size: 0`); font, colour and colour scheme are then taken on again.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  .care-widget {
    all: initial;
    display: block;
    container: care / inline-size;
    /* A container has no width of its own and would vanish in a float; more than this would burst a narrow grid. */
    contain-intrinsic-inline-size: 240px;
    box-sizing: border-box;
    font-family: var(--care-font-family, inherit);
    font-size: medium;
    line-height: 1.6;
    color: var(--care-color-text, inherit);
    background: var(--care-color-surface, transparent);
    color-scheme: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;

    --_brand: var(--care-color-brand, #005f6b);
    --_action: #005f6b;
    --_on-brand: #fff;
    --_fill: var(--_action);
    --_line: color-mix(in oklab, currentColor 20%, transparent);
    --_quiet: color-mix(in oklab, currentColor 82%, var(--_action));
    --_radius: var(--care-radius, 0.25em);
    --_space: var(--care-space, 1em);

    /*
     * Any brand colour becomes one that can be read. On a light page its light is scaled down until it
     * stands at 7:1 on white: y is the relative luminance of WCAG 2.2, and (1.05 / 7) - 0.05 = 0.1.
     * On a dark page its lightness is raised, with a chroma that every hue has at that height.
     */
    @supports (color: light-dark(color(from red xyz-d65 x y z), red)) {
      --_fill: var(--_brand);
      --_action: light-dark(
        color(
          from var(--_brand) xyz-d65 calc(x * min(1, 0.1 / max(y, 0.001))) calc(y * min(1, 0.1 / max(y, 0.001)))
            calc(z * min(1, 0.1 / max(y, 0.001)))
        ),
        oklch(from var(--_brand) max(l, 0.8) min(c, 0.11) h)
      );
      /* Black or white, whichever has the better contrast: they are equal at a luminance of 0.179. */
      --_on-brand: color(
        from var(--_brand) xyz-d65 calc(0.9505 * clamp(0, (0.179 - y) * 9999, 1)) clamp(0, (0.179 - y) * 9999, 1)
          calc(1.089 * clamp(0, (0.179 - y) * 9999, 1))
      );
    }

    /* In the light form the page's own rules for elements end here; what a theme forces with !important stays. */
    &:where([slot]) :where(:not(svg, svg *)) {
      all: revert;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    /* Where nothing else is said: of no weight of their own, so that one class is enough to say it. */
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

    :where(a) {
      color: var(--_action);
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
      border-radius: 2px;

      &:hover {
        text-decoration-thickness: 2px;
      }
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
    font-size: 1.75em;
    line-height: 1.2;
  }

  .care-subtitle {
    font-size: 1.25em;
  }

  .care-kicker {
    color: var(--_quiet);
  }

  .care-part-title {
    font-size: 1.5em;
    line-height: 1.25;
  }

  .care-head,
  .care-body > .care-part-title {
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
      color: var(--_quiet);
    }
  }

  .care-small,
  .care-colophon {
    font-size: 0.875em;
  }

  .care-quiet,
  .care-colophon {
    color: var(--_quiet);
  }

  .care-colophon {
    max-inline-size: 43em;
    margin-block-start: calc(2 * var(--_space));
  }

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

  .care-number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
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
      background: color-mix(in oklab, currentColor 8%, transparent);
    }

    &[aria-disabled='true'] {
      opacity: 0.6;
      cursor: default;
    }
  }

  .care-failure {
    margin-block: var(--_space);
    padding-block: var(--_space);
    border-block: 1px solid var(--_line);

    > * + * {
      margin-block-start: 0.75em;
    }
  }

  .care-status:empty {
    display: none;
  }

  .care-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* A prerendered text where no script runs: what only a script can do is left out. */
  @media (scripting: none) {
    .care-toc .care-toc-button,
    .care-open-all,
    .care-button,
    .care-search,
    .care-filters {
      display: none;
    }

    .care-toc .care-toc-button[aria-expanded='false'] ~ ol {
      display: block;
    }
  }

  @media print {
    .care-widget {
      color: #000;
      background: none;

      details::details-content {
        content-visibility: visible;
        display: block;
        block-size: auto;
      }

      a {
        color: #000;
      }

      .care-heading {
        break-after: avoid;
      }

      li {
        break-inside: avoid;
      }

      /* Links to other documents of the library lead nowhere on paper. */
      a[href^='http']:not([data-kind])::after {
        content: ' (' attr(href) ')';
        font-size: 0.8em;
        overflow-wrap: anywhere;
      }

      .care-button,
      .care-plus,
      .care-toc,
      .care-colophon .care-fold {
        display: none;
      }
    }
  }
`;
