import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { dist } from '../../src/tools/paths.js';
import { Site } from './site.js';

/** A frame is as high as what it shows, however `embed.js` comes to the page. */

const site = new Site();
before(() => site.open());
after(() => site.close());
afterEach(() => site.closePages());

const frame = (attributes = '') =>
  `<iframe title="Fatigue" width="400" height="50" ${attributes} src="${site.base}embed.html?widget=side-effect-card&effect=fatigue&lang=en"></iframe>`;
const shown = (page: Page) => page.frameLocator('iframe').getByRole('heading', { name: 'What helps' }).waitFor();
const inlined = readFileSync(`${dist}/embed.js`, 'utf8');

/** The frame's window is as high as what it shows, to the pixel. */
async function fits(page: Page): Promise<void> {
  const inside = page.frames().find((one) => one.url().includes('embed.html'))!;
  await inside.waitForFunction(
    () => {
      const { height } = document.querySelector('main')!.getBoundingClientRect();
      return height > 1500 && Math.abs(document.documentElement.clientHeight - height) <= 1;
    },
    undefined,
    { timeout: 10_000 },
  );
}

/** Adds `embed.js` to a page whose frame has long reported its height. */
async function addLate(page: Page, make: (script: HTMLScriptElement, base: string) => void, code = ''): Promise<void> {
  await shown(page);
  await page.evaluate(
    `(${make.toString()})(Object.assign(document.createElement('script'), { text: ${JSON.stringify(code)} }), '${site.base}')`,
  );
}

describe('embed.js keeps a frame’s height right', () => {
  it('if it is loaded after the frame', async () => {
    const { page } = await site.visit(frame());
    await addLate(page, (script, base) => {
      script.src = `${base}embed.js`;
      document.body.append(script);
    });
    await fits(page);
  });

  it('if it is loaded as a module', async () => {
    const { page, consoleMessages } = await site.visit(
      `${frame()}<script type="module" src="${site.base}embed.js"></script>`,
    );
    await fits(page);
    assert.deepEqual(consoleMessages, []);
  });

  it('if it is pinned and loaded as a module', async () => {
    const pinned = JSON.parse(readFileSync(`${dist}/integrity.json`, 'utf8')) as Record<string, string>;
    const file = Object.keys(pinned).find((name) => name.startsWith('care/embed-'))!;
    const { page } = await site.visit(`${frame()}<script type="module" src="${site.base}${file}"></script>`);
    await fits(page);
  });

  for (const type of ['', 'type="module"']) {
    it(`if it is written into the page, with data-base ${type}`, async () => {
      const { page, consoleMessages } = await site.visit(
        `${frame()}<script ${type} data-base="${site.base}">${inlined}</script>`,
      );
      await fits(page);
      assert.deepEqual(consoleMessages, []);
    });
  }

  it('if it is part of another file, with data-base', async () => {
    const file = `data:text/javascript;base64,${Buffer.from(`window.other = 1;\n${inlined}`).toString('base64')}`;
    const { page } = await site.visit(`${frame()}<script defer data-base="${site.base}" src="${file}"></script>`);
    await fits(page);
  });

  it('if frame and script are in a shadow root of the page', async () => {
    const { page } = await site.visit(
      `<div><template shadowrootmode="open"><section>${frame()}</section></template></div>`,
    );
    await addLate(page, (script, base) => {
      script.src = `${base}embed.js`;
      document.querySelector('div')!.shadowRoot!.append(script);
    });
    await fits(page);
  });

  it('if a frame is added later to a shadow root of the page', async () => {
    const { page } = await site.visit(`<script src="${site.base}embed.js"></script><div></div>`);
    await page.evaluate(
      (html) =>
        document
          .querySelector('div')!
          .attachShadow({ mode: 'open' })
          .append(document.createRange().createContextualFragment(html)),
      frame(),
    );
    await shown(page);
    await fits(page);
  });

  for (const sizing of ['border-box', 'content-box']) {
    it(`with padding and a border, and box-sizing: ${sizing}`, async () => {
      const styles = `<style>* { box-sizing: ${sizing} } iframe { padding: 20px 10px 31px; border: 7px solid }</style>`;
      const { page } = await site.visit(`${styles}<script src="${site.base}embed.js"></script>${frame()}`);
      await shown(page);
      await fits(page);
    });
  }

  it('and says so where it can’t know whose frames it is to hear', async () => {
    const { hasLogged: hasSaid } = await site.visit(`${frame()}<script>${inlined}</script>`);
    await hasSaid(/^warning: \[care-widgets\] embed\.js: expected data-base/);
  });
});
