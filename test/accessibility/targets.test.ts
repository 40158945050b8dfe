import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { controlsOf, named } from './drawn.js';
import { forEachScenario } from './states.js';

/** WCAG 2.2, 2.5.5 (AAA), in CSS pixels. */
const least = 44;

/** 2.5.5 exempts what stands in a sentence: its height is the line's. */
function inSentence(control: Element): boolean {
  if (control.matches('.care-word')) return true;
  if (!control.matches('a:not([href^="tel:"], [data-kind])')) return false;
  const block = control.closest('p, li, dd')!;
  return block.matches('p, .care-list li') && block.textContent.trim() !== control.textContent.trim();
}

/** Where one may tap: a field's label works as well as the field. */
function area(control: HTMLElement): DOMRect {
  const label = control.closest('label');
  return (label ?? control).getBoundingClientRect();
}

for (const width of [320, 1280]) {
  describe(`${least} px for all that one taps, at ${width} px, in`, () => {
    before(() => setViewport({ width, height: 800 }));
    after(() => setViewport({ width: 800, height: 600 }));

    forEachScenario((element) => {
      const small = controlsOf(element)
        .filter((control) => !control.matches('.care-step-row') && !inSentence(control))
        .flatMap((control) => {
          const { width: across, height } = area(control);
          return across >= least - 0.01 && height >= least - 0.01
            ? []
            : [`${across.toFixed(1)} × ${height.toFixed(1)} ${named(control)}`];
        });
      expect([...new Set(small)]).to.deep.equal([]);
    });
  });
}
