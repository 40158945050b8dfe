import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { all } from '../fakes.js';
import { backgrounds, contrast, painted, canvas } from './contrast.js';
import { named, seenTexts } from './drawn.js';
import { forEachScenario } from './states.js';

describe('where colours are forced, all is still told, in', () => {
  before(() => emulateMedia({ forcedColors: 'active' } as never));
  after(() => emulateMedia({ forcedColors: 'none' } as never));

  const shownEdge = (element: Element, pseudo?: string): boolean => {
    const { borderTopWidth, borderBottomWidth, borderTopColor, borderTopStyle, borderBottomStyle } = getComputedStyle(
      element,
      pseudo,
    );
    const there =
      (borderTopWidth !== '0px' && borderTopStyle !== 'none') ||
      (borderBottomWidth !== '0px' && borderBottomStyle !== 'none');
    return there && contrast(painted(canvas(), borderTopColor), painted(canvas())) >= 3;
  };

  forEachScenario(
    (element) => {
      document.documentElement.style.cssText = 'background: Canvas; color: CanvasText';
      const faint = seenTexts(element).flatMap(({ text, element: holder }) => {
        const below = [canvas(), ...backgrounds(holder)];
        const { color, fill } = getComputedStyle(holder);
        return contrast(painted(...below, holder instanceof SVGElement ? fill : color), painted(...below)) >= 4.5
          ? []
          : [text.slice(0, 60)];
      });
      expect(faint, 'faint texts').to.deep.equal([]);
      // What a colour tells on other screens, an edge tells here.
      const edgeless = all(element, '.care-urgency, .care-button').filter((block) => !shownEdge(block));
      expect(edgeless.map(named), 'blocks without an edge').to.deep.equal([]);
      const lost = all(element, '.care-open').filter((state) => !shownEdge(state, '::before'));
      expect(lost.map(named), 'marks without an edge').to.deep.equal([]);
      for (const open of all(element, '.care-open-now')) {
        expect(getComputedStyle(open, '::before').borderTopWidth, 'open now is a full dot').to.equal('5px');
      }
    },
    { short: true, which: ({ state }) => !['loading', 'in another language', 'translated'].includes(state) },
  );
});
