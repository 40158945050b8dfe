import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { root } from '../../src/tools/paths.js';
import { seen, Site } from '../built/site.js';

/** What docs/embedding.md gives to paste does what it says. */

const guide = readFileSync(`${root}/docs/embedding.md`, 'utf8');

const site = new Site();
before(() => site.open());
after(() => site.close());
afterEach(() => (site.intercept = () => false));

describe('the rule that keeps the place of a text', () => {
  const [, rule] = /```css\n(.*keep-place.*?)```/s.exec(guide)!;
  const html = (tag: string) =>
    `<style>${rule}</style><side-effect-card effect="fatigue">Call your team.</side-effect-card><footer>The end</footer>${tag}`;
  const height = `document.querySelector('side-effect-card').getBoundingClientRect().height`;
  const end = `document.getAnimations().forEach((animation) => animation.finish())`;
  const visit = async (tag: string) => (await site.visit(html(tag), { viewport: { width: 800, height: 600 } })).page;

  it('keeps a screen for a text that is awaited', async () => {
    site.intercept = ({ url = '' }) => url.includes('/content/');
    assert.equal(await (await visit(site.tag())).evaluate(height), 600);
  });

  for (const [what, refused] of [
    ['its document', '/content/'],
    ['the script', 'care-widgets.js'],
  ] as const) {
    it(`leaves no white screen if ${what} is unavailable`, async () => {
      site.intercept = ({ url = '' }, response) => url.includes(refused) && Boolean(response.writeHead(403).end());
      const page = await visit(site.tag());
      if (refused === '/content/') await seen(page, 'We can’t show this information right now.');
      await page.evaluate(end);
      assert.ok((await page.evaluate<number>(height)) < 300);
    });
  }
});
