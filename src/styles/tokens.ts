import { css } from './css.js';

/**
 * The base of all styles: the reader's font size, the page's font, the brand colour. All rules are scoped to `.care-content`,
 * so that the same sheet works in a shadow root and, for the light DOM, in the page itself.
 *
 * Sizes are in em, relative to a font size of `medium`: the reader's own setting, whatever the page sets on its root.
 * `all: initial` stops inheritance from old themes (uppercase, letter spacing, indent, `font-size: 0`); font, colour and
 * colour scheme are then inherited explicitly.
 */
export const tokenStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    margin-block: var(--care-space, 1em);
  }

  /* Prerendered content before its element is defined has the same margins, so that nothing moves then. */
  :not(:defined) > .care-content {
    margin-block: var(--care-space, 1em);
  }

  /*
   * A size container has no intrinsic width. In a shrink-to-fit context (an item of a flex or grid container that centres
   * its items, a float) this invisible text makes the element as wide as comfortable lines are, or as the available
   * width. It can wrap anywhere, so that it adds no minimum width, and it has no height.
   */
  :host::before {
    content: 'n n n n n';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font: medium/0 sans-serif;
    word-spacing: 9em;
  }

  /* A page's '* { all: unset !important }' would show hidden elements. Important rules of a shadow root take precedence. */
  :host([hidden]) {
    display: none !important;
  }

  .care-content {
    all: initial;
    display: block;
    container: care / inline-size;
    /* The minimum width in a shrink-to-fit context; more would overflow a narrow grid. */
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
    /*
     * For browsers without relative colours, which cannot make a brand colour readable: the page's text colour. (LinkText is
     * dark blue on black in Chromium 103.)
     */
    --_action: currentColor;
    --_on-brand: #fff;
    --_fill: #005f6b;
    --_line: #80808080;
    --_muted: currentColor;
    --_radius: var(--care-radius, 0.25em);
    --_space: var(--care-space, 1em);

    /*
     * Makes any brand colour readable. On a light page, its luminance is scaled down to a contrast of at least 7:1 on white:
     * y is the relative luminance of WCAG 2.2, and (1.05 / 7) - 0.05 = 0.1. On a dark page, its lightness is raised to at
     * least 0.8, with a chroma that exists for every hue at that lightness.
     */
    @supports (color: light-dark(color(from red xyz-d65 x y z), red)) {
      --_fill: var(--_brand);
      --_line: color-mix(in oklab, currentColor 20%, transparent);
      --_muted: color-mix(in oklab, currentColor 82%, var(--_action));
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

    @media (prefers-contrast: more) {
      --_line: currentColor;
      --_muted: currentColor;
    }

    /* In the light DOM: reverts the page's own rules for elements, except those with !important. */
    &:where([slot]) :where(:not(svg, svg *)) {
      all: revert;
    }
  }
`;
