import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { bundle } from '../host-pages/bundle.js';
import { seen, Site } from './site.js';

/** A page that React has rendered on a server: what the loader changes before React hydrates it, React takes for a mistake. */

const site = new Site();
before(() => site.open());
after(() => site.close());
afterEach(() => site.closePages());

// Before `bundle`, which makes a production of the whole process.
const server = '../host-pages/react-server.js';
const { render } = (await import(server)) as { render: (link: string) => string };
const script = await bundle('react-hydration-page.js');
const link = () => `${site.base}embed.html?widget=side-effect-card&effect=diarrhea-colitis&lang=en`;
const rendered = () => `<div id="app">${render(link())}</div>`;

describe('a page that React hydrates', () => {
  it('is hydrated without an error, and shows its texts, if the script tag is added in an effect', async () => {
    const { page, consoleMessages } = await site.visit(
      `${rendered()}<script>window.link = '${link()}'; window.loader = '${site.base}care-widgets.js'</script><script>${script}</script>`,
    );
    await page.locator('side-effect-card').getByText('What helps').nth(1).waitFor({ timeout: 10_000 });
    assert.equal(await page.locator('side-effect-card').count(), 2);
    await page.getByRole('button', { name: 'Step 0' }).click();
    await seen(page, 'Step 1');
    assert.equal(await page.locator('side-effect-card').getByText('What helps').count(), 2);
    assert.deepEqual(consoleMessages, []);
  });

  it('shows its texts all the same if the loader came first, and React renders the page anew', async () => {
    const { page } = await site.visit(
      `${rendered()}${site.tag()}<script>window.link = '${link()}'</script><script>${script}</script>`,
    );
    await page.locator('side-effect-card').getByText('What helps').nth(1).waitFor({ timeout: 10_000 });
    await page.evaluate('hydrate()');
    await page.getByRole('button', { name: 'Step 0' }).click();
    await seen(page, 'Step 1');
    await page.locator('side-effect-card').getByText('What helps').nth(1).waitFor({ timeout: 10_000 });
    assert.equal(await page.locator('side-effect-card').count(), 2);
  });
});
