import { expect } from '@open-wc/testing';
import { parsePlaceholder } from '../../src/loader/placeholder.js';

/** Which addresses a placeholder may name, by what the page's script tag allows. */

const base = 'https://widgets.example/care/';

function attributesOf(attribute: string, value: string, allowed?: string): Record<string, string> {
  const placeholder = document.createElement('div');
  placeholder.dataset.careWidget = 'side-effect-card';
  placeholder.setAttribute(`data-${attribute}`, value);
  return parsePlaceholder(placeholder, base, allowed)!.attributes;
}

describe('a placeholder that names a server', () => {
  for (const attribute of ['src', 'content-base', 'link-template']) {
    it(`sets no ${attribute} where the script tag allows none`, () => {
      for (const value of [
        'https://our.example/x',
        '/portal/logout',
        'own.json',
        '//evil.example/',
        'data:text/plain,{}',
        'javascript:alert(1)',
      ]) {
        expect(attributesOf(attribute, value), value).to.deep.equal({});
        expect(attributesOf(attribute, value, ''), value).to.deep.equal({});
        expect(attributesOf(attribute, value, ' '), value).to.deep.equal({});
      }
    });

    for (const [value, allowed] of [
      ['https://our.example/x/{kind}/{id}', 'https://our.example/'],
      ['https://our.example/x', 'https://our.example'],
      ['https://our.example/care/x', 'https://other.example/ https://our.example/care'],
      ['https://OUR.example:443/x', 'https://our.example/'],
      [`${location.origin}/x`, '/'],
      ['/x', '/'],
    ] as const) {
      it(`sets ${attribute}="${value}" where the tag allows ${allowed}`, () => {
        expect(attributesOf(attribute, value, allowed)).to.deep.equal({ [attribute]: value });
      });
    }

    for (const [value, allowed] of [
      ['https://our.example.evil.example/x', 'https://our.example'],
      ['https://our.example@evil.example/x', 'https://our.example'],
      ['https://our.example:8443/x', 'https://our.example/'],
      ['http://our.example/x', 'https://our.example/'],
      ['https://our.example/care-evil/x', 'https://our.example/care'],
      ['https://our.example/care/../x', 'https://our.example/care/'],
      ['https://our.example/care/%2e%2e/x', 'https://our.example/care/'],
      ['//evil.example/x', 'https://our.example/'],
      ['{lang}://evil.example/x', '/'],
      ['blob:https://our.example/x', 'https://our.example/'],
      ['javascript:alert(1)//https://our.example/', 'https://our.example/'],
      ['data:application/json,{}', 'https://our.example/'],
      ['/x', 'https://our.example/'],
    ] as const) {
      it(`sets no ${attribute}="${value}" where the tag allows ${allowed}`, () => {
        expect(attributesOf(attribute, value, allowed)).to.deep.equal({});
      });
    }
  }

  it('does not set by its own attribute what only a script tag may say', () => {
    for (const attribute of ['allow-sources', 'base', 'messages', 'hotline-number', 'number', 'name', 'reviews'])
      expect(attributesOf(attribute, 'https://our.example/'), attribute).to.deep.equal({});
  });
});
