import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Page } from 'playwright-core';
import { dist, filesBelow } from '../../src/tools/paths.js';
import { HeldResponses } from './held-responses.js';
import { seen, Site } from './site.js';

/** Prerendered fragments as readers have them: without a script, before one, and after it. */

const site = new Site();
before(() => site.open());
after(() => site.close());

/** The code of the elements, which waits for `release`. */
let held = new HeldResponses();
afterEach(async () => {
  site.intercept = () => false;
  await site.closePages();
});

/** Opens a page with fragments, and begins to use the first, whose code comes with `takeOver`. */
async function visitEarly(...paths: string[]): Promise<Page> {
  held = new HeldResponses();
  site.intercept = ({ url = '' }, response) => {
    if (!url.startsWith('/care/base-')) return false;
    held.add(() => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(dist + url)));
    return true;
  };
  const html = paths.map((path) => site.fragment(path)).join('');
  const { page, requested } = await site.visit(html + site.tag(), {
    script: `addEventListener('care-load', () => (window.loaded = true))`,
  });
  await page.locator('button, input, [tabindex]').first().dispatchEvent('pointerdown');
  await requested(/^care\/base-/);
  return page;
}

/** The code comes, and has drawn the text anew. */
async function takeOver(page: Page): Promise<void> {
  held.release();
  await page.waitForFunction('window.loaded');
}

const fragments = filesBelow(dist, /^static\/.*\.html$/);

function* elementsOf(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

const booleans =
  /^(allowfullscreen|async|autofocus|autoplay|checked|controls|default|defer|disabled|formnovalidate|hidden|inert|ismap|itemscope|loop|multiple|muted|nomodule|novalidate|open|playsinline|readonly|required|reversed|selected)$/;

describe('a prerendered fragment', () => {
  it('has no boolean attribute with a value: each would be true, whatever it says', () => {
    assert.ok(fragments.length > 100);
    for (const file of fragments) {
      for (const { tagName, attrs } of elementsOf(parse(readFileSync(`${dist}/${file}`, 'utf8')))) {
        for (const { name, value } of attrs)
          assert.ok(!booleans.test(name) || value === '', `${file}: <${tagName} ${name}="${value}">`);
      }
    }
  });

  it('has no id that another has: two texts, or two languages of one, may be on one page', () => {
    const seen = new Map<string, string>();
    for (const file of fragments) {
      for (const { attrs } of elementsOf(parse(readFileSync(`${dist}/${file}`, 'utf8')))) {
        const id = attrs.find(({ name }) => name === 'id')?.value;
        if (id === undefined) continue;
        assert.equal(seen.get(id), undefined, `${file}: ${id}`);
        seen.set(id, file);
      }
    }
    assert.ok(seen.size > 100);
  });
});

describe('a field of a prerendered fragment', () => {
  it('is marked for session replay before any code is loaded', () => {
    const fields = /^(input|select|textarea)$/;
    let count = 0;
    for (const file of fragments) {
      for (const element of elementsOf(parse(readFileSync(`${dist}/${file}`, 'utf8')))) {
        if (!fields.test(element.tagName)) continue;
        let marked = element;
        while (
          !marked.attrs.some(({ name }) => name === 'data-hj-suppress') &&
          marked.parentNode &&
          tree.isElementNode(marked.parentNode)
        )
          marked = marked.parentNode;
        const names = marked.attrs.map(({ name }) => name);
        for (const mark of ['data-hj-suppress', 'data-private', 'data-sentry-mask'])
          assert.ok(names.includes(mark), `${file}: <${element.tagName}>: ${mark}`);
        assert.match(marked.attrs.find(({ name }) => name === 'class')!.value, /\brr-block rr-mask\b/);
        count++;
      }
    }
    assert.ok(count > 100);
  });
});

describe('a prerendered hotline with hours', () => {
  it('has its hours, and nothing that is so only at one time', () => {
    const text = readFileSync(`${dist}/static/en/hotline-banner/national-cancer-institute.html`, 'utf8')
      .replace(/<[^>]*>|\s+/g, ' ')
      .replace(/[\s\u00a0]+/g, ' ');
    assert.match(text, /Hours Monday to Friday, 9 a\.m\. to 9 p\.m\./);
    assert.doesNotMatch(text, /open now|closed now/i);
  });
});

describe('a prerendered question-list', () => {
  const questions = 'en/question-list/immunotherapy';
  const ticks = (page: Page) =>
    page.getByRole('checkbox').evaluateAll((boxes: HTMLInputElement[]) => boxes.map(({ checked }) => checked));

  it('has no question ticked, and ticks those that are clicked, without a script', async () => {
    const { page } = await site.visit(site.fragment(questions), { javaScriptEnabled: false });
    const boxes = page.getByRole('checkbox');
    assert.ok((await boxes.count()) > 10);
    for (const box of await boxes.all()) assert.equal(await box.isChecked(), false);
    await boxes.nth(1).click();
    assert.equal(await boxes.nth(1).isChecked(), true);
    await boxes.nth(1).click();
    assert.equal(await boxes.nth(1).isChecked(), false);
  });

  it('has no question ticked once its code is there, and ticks those that are clicked', async () => {
    const page = await visitEarly(questions);
    await takeOver(page);
    assert.equal((await ticks(page)).includes(true), false);
    await page.getByRole('checkbox').nth(1).click();
    assert.equal((await ticks(page)).indexOf(true), 1);
    await page.getByRole('checkbox').nth(1).click();
    assert.equal((await ticks(page)).includes(true), false);
  });

  it('knows what was ticked before its code was there', async () => {
    const page = await visitEarly(questions);
    await page.getByRole('checkbox').nth(2).click();
    await takeOver(page);
    assert.equal((await ticks(page)).indexOf(true), 2);
    // What is not ticked is not printed, and the hint that nothing is ticked is gone.
    await page.waitForFunction(() => document.querySelectorAll('.care-some-ticked .care-ticked').length === 1);
    await page.getByRole('checkbox').nth(2).click();
    assert.equal((await ticks(page)).includes(true), false);
  });
});

describe('a prerendered side-effect-list', () => {
  it('is filtered by what was typed and chosen before its code was there', async () => {
    const page = await visitEarly('en/side-effect-list/immunotherapy');
    await page.getByRole('searchbox').fill('fatigue');
    await takeOver(page);
    await seen(page, '1 side effect');
    assert.equal(await page.getByRole('searchbox').inputValue(), 'fatigue');
    assert.equal(await page.locator('[part=effects] li').count(), 1);
  });
});

describe('two prerendered languages of one text on a page', () => {
  const paths = ['en/treatment-explainer/immunotherapy', 'fr/treatment-explainer/immunotherapy'];

  it('each lead to their own sections, without a script', async () => {
    const { page } = await site.visit(paths.map((path) => site.fragment(path)).join(''), { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Sources', exact: true }).nth(1).click();
    const languages = page.locator(':target').locator('xpath=ancestor::treatment-explainer');
    assert.equal(await languages.getAttribute('lang'), 'fr');
  });

  it('keep their ids apart when the code takes over', async () => {
    const page = await visitEarly(...paths, paths[0]!);
    held.release();
    await page.waitForFunction(() => document.querySelectorAll('.care-content[part=base]').length === 3);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });
});

describe('the focus in a prerendered text', () => {
  const explainer = 'en/treatment-explainer/immunotherapy';

  /** What has the focus, through shadow roots: its text, or its value. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active instanceof HTMLInputElement
        ? `${active.value} ${active.selectionStart}`
        : active?.textContent.replace(/\s+/g, '');
    });

  for (const [what, path, find] of [
    ['a section that opens', explainer, (page: Page) => page.locator('summary', { hasText: /^\s*Side effects/ })],
    ['a link of the table of contents', explainer, (page: Page) => page.locator('nav a', { hasText: 'Sources' })],
    [
      'the second of two links to one number',
      explainer,
      (page: Page) => page.locator('a[href="tel:+18003630063"]').nth(1),
    ],
    ['a row of pictures', 'en/treatment-steps/immunotherapy', (page: Page) => page.locator('.care-step-row')],
  ] as const) {
    it(`stays on ${what} when the code takes over`, async () => {
      const page = await visitEarly(path);
      const control = find(page);
      await control.focus();
      const old = await control.elementHandle();
      const words = await focused(page);
      await takeOver(page);
      assert.equal(await old.evaluate((node) => node.isConnected), false);
      assert.equal(
        await control.evaluate((node) => node === document.activeElement),
        true,
        `it is on ${await focused(page)}`,
      );
      if (path === explainer) assert.equal(await focused(page), words);
    });
  }

  it('stays where one types, with the caret', async () => {
    const page = await visitEarly('en/side-effect-list/immunotherapy');
    await page.getByRole('searchbox').pressSequentially('ftigue');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await takeOver(page);
    await page.keyboard.type('a');
    assert.equal(await focused(page), 'fatigue 2');
    await seen(page, '1 side effect');
  });
});
