import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../src/tools/paths.js';
import { launchChromium } from '../browsers/chromium.js';
import { serve, type Served } from './served.js';

/** `npm start`, in a copy of the sources: the tests change them while other tests read the real ones. */
const copy = `${root}/.cache/dev-server`;

describe('npm start', () => {
  let server: Served;
  let browser: Browser;
  let page: Page;

  before(async () => {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(`${copy}/node_modules`, { recursive: true });
    for (const name of ['src', 'demo', 'locales', 'vite.config.ts', 'tsconfig.json', 'package.json'])
      cpSync(`${root}/${name}`, `${copy}/${name}`, { recursive: true });
    // What Vite prepares goes into `node_modules/.vite`, which must be the copy's own.
    symlinkSync(`${root}/node_modules/vite`, `${copy}/node_modules/vite`);
    server = await serve(copy);
    // Its first answer reads all documents. Beside the other tests that takes longer than the ten seconds that an element waits.
    await fetch(`${server.origin}/dist/content/fr/side-effects/fatigue.json`);
    browser = await launchChromium();
  });
  beforeEach(async () => (page = await browser.newPage({ locale: 'en-CA' })));
  afterEach(() => page.close());
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(copy, { recursive: true });
  });

  /** Replaces text in a file of the copy. Returns a function that undoes it. */
  function edit(file: string, from: string, to: string): () => void {
    const text = readFileSync(`${copy}/${file}`, 'utf8');
    assert.ok(text.includes(from), `${file}: expected ${from}`);
    writeFileSync(`${copy}/${file}`, text.replace(from, to));
    return () => writeFileSync(`${copy}/${file}`, text);
  }

  const card = () =>
    page
      .locator('side-effect-card')
      .filter({ has: page.locator('.care-document-info') })
      .first();

  async function open(path: string): Promise<void> {
    await page.goto(server.origin + path);
    await card().locator('.care-document-info').waitFor();
  }

  it('serves the demo from the sources, without a build', async () => {
    await open('/fr/blog');
    await card().getByRole('heading', { name: 'Quand appeler' }).waitFor();
  });

  it('shows a changed document without a restart', async () => {
    await open('/en/blog');
    const undo = edit('locales/en/side-effects/fatigue.json', '"title": "', '"title": "Changed: ');
    await card()
      .getByRole('heading', { name: /^Changed: / })
      .waitFor();
    undo();
    await card()
      .getByRole('heading', { name: /^(?!Changed)/ })
      .first()
      .waitFor();
  });

  it('shows a changed message without a restart', async () => {
    await open('/en/blog');
    edit('locales/en/ui.json', '"whenToCall": "', '"whenToCall": "Changed: ');
    await card()
      .getByRole('heading', { name: /^Changed: / })
      .waitFor();
  });

  it('shows a changed style without a restart', async () => {
    await open('/en/blog');
    edit('src/styles/hotline.ts', 'css`', 'css` .care-hotline-line { text-transform: uppercase; }');
    await page.waitForFunction(() => {
      const lines = [...document.querySelectorAll('side-effect-card')].map((card) =>
        card.shadowRoot?.querySelector('.care-hotline-line'),
      );
      return lines.some((line) => line && getComputedStyle(line).textTransform === 'uppercase');
    });
  });

  it('shows a changed template without a restart, in prerendered fragments too', async () => {
    await open('/en/blog');
    edit('src/templates/document-footer.ts', 'class="care-document-info', 'class="changed care-document-info');
    await card().locator('.changed').first().waitFor();
    const fragment = await (await fetch(`${server.origin}/dist/static/en/side-effect-card/fatigue.html`)).text();
    assert.match(fragment, /class="changed care-document-info/);
  });

  it('says what is wrong with a document, and goes on when it is mended', async () => {
    await open('/en/blog');
    const undo = edit('locales/en/side-effects/fatigue.json', '"title":', '"titel":');
    await page
      .getByText(/side-effects\/fatigue/)
      .first()
      .waitFor({ state: 'attached' });
    assert.match(server.output(), /fatigue\.json.*title/);
    undo();
    await card().locator('.care-document-info').waitFor();
  });

  it('serves the builder and the page for iframes from the sources', async () => {
    await page.goto(`${server.origin}/dist/embed.html?widget=side-effect-card&effect=fatigue&lang=en`);
    await card().locator('.care-document-info').waitFor();
    await page.goto(`${server.origin}/dist/builder.html?lang=en`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('iframe').first().contentFrame().locator('.care-document-info').first().waitFor();
  });

  it('answers 404 for what it does not have', async () => {
    for (const path of [
      '/dist/nothing.js',
      '/dist/care/nothing.js',
      '/dist/content/en/treatments/nothing.json',
      '/en/nothing',
    ])
      assert.equal((await fetch(server.origin + path)).status, 404, path);
  });
});
