import { expect } from '@open-wc/testing';
import { upgradePlaceholder, parsePlaceholder, isAloneInBlock } from '../../src/loader/placeholder.js';

const base = 'https://widgets.example/care/';

function made(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder;
}

describe('a placeholder', () => {
  it('gives its attributes and its children to the element', () => {
    const place = made('<div data-care-widget="side-effect-card" data-effect="fatigue" data-lang="fr" data-heading-level="3">Call <b>us</b>.</div>').firstElementChild!;
    upgradePlaceholder(place, 'x-card', parsePlaceholder(place, base)!);
    const element = place.firstElementChild!;
    expect(place.childNodes).to.have.length(1);
    expect(element.localName).to.equal('x-card');
    expect(element.textContent).to.equal('Call us.');
    expect([...element.attributes].map(({ name, value }) => `${name}=${value}`)).to.have.members([
      'effect=fatigue', 'lang=fr', 'heading-level=3',
    ]);
  });
});

describe('the name of a widget', () => {
  it('may have white space around it, in a placeholder and in a link', () => {
    const place = made('<div data-care-widget=" side-effect-card\n" data-effect="fatigue">x</div>').firstElementChild!;
    const link = made(`<a href="${base}embed.html?widget=+side-effect-card+&effect=fatigue">x</a>`).querySelector('a')!;
    expect([place, link].map((element) => parsePlaceholder(element, base)!.widget)).to.deep.equal(['side-effect-card', 'side-effect-card']);
  });
});

describe('what a placeholder or a link may set', () => {
  it('is never an event handler, a style, or anything that an element does not know', () => {
    const place = made('<div data-care-widget="x" data-effect="fatigue" data-onclick="alert(1)" data-style="color: red" data-slot="x">x</div>').firstElementChild!;
    expect(Object.keys(parsePlaceholder(place, base)!.attributes)).to.deep.equal(['effect']);
    const link = made(`<a href="${base}embed.html?widget=x&effect=fatigue&onclick=alert(1)&src=https://evil.example/x.json&content-base=https://evil.example">x</a>`).querySelector('a')!;
    expect(Object.keys(parsePlaceholder(link, base)!.attributes)).to.deep.equal(['effect']);
  });
});

describe('a link into this BASE', () => {
  it('becomes the fallback of the element that it names', () => {
    const holder = made(`<p><a href="${base}embed.html?widget=side-effect-card&effect=fatigue&lang=fr">Fatigue</a></p>`);
    const link = holder.querySelector('a')!;
    upgradePlaceholder(link, 'x-card', parsePlaceholder(link, base)!);
    expect(holder.innerHTML).to.match(/^<p><x-card effect="fatigue" lang="fr"><a href=".*">Fatigue<\/a><\/x-card><\/p>$/);
  });

  it('means by a parameter that is there twice what the page that it leads to means: the first', () => {
    const link = made(`<a href="${base}embed.html?widget=side-effect-card&effect=fatigue&lang=fr&widget=hotline-banner&effect=pain&lang=en">x</a>`).querySelector('a')!;
    expect(parsePlaceholder(link, base)).to.deep.equal({ widget: 'side-effect-card', attributes: { effect: 'fatigue', lang: 'fr' } });
  });

  it('is nothing of ours where it leads to another site, or to none of our pages', () => {
    for (const href of ['https://evil.example/care/embed.html?widget=side-effect-card', `${base}other.html?widget=x`, `${base}embed.html`, 'javascript:alert(1)']) {
      expect(parsePlaceholder(made(`<a href="${href}">x</a>`).querySelector('a')!, base), href).to.equal(undefined);
    }
  });

  it('stands alone only where nothing else is in its paragraph', () => {
    const link = '<a href="#">x</a>';
    expect(isAloneInBlock(made(`<p> ${link} </p>`).querySelector('a')!)).to.equal(true);
    expect(isAloneInBlock(made(`<p>See ${link}</p>`).querySelector('a')!)).to.equal(false);
    expect(isAloneInBlock(made(`<p>${link}<br>more</p>`).querySelector('a')!)).to.equal(false);
    expect(isAloneInBlock(made(`<span>${link}</span>`).querySelector('a')!)).to.equal(false);
  });
});
