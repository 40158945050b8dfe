import { expect } from '@open-wc/testing';
import { SideEffectCard } from '../../src/elements/side-effect-card.js';
import { hearWarnings, serve, visibleText } from '../fakes.js';

SideEffectCard.define('side-effect-card');

/** Sites bundle Lit as it is, and what a page does to the document can break it: not so in our own build (see clobbering.node.test.ts). */
describe('an element that cannot render', () => {
  for (const name of ['importNode', 'createComment', 'createElement']) {
    it(`leaves the fallback, and one warning: an image named ${name}`, async () => {
      serve();
      const ears = hearWarnings();
      const element = document.createElement('side-effect-card');
      element.setAttribute('effect', 'fatigue');
      element.append('Call your team.');
      const image = document.createElement('img');
      image.name = name;
      document.body.prepend(image);
      document.body.append(element);
      await element.updateComplete;
      await element.reload();
      image.remove();
      ears.restore();
      expect(visibleText(element)).to.equal('Call your team.');
      expect(ears.warnings.filter((warning) => /expected to render/.test(warning))).to.have.length(1);
      element.remove();
    });
  }
});
