import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { root } from '../../src/tools/paths.js';
import { Site } from '../built/site.js';
import type { Visit } from '../built/visit.js';
import { counters } from './counters.js';

/** The recipes of docs/events.md, as they stand there, in a page with real widgets and a reader who clicks. */

const text = readFileSync(`${root}/docs/events.md`, 'utf8');
const recipes = new Map(
  [...text.matchAll(/^## (.+)\n[^#]*?^```html\n([\s\S]+?)^```$/gm)].map(([, heading, html]) => [heading!, html!]),
);
const names = ['care-load', 'care-error', 'care-toggle', 'care-call', 'care-navigate'];

const listening = `<script>var heard = {}; ${JSON.stringify(names)}.forEach(function (name) { addEventListener(name, function (event) { (heard[name] = heard[name] || []).push(event.detail); }); });</script>`;

const site = new Site();
before(() => site.open());
after(() => site.close());

/** A reader opens the page, opens a section, goes to another treatment, and calls. */
async function read(before: string): Promise<Visit> {
  site.posts.length = 0;
  const widgets = `
    <treatment-explainer treatment="immunotherapy"></treatment-explainer>
    <hotline-banner hotline="quebec-cancer-foundation"></hotline-banner>
    <side-effect-card effect="no-such-effect">Call your team.</side-effect-card>`;
  // The address of the page itself, so that it is not left.
  const visit = await site.visit(
    `${listening}${before}${site.tag('async data-link-template="/page#{kind}/{id}"')}${widgets}`,
  );
  const { page } = visit;
  await page.context().addCookies([{ name: 'session', value: 'somebody', url: page.url() }]);
  await page.locator('side-effect-card').getByText('We can’t show this information right now.').waitFor();
  // What stands below grows when the element takes the place of its first view, and moves away from the pointer.
  await page.locator('treatment-explainer [data-preview]').waitFor({ state: 'detached' });
  await hasHeard(page, 'care-load', 2);
  await hasHeard(page, 'care-error', 1);
  await page.locator('treatment-explainer details[data-section]:not([open]) > summary').first().click();
  await hasHeard(page, 'care-toggle', 1);
  await page.locator('treatment-explainer a[data-kind="treatments"]').first().click();
  await hasHeard(page, 'care-navigate', 1);
  // Last: while the browser looks for somebody who takes `tel:`, it may swallow what the keyboard and the pointer do.
  await page.locator('hotline-banner a[data-hotline]').first().click();
  await hasHeard(page, 'care-call', 1);
  // An event that is told twice, or a request of the library's own, would be here now; and what a recipe sends has arrived.
  await visit.settled();
  return visit;
}

async function hasHeard(page: Page, name: string, times: number): Promise<void> {
  await page.waitForFunction(
    ([name, times]) => ((window as unknown as { heard: Record<string, unknown[]> }).heard[name]?.length ?? 0) >= times,
    [name, times] as const,
  );
}

const heardIn = (page: Page) => page.evaluate<Record<string, Record<string, unknown>[]>>('heard');

describe('docs/events.md', () => {
  it('has a recipe under each heading that is counted with here', () => {
    assert.deepEqual([...recipes.keys()], Object.keys(counters));
  });

  it('says which events there are and what they hold', async () => {
    const { page } = await read('');
    const heard = await heardIn(page);
    await page.context().close();
    const rows = [...text.matchAll(/^\| `(care-\w+)` \|.*\| (.+?) \|$/gm)];
    const consoleMessages = Object.fromEntries(
      rows.map(
        ([, name, held]) => [name!, [...held!.split(':')[0]!.matchAll(/`(\w+)`/g)].map(([, key]) => key!)] as const,
      ),
    );
    assert.deepEqual(Object.keys(consoleMessages).sort(), [...names].sort());
    for (const name of names) {
      assert.ok(heard[name]?.length, `${name} was heard`);
      for (const detail of heard[name])
        assert.deepEqual(Object.keys(detail).sort(), consoleMessages[name]!.sort(), name);
    }
  });

  it('is right that the library sends nothing when a reader clicks', async () => {
    const { page, requests } = await read('');
    assert.deepEqual(site.posts, []);
    assert.deepEqual(
      requests.filter((address) => /^https?:/.test(address) && new URL(address).pathname !== '/page'),
      [],
    );
    await page.context().close();
  });

  for (const [heading, html] of recipes) {
    it(`counts all five with: ${heading}`, async () => {
      const { page, consoleMessages } = await read(html);
      const heard = await counters[heading]!.heard(page, site);
      for (const name of names)
        assert.ok(
          heard.some((line) => line.split(' ')[0] === name),
          `${name} in:\n${heard.join('\n')}`,
        );
      assert.deepEqual(
        consoleMessages.filter((line) => line.startsWith('error') && !line.includes('Failed to load resource')),
        [],
      );
      // One use, one count; and no more than the recipe says.
      assert.equal(heard.filter((line) => line.startsWith('care-call')).length, 1, heard.join('\n'));
      assert.doesNotMatch(heard.join(), /undefined|800|tel:|https?:/);
      await page.context().close();
    });
  }

  it('is right that the last recipe sends neither cookie nor address', async () => {
    const last = [...recipes.values()].at(-1)!;
    const { page } = await read(last);
    assert.ok(site.posts.length >= names.length);
    for (const { headers, body } of site.posts) {
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
      assert.match(body, /^event=care-[a-z]+$/);
    }
    await page.context().close();
  });
});
