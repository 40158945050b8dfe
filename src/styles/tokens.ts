import { css } from './css.js';

/**
 * Where every element starts from: the reader's size, the page's font, the brand. All rules stand under `.care-widget`, so that the same sheet
 * serves a shadow root and, in the light DOM, the page itself.
 *
 * Sizes are in em below a font size of `medium`: that is the reader's own setting, whatever the
 * page's root says. `all: initial` ends what would be inherited from an old theme (uppercase,
 * spacing, indent, `font-size: 0`); font, colour and colour scheme are then taken on again.
 */
export const tokenStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    margin-block: var(--care-space, 1em);
  }

  /* A prerendered text before its element's code: nothing moves when that comes. */
  :not(:defined) > .care-widget {
    margin-block: var(--care-space, 1em);
  }

  /*
   * A container has no width of its own. Where the place shrinks to what is in it (an item of a flex or grid container that
   * centres its items, a float) these words make the element as wide as a text is read well, or as the place is. They
   * break anywhere, so that they ask for no least width, and take no height.
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

  /* A page's '* { all: unset !important }' shows what is hidden. Among important rules those of a shadow root win. */
  :host([hidden]) {
    display: none !important;
  }

  .care-widget {
    all: initial;
    display: block;
    container: care / inline-size;
    /* The least that it has in a place that shrinks to what is in it; more would burst a narrow grid. */
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
    /* Where a brand colour can't be made readable: the text's, on which the page has decided. (LinkText is dark blue on black in Chromium 103.) */
    --_action: currentColor;
    --_on-brand: #fff;
    --_fill: #005f6b;
    --_line: #80808080;
    --_muted: currentColor;
    --_radius: var(--care-radius, 0.25em);
    --_space: var(--care-space, 1em);

    /*
     * Any brand colour becomes one that can be read. On a light page its light is scaled down until it
     * stands at 7:1 on white: y is the relative luminance of WCAG 2.2, and (1.05 / 7) - 0.05 = 0.1.
     * On a dark page its lightness is raised, with a chroma that every hue has at that height.
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

    /* In the light DOM the page's own rules for elements end here; what a theme forces with !important stays. */
    &:where([slot]) :where(:not(svg, svg *)) {
      all: revert;
    }
  }
`;
