import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { siteForEachTest } from './site.js';
import { atRest } from './visit.js';

const site = siteForEachTest();

const lazy =
  '<treatment-explainer treatment="immunotherapy" lang="en" loading="lazy">Immunotherapy</treatment-explainer>';
/** Higher than a view and what counts as near. */
const farBelow = '<div style="height: 5000px">The page itself</div>';
const documentsIn = (requests: string[]) => requests.filter((file) => file.startsWith('content/'));

describe('elements with loading="lazy"', () => {
  it('request nothing while they are far below, ten of them no more than one', async () => {
    const { page, requests, settled } = await site.visit(`${farBelow}${lazy.repeat(10)}${site.tag()}`);
    await settled();
    await atRest(page);
    assert.deepEqual(requests, ['care-widgets.js']);
    assert.equal(await page.getByText('Immunotherapy').count(), 10, 'their fallbacks are there');
  });

  it('load when a reader comes near, once for all that show the same', async () => {
    const { page, requests, requested } = await site.visit(`${farBelow}${lazy}${farBelow}${lazy}${site.tag()}`);
    await page.evaluate(() => scrollTo(0, 3500));
    await requested(/^content\//);
    await page.locator('.care-document-info').first().waitFor();
    assert.equal(await page.locator('.care-document-info').count(), 1, 'the second is still far below');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.locator('.care-document-info').nth(1).waitFor();
    assert.equal(documentsIn(requests).length, 1);
  });

  it('load when the page is printed', async () => {
    const { page, requested } = await site.visit(`${farBelow}${lazy}${site.tag()}`);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await requested(/^content\/en\/treatments/);
    await page.locator('.care-document-info').waitFor();
  });

  it('load when a link leads to a part of theirs, and not when it leads to a part of the page', async () => {
    const { page, requests, settled } = await site.visit(
      `<a href="#there">Down</a> <a href="#care-immunotherapy-side-effects">Side effects</a><p id="there">There</p>${farBelow}${lazy}${site.tag()}`,
    );
    await page.getByRole('link', { name: 'Down' }).click();
    await settled();
    assert.deepEqual(documentsIn(requests), []);
    await page.getByRole('link', { name: 'Side effects' }).click();
    await page.locator('.care-document-info').waitFor();
  });

  it('leave nothing behind when they are removed, and wait anew when they are put back', async () => {
    const { page, requests, settled } = await site.visit(`${farBelow}${lazy}${site.tag()}`);
    await settled();
    await page.evaluate(async () => {
      const element = document.querySelector('treatment-explainer')!;
      element.remove();
      // The page's own observer of what is removed has run.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      dispatchEvent(new Event('beforeprint'));
      Object.assign(window, { kept: element });
    });
    await settled();
    assert.deepEqual(requests, ['care-widgets.js']);
    await page.evaluate(() => document.body.prepend((window as unknown as { kept: Element }).kept));
    await page.locator('.care-document-info').waitFor();
  });

  it('may be written as placeholders', async () => {
    const { page, requests, settled } = await site.visit(
      `${farBelow}<div data-care-widget="side-effect-card" data-effect="fatigue" data-lang="en" data-loading="lazy">Fatigue</div>${site.tag()}`,
    );
    await settled();
    assert.deepEqual(documentsIn(requests), []);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.locator('.care-document-info').waitFor();
  });

  it('of an element whose code is there already wait too', async () => {
    const card = '<side-effect-card effect="fatigue" lang="en">Fatigue</side-effect-card>';
    const { page, requests, settled } = await site.visit(
      `${card}${farBelow}${card.replace('fatigue', 'anemia').replace('lang', 'loading="lazy" lang')}${site.tag()}`,
    );
    await page.locator('.care-document-info').waitFor();
    await settled();
    assert.deepEqual(documentsIn(requests), ['content/en/side-effects/fatigue.json']);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.locator('.care-document-info').nth(1).waitFor();
  });
});
