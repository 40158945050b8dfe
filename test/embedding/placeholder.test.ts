import { expect } from '@open-wc/testing';
import { fillPlaceholder } from '../../src/embedding/placeholder.js';

describe('a placeholder', () => {
  it('gives its attributes and its children to the element', () => {
    const placeholder = document.createElement('div');
    placeholder.innerHTML = 'Call <b>us</b>.';
    Object.assign(placeholder.dataset, { careWidget: 'side-effect-card', effect: 'fatigue', lang: 'fr', headingLevel: '3' });
    fillPlaceholder(placeholder, 'x-card');
    const element = placeholder.firstElementChild!;
    expect(placeholder.childNodes).to.have.length(1);
    expect(element.localName).to.equal('x-card');
    expect(element.textContent).to.equal('Call us.');
    expect([...element.attributes].map(({ name, value }) => `${name}=${value}`)).to.have.members([
      'effect=fatigue', 'lang=fr', 'heading-level=3',
    ]);
  });
});
