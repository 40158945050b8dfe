import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { removeUnpairedDirectionControls } from '../../src/content/direction-controls.js';
import { HotlineBanner } from '../../src/elements/hotline-banner/hotline-banner.js';
import { MedicineList } from '../../src/elements/medicine-list/medicine-list.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import type { CareElement } from '../../src/base/care-element.js';
import { mockServer, mountLoaded } from '../fakes.js';
import { hotline, sideEffect, treatment } from '../fixtures.js';

/** What one piece of a document says of its direction must not reorder what stands beside it in the same line. */

HotlineBanner.define('hotline-banner');
MedicineList.define('medicine-list');
SideEffectCard.define('side-effect-card');

const override = '\u202e';
const arabic = 'سمير';

beforeEach(async () => {
  await setViewport({ width: 1200, height: 800 });
  document.documentElement.lang = 'en';
  mockServer();
});

afterEach(() =>
  document.querySelectorAll('hotline-banner, medicine-list, side-effect-card').forEach((element) => element.remove()),
);

async function element(
  tag: 'hotline-banner' | 'medicine-list' | 'side-effect-card',
  content: object,
): Promise<CareElement> {
  return await mountLoaded(Object.assign(document.createElement(tag), { content }));
}

/** The words in the order in which they are seen, from left to right; all must stand in one line. */
function seen(element: CareElement, words: string[]): string[] {
  const boxes = words.map((word) => ({ word, ...boxOf(element, word) }));
  expect(
    Math.max(...boxes.map(({ y }) => y)) - Math.min(...boxes.map(({ y }) => y)),
    'stand in one line',
  ).to.be.lessThan(10);
  return boxes.sort((a, b) => a.x - b.x).map(({ word }) => word);
}

function boxOf(element: CareElement, word: string): { x: number; y: number } {
  const walker = document.createTreeWalker(element.shadowRoot!.querySelector('.care-body')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.indexOf(word);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + word.length);
    const { x, y } = range.getBoundingClientRect();
    return { x, y };
  }
  throw new Error(`expected to find "${word}"`);
}

describe('a piece of a document’s text', () => {
  it('that turns its direction does not reorder the links and words that follow it', async () => {
    const link = { link: 'https://example.org/', text: ['first second'] };
    const card = await element('side-effect-card', {
      ...sideEffect,
      definition: [`Safe ${override}abc`, link, ' third fourth'],
    });
    expect(seen(card, ['Safe', 'first', 'second', 'third', 'fourth'])).to.deep.equal([
      'Safe',
      'first',
      'second',
      'third',
      'fourth',
    ]);
  });

  it('that turns its direction within strong words does not reorder what follows them', async () => {
    const banner = await element('hotline-banner', {
      ...hotline,
      who: [{ strong: [`Bold${override}`] }, ' first second'],
    });
    expect(seen(banner, ['Bold', 'first', 'second'])).to.deep.equal(['Bold', 'first', 'second']);
  });

  it('does not end the isolation of a text around it', async () => {
    const banner = await element('hotline-banner', {
      ...hotline,
      who: [{ lang: 'ar', text: [`${arabic}\u2069 one`] }, ' two'],
    });
    expect(seen(banner, ['one', arabic, 'two'])).to.deep.equal(['one', arabic, 'two']);
  });

  it('in Arabic does not move the next in a list of names', async () => {
    const list = await element('medicine-list', {
      ...treatment,
      medicines: [{ name: 'samplimab', brands: [arabic, '2Brand'], class: 'a sample', usedFor: ['دم', '3rd kind'] }],
    });
    expect(seen(list, [arabic, '2', 'Brand'])).to.deep.equal([arabic, '2', 'Brand']);
    expect(seen(list, ['دم', '3', 'rd kind'])).to.deep.equal(['دم', '3', 'rd kind']);
  });

  it('in Arabic does not move what is said of a reviewer after the name', async () => {
    const reviewed = { by: arabic, credentials: 'طبيب', on: '2026-11-24' };
    const banner = await element('hotline-banner', { ...hotline, reviewed });
    expect(seen(banner, [arabic, 'طبيب', ' on '])).to.deep.equal([arabic, 'طبيب', ' on ']);
  });
});

describe('closeDirections', () => {
  it('leaves out controls that are not in pairs', () => {
    for (const text of [
      'a\u202ebc',
      'a\u2067b\u202ac',
      'a\u2069b\u202cc',
      '\u2066ab\u202cc\u2069',
      'a\u202eb\u2067c\u202c',
      '\u2066a\u2069b\u202ec',
    ]) {
      expect(removeUnpairedDirectionControls(text), JSON.stringify(text)).to.equal('abc');
    }
  });

  it('keeps what is whole', () => {
    for (const text of ['plain', '\u2067a\u2069 b', '\u202ba\u202c', 'a \u2066b\u2069 and \u202ac\u202c'])
      expect(removeUnpairedDirectionControls(text)).to.equal(text);
  });
});
