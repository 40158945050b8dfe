import { expect } from '@open-wc/testing';
import { upgradePlaceholder, parsePlaceholder, isAloneInBlock } from '../../src/loader/placeholder.js';

const base = 'https://widgets.example/care/';

function parse(html: string): HTMLElement {
  const container = document.createElement('div');
  container.innerHTML = html;
  return container;
}

describe('a placeholder', () => {
  it('passes its attributes and children to the element', () => {
    const attributes =
      'data-care-widget="side-effect-card" data-effect="fatigue" data-lang="fr" data-heading-level="3"';
    const placeholder = parse(`<div ${attributes}>Call <b>us</b>.</div>`).firstElementChild!;
    upgradePlaceholder(placeholder, 'x-card', parsePlaceholder(placeholder, base)!);
    const element = placeholder.firstElementChild!;
    expect(placeholder.childNodes).to.have.length(1);
    expect(element.localName).to.equal('x-card');
    expect(element.textContent).to.equal('Call us.');
    expect([...element.attributes].map(({ name, value }) => `${name}=${value}`)).to.have.members([
      'effect=fatigue',
      'lang=fr',
      'heading-level=3',
    ]);
  });
});

describe('parsePlaceholder', () => {
  it('ignores white space around the name of a widget, in placeholders and in links', () => {
    const placeholder = parse(
      '<div data-care-widget=" side-effect-card\n" data-effect="fatigue">x</div>',
    ).firstElementChild!;
    const link = parse(`<a href="${base}embed.html?widget=+side-effect-card+&effect=fatigue">x</a>`).querySelector(
      'a',
    )!;
    for (const element of [placeholder, link])
      expect(parsePlaceholder(element, base)!.widget).to.equal('side-effect-card');
  });

  it('returns no event handlers, styles or attributes that elements do not have', () => {
    const attributes = 'data-effect="fatigue" data-onclick="alert(1)" data-style="color: red" data-slot="x"';
    const placeholder = parse(`<div data-care-widget="x" ${attributes}>x</div>`).firstElementChild!;
    expect(Object.keys(parsePlaceholder(placeholder, base)!.attributes)).to.deep.equal(['effect']);
    const query =
      'widget=x&effect=fatigue&onclick=alert(1)&src=https://evil.example/x.json&content-base=https://evil.example';
    const link = parse(`<a href="${base}embed.html?${query}">x</a>`).querySelector('a')!;
    expect(Object.keys(parsePlaceholder(link, base)!.attributes)).to.deep.equal(['effect']);
  });
});

describe('a link to embed.html', () => {
  it('becomes the fallback of the element that it names', () => {
    const container = parse(
      `<p><a href="${base}embed.html?widget=side-effect-card&effect=fatigue&lang=fr">Fatigue</a></p>`,
    );
    const link = container.querySelector('a')!;
    upgradePlaceholder(link, 'x-card', parsePlaceholder(link, base)!);
    expect(container.innerHTML).to.match(
      /^<p><x-card effect="fatigue" lang="fr"><a href=".*">Fatigue<\/a><\/x-card><\/p>$/,
    );
  });

  it('uses the first of several equal parameters, as embed.html does', () => {
    const query = 'widget=side-effect-card&effect=fatigue&lang=fr&widget=hotline-banner&effect=pain&lang=en';
    const link = parse(`<a href="${base}embed.html?${query}">x</a>`).querySelector('a')!;
    expect(parsePlaceholder(link, base)).to.deep.equal({
      widget: 'side-effect-card',
      attributes: { effect: 'fatigue', lang: 'fr' },
    });
  });

  it('is not upgraded if it leads to another site or another page', () => {
    const otherSite = 'https://evil.example/care/embed.html?widget=side-effect-card';
    for (const href of [otherSite, `${base}other.html?widget=x`, `${base}embed.html`, 'javascript:alert(1)']) {
      expect(parsePlaceholder(parse(`<a href="${href}">x</a>`).querySelector('a')!, base), href).to.equal(undefined);
    }
  });

  it('is alone in its block only if its paragraph contains nothing else', () => {
    const link = '<a href="#">x</a>';
    expect(isAloneInBlock(parse(`<p> ${link} </p>`).querySelector('a')!)).to.equal(true);
    expect(isAloneInBlock(parse(`<p>See ${link}</p>`).querySelector('a')!)).to.equal(false);
    expect(isAloneInBlock(parse(`<p>${link}<br>more</p>`).querySelector('a')!)).to.equal(false);
    expect(isAloneInBlock(parse(`<span>${link}</span>`).querySelector('a')!)).to.equal(false);
  });
});
