import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { Site } from '../built/site.js';
import type { Visit } from '../built/visit.js';
import { launchChromium } from '../browsers/chromium.js';
import { hasOldChromium, launchOldChromium } from '../browsers/old-chromium.js';
import { everyElement, pageOf, schemes } from './pages.js';
import { click, faintTexts, inThe, waitUntil, words } from './reader.js';

/**
 * The tier "readable" of docs/browsers.md: every text can be read and used, in real Chromium of those years, and in
 * today's without what Safari 15.4 lacks. Looks may be plainer.
 */

/** What came to Safari after 15.4 and is not syntax. */
const withoutNewerFeatures = `
delete Document.prototype.adoptedStyleSheets;
delete ShadowRoot.prototype.adoptedStyleSheets;
globalThis.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };
delete AbortSignal.timeout;
delete AbortSignal.any;
delete Intl.Segmenter;
delete HTMLElement.prototype.popover;
delete HTMLElement.prototype.showPopover;
delete HTMLElement.prototype.hidePopover;
delete Element.prototype.checkVisibility;
delete globalThis.requestIdleCallback;
delete globalThis.scheduler;`;

interface Engine {
  launch: () => Promise<Browser>;
  script?: string;
}

const engines: Record<string, Engine> = {
  ...(hasOldChromium && {
    'Chromium 103': { launch: () => launchOldChromium(103) },
    'Chromium 109': { launch: () => launchOldChromium(109) },
    'Chromium 118': { launch: () => launchOldChromium(118) },
    'Chromium 122': { launch: () => launchOldChromium(122) },
  }),
  'today’s Chromium without what Safari 15.4 lacks': { launch: launchChromium, script: withoutNewerFeatures },
};

const phone = { viewport: { width: 375, height: 800 } };

/** The words of every element, in today's Chromium. */
let expected: string;

/** All words of a page: what comes when parts are opened has come. */
async function allWords({ page, settled }: Visit): Promise<string> {
  await settled();
  await words(page);
  await settled();
  return words(page);
}

const sentences = (words: string) => words.split(/(?<=[.:?]) /);

/** The sentences of today's Chromium that `words` lack. */
function missing(words: string): string[] {
  const consoleMessages = new Set(sentences(words));
  return sentences(expected).filter((sentence) => !consoleMessages.has(sentence));
}

before(async () => {
  const site = new Site();
  await site.open();
  expected = await allWords(await site.visit(pageOf(site, everyElement), phone));
  await site.close();
});

for (const [name, { launch, script }] of Object.entries(engines)) {
  describe(`in ${name}`, () => {
    const site = new Site();
    const visit = (html: string, options = {}) => site.visit(html, { ...phone, script, ...options });
    before(() => site.open(undefined, launch));
    after(() => site.close());

    for (const scheme of Object.keys(schemes) as (keyof typeof schemes)[]) {
      it(`every element shows all its words, 7:1, without an error, on a page that is ${scheme}`, async () => {
        const seen = await visit(pageOf(site, everyElement, scheme));
        assert.deepEqual(missing(await allWords(seen)), []);
        const level = (level: string) =>
          inThe(seen.page, `getComputedStyle(everywhere('.care-urgency-${level}').find(isSeen)).backgroundColor`);
        assert.equal(await level('emergency'), 'rgb(138, 22, 27)');
        assert.deepEqual(await faintTexts(seen.page), []);
        assert.deepEqual(seen.consoleMessages.filter(isError), []);
      });
    }

    it('a definition opens and closes, and questions can be ticked', async () => {
      const { page, settled } = await visit(
        pageOf(
          site,
          '<p>A <glossary-term term="checkpoint-inhibitor">checkpoint inhibitor</glossary-term></p><question-list treatment="immunotherapy"></question-list>',
        ),
      );
      await settled();
      await click(page, '.care-word');
      await waitUntil(
        page,
        `everywhere('.care-bubble').some((bubble) => isSeen(bubble) && bubble.innerText.includes('immune'))`,
      );
      await page.keyboard.press('Escape');
      await waitUntil(page, `!everywhere('.care-bubble').some(isSeen)`);
      await click(page, 'input[type=checkbox]');
      await settled();
      assert.deepEqual(await inThe(page, `everywhere('input[type=checkbox]').map((box) => box.checked).slice(0, 2)`), [
        true,
        false,
      ]);
    });

    it('a prerendered text has its looks before any script', async () => {
      const { page } = await visit(
        `<!doctype html><title>A page</title>${schemes.dark}${site.fragment('en/side-effect-card/fever-infection')}`,
      );
      await page.waitForLoadState('load');
      assert.match(await bodyText(page), /Emergency/);
      assert.deepEqual(await faintTexts(page), []);
    });

    it('a frame shows its element', async () => {
      const { page, settled, consoleMessages } = await visit(
        `<iframe src="${site.base}embed.html?widget=side-effect-card&effect=fatigue" title="Fatigue"></iframe>`,
      );
      await settled();
      const [, frame] = page.frames();
      const text = `document.querySelector('side-effect-card')?.shadowRoot?.querySelector('.care-body')?.innerText`;
      await frame!.waitForFunction(`/When to call/.test(${text})`, undefined, { polling: 50 });
      assert.deepEqual(consoleMessages.filter(isError), []);
    });
  });
}

describe('in Safari 15.4’s way, under a policy', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  const under = (style: string) =>
    site.visit(pageOf(site, '<side-effect-card effect="fever-infection"></side-effect-card>', 'dark'), {
      ...phone,
      script: withoutNewerFeatures,
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src ${site.base}; connect-src ${site.base}; style-src ${style}`,
      },
    });
  const ground = ({ page }: Visit) =>
    inThe(page, `getComputedStyle(everywhere('.care-urgency-emergency').find(isSeen)).backgroundColor`);

  it('that allows the library’s files, looks come as one of them', async () => {
    const visit = await under(site.base);
    await visit.settled();
    assert.equal(await ground(visit), 'rgb(138, 22, 27)');
  });

  it('that allows no styles, every word is there, without colours', async () => {
    const visit = await under("'none'");
    const seen = await allWords(visit);
    assert.match(seen, /Emergency: call 911/);
    assert.match(seen, /When to call/);
    assert.equal(await ground(visit), 'rgba(0, 0, 0, 0)');
  });
});

const isError = (line: string) => line.startsWith('error:');
const bodyText = (page: Page) => page.evaluate<string>('document.body.innerText');
