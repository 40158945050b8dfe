import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { elementRegistry } from '../../src/core/registry.js';
import { dist } from '../../src/tools/paths.js';
import { holdTimers } from '../built/held-timers.js';
import { Site } from '../built/site.js';
import { atRest } from '../built/visit.js';
import { launchChromium } from '../browsers/chromium.js';
import { banner, type Condition } from './condition.js';
import { attacks } from './conditions/attacks.js';
import { delivery } from './conditions/delivery.js';
import { network } from './conditions/network.js';
import { policies } from './conditions/policies.js';
import { scripts } from './conditions/scripts.js';
import { spellings } from './conditions/embed-formats.js';
import { styles } from './conditions/styles.js';

/**
 * The built `dist/` on hostile pages of another origin. Each condition says what its reader must see;
 * what must hold on every page is asserted here, once for all.
 */
const themes: Record<string, Condition[]> = { delivery, spellings, policies, styles, scripts, network, attacks };

/** The privacy statement that ships, compared with the traffic of every condition. */
const statement = JSON.parse(readFileSync(`${dist}/privacy.json`, 'utf8')) as { requests: { path: string }[] };
const declared = statement.requests.map(({ path }) => new RegExp(path));

const site = new Site();
before(() => site.open());
after(() => site.close());

for (const [theme, conditions] of Object.entries(themes)) {
  describe(theme, () => {
    for (const condition of conditions) it(condition.name, () => meet(condition));
  });
}

describe('a reader', () => {
  it('who has set a larger font size gets it, whatever the root of the page says', async () => {
    const browser = await launchChromium({ args: ['--blink-settings=defaultFontSize=24'] });
    const sizes: number[] = [];
    for (const css of ['', 'html { font-size: 62.5% }', 'html { font-size: 8px }']) {
      const page = await browser.newPage();
      await page.setContent(`<!doctype html><html lang="en"><style>${css}</style>${banner}${site.tag()}`);
      const line = page.locator('.care-number-line').first();
      await line.waitFor();
      sizes.push(await line.evaluate((element) => parseFloat(getComputedStyle(element).fontSize)));
    }
    await browser.close();
    for (const size of sizes) assert.ok(Math.abs(size - 24 * 1.0625 * 1.75) < 1, sizes.join());
  });
});

async function meet(condition: Condition): Promise<void> {
  site.intercept = condition.server ?? (() => false);
  const visit = await site.visit(condition.page(site), {
    headers: condition.headers?.(site) ?? {},
    ...(condition.holdsTimers && { script: holdTimers }),
  });
  const { page, requests, consoleMessages } = visit;
  await condition.act?.(page, visit, site);
  for (const text of condition.sees) {
    await page.getByText(text).first().waitFor({ state: 'visible', timeout: 6000 });
  }
  const seen = await page.evaluate(readerSees);
  for (const text of condition.never ?? []) assert.ok(!seen.text.includes(text), `the reader sees "${text}"`);

  // Never machine words, never a number that is no link.
  assert.doesNotMatch(seen.text, /\bundefined\b|\bNaN\b|\[object |\{\{\w+\}\}|\bnull\b/);
  assert.deepEqual(seen.unlinkedNumbers, []);
  // No error, rejection or violation that the condition does not bring itself.
  const expected = condition.expects ?? [];
  assert.deepEqual(
    consoleMessages.filter((line) => !expected.some((pattern) => pattern.test(line))),
    [],
  );
  // Only declared requests; nothing stored; nothing on window.
  const foreign = requests.filter((address) => /^https?:/.test(address) && !/\/page$/.test(address));
  assert.deepEqual(foreign, []);
  const undeclared = requests.filter(
    (address) =>
      !/^https?:/.test(address) &&
      !declared.some((path) => path.test(address)) &&
      !condition.asksForItself?.test(address),
  );
  assert.deepEqual(undeclared, [], 'requests that privacy.json does not declare');
  assert.deepEqual(seen.leftBehind, []);
  assert.deepEqual(await page.context().cookies(), []);
  if (condition.looks) await looksRight(page, condition.looks);
  await condition.check?.(page, visit, site);

  // Nothing is left running after removal.
  const asked = requests.length;
  const spoken = consoleMessages.length;
  await page.evaluate(removeAll);
  await atRest(page);
  assert.equal(requests.length, asked, 'requests after removal');
  assert.deepEqual(consoleMessages.slice(spoken), []);
  await page.context().close();
}

/** Sizes and letters of the number's line, whatever the theme says. */
async function looksRight(page: Page, selector: string): Promise<void> {
  const looks = await page
    .locator(selector)
    .first()
    .evaluate((line) => {
      // A first view has just given way.
      if (!line.isConnected) return undefined;
      const style = getComputedStyle(line);
      const { width, height } = line.getBoundingClientRect();
      return {
        size: parseFloat(style.fontSize),
        width,
        height,
        transform: style.textTransform,
        spacing: style.letterSpacing,
        indent: style.textIndent,
        direction: style.direction,
        pointer: style.pointerEvents,
        visible: style.visibility,
      };
    });
  if (!looks) return looksRight(page, selector);
  assert.ok(looks.size >= 22 && looks.size <= 40, `font size ${looks.size}`);
  assert.ok(looks.width > 150 && looks.height >= 24 && looks.height < 90, `box ${looks.width} by ${looks.height}`);
  const { transform, spacing, indent, direction, pointer, visible } = looks;
  assert.deepEqual(
    { transform, spacing, indent, direction, pointer, visible },
    { transform: 'none', spacing: 'normal', indent: '0px', direction: 'ltr', pointer: 'auto', visible: 'visible' },
  );
}

/* What runs in the page is written as text: the test's own compiler adds helpers that a page has not. */

const tags = Object.keys(elementRegistry)
  .flatMap((tag) => [tag, `care-${tag}`])
  .join();
const ours = `[...document.querySelectorAll('${tags}')]`;

const readerSees = `(() => {
  const texts = [], unlinkedNumbers = [];
  const walk = (node, linked) => {
    // A number has break opportunities between its groups.
    if (node.nodeType === 3 || node.localName === 'bdi') {
      texts.push(node.textContent);
      if (!linked && /363-0063/.test(node.textContent)) unlinkedNumbers.push(node.textContent.trim());
      return;
    }
    if (node.nodeType !== 1) return;
    if (node.localName === 'slot') return node.assignedNodes({ flatten: true }).forEach((child) => walk(child, linked));
    if (!node.checkVisibility({ visibilityProperty: true })) return;
    const isLink = linked || (node.localName === 'a' && node.getAttribute('href')?.startsWith('tel:'));
    (node.shadowRoot ?? node).childNodes.forEach((child) => walk(child, isLink));
  };
  ${ours}.forEach((element) => walk(element, false));
  let stored = [];
  try { stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage)]; } catch { /* a page without an origin has none */ }
  // Lit notes its versions, for a page that has several.
  const names = Object.getOwnPropertyNames(window).filter((name) => /^care|^lit(?!(Html|Element)Versions$|PropertyMetadata$)/.test(name));
  return { text: texts.join(' ').replace(/\\s+/g, ' '), unlinkedNumbers, leftBehind: [...stored, ...names] };
})()` as unknown as () => { text: string; unlinkedNumbers: string[]; leftBehind: string[] };

const removeAll = `(() => {
  document.body.textContent = '';
  document.documentElement.setAttribute('lang', 'fr');
  // Not \`new Event\`: old libraries have one of their own.
  const online = document.createEvent('Event');
  online.initEvent('online', false, false);
  dispatchEvent(online);
})()` as unknown as () => void;
