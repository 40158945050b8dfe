import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { HotlineBanner } from '../../src/elements/hotline-banner/hotline-banner.js';
import { all, mockServer, mountLoaded } from '../fakes.js';
import { fonts } from '../font-faces.js';
import { loadFonts, setFont } from './fonts.js';

HotlineBanner.define('hotline-banner');

/** The lines that the number is drawn in, each as the text that stands on it. */
function linesOf(number: Node): string[] {
  const lines: string[] = [];
  const texts = document.createTreeWalker(number, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let last = -Infinity;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (let index = 0; index < text.length; index++) {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const { top } = range.getBoundingClientRect();
      if (top > last + 4) lines.push('');
      lines.push((lines.pop() ?? '') + text.data[index]!);
      last = Math.max(last, top);
    }
  }
  return lines.map((line) => line.trim());
}

describe('the number of a hotline', () => {
  let banner: HotlineBanner;
  const number = () => all(banner, '.care-number-large bdi')[0]!;
  const size = () => parseFloat(getComputedStyle(number()).fontSize);

  before(loadFonts);
  beforeEach(async () => {
    mockServer();
    document.documentElement.lang = 'en';
    const created = document.createElement('hotline-banner');
    created.hotline = 'quebec-cancer-foundation';
    banner = await mountLoaded(created);
  });
  afterEach(async () => {
    banner.remove();
    setFont();
    await setViewport({ width: 800, height: 600 });
  });

  it('stays on one line at 320 px in a narrow, a usual and a wide font, and is larger than the text', async () => {
    await setViewport({ width: 320, height: 600 });
    for (const font of fonts) {
      setFont(font);
      expect(linesOf(number()), font).to.deep.equal(['1-800-363-0063']);
      expect(size(), font).to.be.greaterThan(
        1.2 * parseFloat(getComputedStyle(all(banner, '.care-facts')[0]!).fontSize),
      );
    }
  });

  it('steps down in size before it breaks', async () => {
    setFont('wide');
    const sizes: number[] = [];
    for (const width of [600, 320, 280, 240]) {
      await setViewport({ width, height: 600 });
      expect(linesOf(number()), `${width} px`).to.have.length(1);
      sizes.push(size());
    }
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).to.be.greaterThan(2);
  });

  it('breaks between its groups, the last ones first, where no size is small enough', async () => {
    setFont('wide');
    await setViewport({ width: 180, height: 600 });
    const spacing = new CSSStyleSheet();
    spacing.replaceSync('* { letter-spacing: 0.12em !important }');
    banner.shadowRoot!.adoptedStyleSheets.push(spacing);
    expect(linesOf(number())).to.deep.equal(['1-800-363-', '0063']);
  });

  it('never makes a narrow column of the page wider, in any font', async () => {
    await setViewport({ width: 800, height: 600 });
    for (const columnWidth of [200, 300]) {
      const column = document.createElement('div');
      column.style.cssText = `display: grid; inline-size: ${columnWidth}px`;
      document.body.append(column);
      column.append(banner);
      for (const font of fonts) {
        setFont(font);
        expect(column.scrollWidth, `${columnWidth} px, ${font}`).to.be.at.most(columnWidth);
      }
      document.body.append(banner);
      column.remove();
    }
  });

  it('is copied and read without anything between its groups', () => {
    expect(number().textContent).to.equal('1-800-363-0063');
  });
});
