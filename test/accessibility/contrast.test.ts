import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { all } from '../fakes.js';
import { backgrounds, canvas, contrast, drawnAbove, painted } from './contrast.js';
import { controlsOf, named, seenTexts } from './drawn.js';
import { forEachScenario } from './states.js';

/** WCAG 2.2, 1.4.6 and 1.4.11. What a disabled button says is exempt, but must be read all the same. */
const text = { usual: 7, disabled: 4.5 };
const boundary = 3;

/** Texts whose contrast with what lies under them is too low. */
function faintTexts(element: Element): string[] {
  return seenTexts(element).flatMap(({ text: words, element: holder }) => {
    const below = [canvas(), ...backgrounds(holder)];
    const { color, fill } = getComputedStyle(holder);
    const found = contrast(painted(...below, holder instanceof SVGElement ? fill : color), painted(...below));
    const least = holder.closest('[aria-disabled=true]') ? text.disabled : text.usual;
    return found >= least ? [] : [`${found.toFixed(2)} ${words.slice(0, 40)}`];
  });
}

/** Fields, whose text is no node of the page. */
function faintFields(element: Element): string[] {
  return controlsOf(element)
    .filter((control) => control.matches('input:not([type=checkbox]), select'))
    .flatMap((field) => {
      const below = [canvas(), ...backgrounds(field)];
      const found = contrast(painted(...below, getComputedStyle(field).color), painted(...below));
      return found >= text.usual ? [] : [`${found.toFixed(2)} ${named(field)}`];
    });
}

/** Edges that show where a control is, and marks that tell a state. */
function faintEdges(element: Element): string[] {
  const edges: [
    selector: string,
    pseudo: string | undefined,
    property: 'borderBottomColor' | 'borderTopColor' | 'borderInlineStartColor',
  ][] = [
    ['.care-button', undefined, 'borderBottomColor'],
    ['input:not([type=checkbox]), select', undefined, 'borderBottomColor'],
    ['.care-plus', '::before', 'borderTopColor'],
    ['.care-open', '::before', 'borderTopColor'],
    ['.care-timeline > li', '::after', 'borderTopColor'],
    ['.care-urgency-nextVisit', undefined, 'borderTopColor'],
    ['.care-bubble', undefined, 'borderTopColor'],
    ['a[aria-current]', undefined, 'borderInlineStartColor'],
  ];
  return edges.flatMap(([selector, pseudo, property]) =>
    all(element as never, selector)
      .filter((found) => found.checkVisibility())
      .flatMap((found) => {
        const around = [canvas(), ...backgrounds(drawnAbove(found))];
        const measured = contrast(painted(...around, getComputedStyle(found, pseudo)[property]), painted(...around));
        return measured >= boundary ? [] : [`${measured.toFixed(2)} ${selector}${pseudo ?? ''} ${named(found)}`];
      }),
  );
}

for (const scheme of ['light', 'dark'] as const) {
  describe(`${text.usual}:1 for text and ${boundary}:1 for edges, ${scheme}, in`, () => {
    forEachScenario(
      (element) => {
        document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
        return look(element);
      },
      // The same rules colour both: what only a whole text has is found in the light.
      { which: ({ state }) => !['in Arabic', 'in another language'].includes(state), short: scheme === 'dark' },
    );

    async function look(element: Parameters<typeof seenTexts>[0]): Promise<void> {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      expect([...faintTexts(element), ...faintFields(element), ...faintEdges(element)]).to.deep.equal([]);
    }
  });
}

describe('for a reader who asks for more contrast', () => {
  before(() => emulateMedia({ contrast: 'more' } as never));
  after(() => emulateMedia({ contrast: 'no-preference' } as never));

  forEachScenario(
    (element) => {
      document.documentElement.style.cssText = 'background: Canvas; color: CanvasText';
      const ink = getComputedStyle(all(element, '.care-content')[0]!).color;
      const grey = all(element, '.care-muted, .care-document-info, .care-eyebrow, .care-disclosure-summary').filter(
        (found) => getComputedStyle(found).color !== ink,
      );
      expect(grey.map(named), 'grey words').to.deep.equal([]);
      const hairlines = all(
        element,
        '.care-disclosure, .care-toc, .care-links > li, .care-hotline, .care-failure',
      ).filter((found) =>
        [getComputedStyle(found).borderBlockStartColor, getComputedStyle(found).borderBlockEndColor].every(
          (color) => color !== ink,
        ),
      );
      expect(hairlines.map(named), 'faint lines').to.deep.equal([]);
      expect([...faintTexts(element), ...faintEdges(element)]).to.deep.equal([]);
    },
    {
      short: true,
      which: ({ state, tag }) =>
        ['open', 'failed, with a hotline', 'definition open'].includes(state) ||
        (state === 'closed' && tag !== 'glossary-term'),
    },
  );
});
