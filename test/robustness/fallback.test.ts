import { expect } from '@open-wc/testing';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { captureWarnings, mockServer, visibleText } from '../fakes.js';

SideEffectCard.define('side-effect-card');

describe('an element that is not rendered yet', () => {
  it('shows its fallback from the moment that it is there', () => {
    mockServer();
    const element = document.createElement('side-effect-card');
    element.setAttribute('effect', 'fatigue');
    element.append('Call your team.');
    document.body.append(element);
    // Not a moment later: whatever goes wrong from here on, it must be there already.
    expect(visibleText(element)).to.equal('Call your team.');
    element.remove();
  });

  it('gets its looks where a page has broken shared style sheets', async () => {
    mockServer();
    const { replaceSync } = CSSStyleSheet.prototype;
    CSSStyleSheet.prototype.replaceSync = () => {
      throw new Error('not here');
    };
    const element = document.createElement('side-effect-card');
    element.setAttribute('effect', 'fatigue');
    // Sheets are known for as long as their document is: another one has none yet.
    const frame = document.createElement('iframe');
    document.body.append(frame);
    Object.assign(frame.contentWindow!, { CSSStyleSheet });
    frame.contentDocument!.body.append(element);
    await element.updateComplete;
    CSSStyleSheet.prototype.replaceSync = replaceSync;
    const text = element.shadowRoot!.querySelector('.care-content')!;
    expect(frame.contentWindow!.getComputedStyle(text).display).to.equal('block');
    expect(element.shadowRoot!.querySelectorAll('style')).to.have.length.above(0);
    frame.remove();
  });
});

/** Sites bundle Lit as it is, and what a page does to the document can break it: not so in our own build (see clobbering.node.test.ts). */
describe('an element that cannot render', () => {
  for (const name of ['importNode', 'createComment', 'createElement']) {
    it(`leaves the fallback, and one warning: an image named ${name}`, async () => {
      mockServer();
      const ears = captureWarnings();
      const element = document.createElement('side-effect-card');
      element.setAttribute('effect', 'fatigue');
      element.append('Call your team.');
      const image = document.createElement('img');
      image.setAttribute('name', name);
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
