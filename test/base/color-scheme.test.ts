import { expect } from '@open-wc/testing';
import { detectColorScheme } from '../../src/core/color-scheme.js';

/** `detectColorScheme` decides by the text colour, in every notation that browsers compute colours to. */
describe('the colour scheme of a page', () => {
  const host = document.createElement('div');

  before(() => document.body.append(host));
  after(() => host.remove());

  function schemeOf(color: string): string | undefined {
    host.style.color = '';
    host.style.color = color;
    expect(host.style.color, `this browser supports ${color}`).not.to.equal('');
    return detectColorScheme(host);
  }

  const darkColors = [
    'black',
    '#111',
    'rgb(20% 20% 20%)',
    'rgba(0, 0, 0, 0.87)',
    'hsl(220 30% 15%)',
    'hwb(0 0% 90%)',
    'color(srgb 0 0 0)',
    'color(srgb-linear 0.1 0.1 0.1)',
    'color(display-p3 0 0 0)',
    'color(display-p3 0.13 0.13 0.15)',
    'color(rec2020 0 0 0)',
    'color(a98-rgb 0.1 0.1 0.1)',
    'color(prophoto-rgb 0.1 0.1 0.1)',
    'color(xyz 0 0 0)',
    'color(xyz-d50 0.05 0.05 0.05)',
    'color(display-p3 none 0.1 0.1)',
    'color(display-p3 0.000001 0 0 / 0.9)',
    'lab(10 0 0)',
    'lab(0.8 0 0)',
    'lch(20 5 200)',
    'lab(none 40 60)',
    'oklab(0.2 0 0)',
    'oklch(0.25 0.05 250)',
    'oklch(none 0.1 90)',
    'oklch(0.0000002 0 0)',
    'color-mix(in srgb, black 90%, white)',
    'color-mix(in oklch, black 80%, white)',
  ];
  for (const color of darkColors) {
    it(`is light if the text colour is ${color}`, () => expect(schemeOf(color)).to.equal('light'));
  }

  const lightColors = [
    'white',
    '#eee',
    'rgb(90% 90% 90%)',
    'rgba(255, 255, 255, 0.87)',
    'hsl(220 30% 90%)',
    'color(srgb 1 1 1)',
    'color(srgb-linear 0.7 0.7 0.7)',
    'color(srgb-linear 0.4 0.4 0.4)',
    'color(display-p3 1 1 1)',
    'color(display-p3 0.9 0.9 0.85 / 0.9)',
    'color(rec2020 0.9 0.9 0.9)',
    'color(a98-rgb 0.9 0.9 0.9)',
    'color(prophoto-rgb 0.9 0.9 0.9)',
    'color(xyz 0.8 0.8 0.8)',
    'color(xyz-d50 0.4 0.4 0.3)',
    'color(display-p3 none 0.95 0.95)',
    'lab(90 0 0)',
    'lch(85 5 200)',
    'lch(90 none 0)',
    'oklab(0.9 -0.01 -0.01)',
    'oklch(0.9 0.05 250)',
    'color-mix(in srgb, black 10%, white)',
    'color-mix(in oklch, black 10%, white)',
  ];
  for (const color of lightColors) {
    it(`is dark if the text colour is ${color}`, () => expect(schemeOf(color)).to.equal('dark'));
  }
});
