import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { dist, filesBelow, root } from '../../src/tools/paths.js';
import { Site } from './site.js';

/** Reader mode: Readability, as in Firefox, over every prerendered text and over texts that an element has rendered into the page. */

const site = new Site();
let page: Page;
before(async () => {
  await site.open();
  ({ page } = await site.visit('<p>A page</p>'));
  await page.addScriptTag({
    content: readFileSync(`${root}/node_modules/@mozilla/readability/Readability.js`, 'utf8'),
  });
});
after(() => site.close());

const pages: Record<string, (html: string) => string> = {
  'in a page of its own': (html) => html,
  'in the main part of a page': (html) => `<nav><a href="/">Home</a></nav><main>${html}</main>`,
  'in an article with a heading and a footer': (html) =>
    `<main><article><header><h1>Our hospital</h1><p>By our web team</p></header>${html}<footer><p>Contact us</p></footer></article></main>`,
};

/** Not read as texts: a form to print, and a list of links to other sites. Reader modes leave out what is mostly links or fields. */
const notTexts = /^static\/\w+\/(wallet-card|source-list)\//;
const fragments = filesBelow(dist, /^static\/.*\.html$/).filter((file) => !notTexts.test(file));

interface Kept {
  /** The share of words that reader mode keeps. */
  share: number;
  lostHeadings: string[];
}

/** What reader mode keeps of the text in a document, without its controls. In the page, so that browsers' own parser reads it. */
const measure = `(document) => {
  const words = (nodes) => {
    const texts = [];
    for (const node of nodes) {
      const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.data);
    }
    return texts.join(' ').split(/\\s+/).filter(Boolean);
  };
  const normal = (text) => text.replace(/\\s+/g, ' ').trim();
  const text = document.querySelector('.care-content').cloneNode(true);
  for (const control of text.querySelectorAll('nav, button, label, select, svg, [aria-hidden=true], [hidden]')) control.remove();
  const headings = [...text.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ textContent }) => normal(textContent));
  const article = new Readability(document.cloneNode(true)).parse();
  const read = new DOMParser().parseFromString(article?.content ?? '', 'text/html').body;
  const kept = words([read]);
  const found = new Set([...read.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ textContent }) => normal(textContent)));
  return { share: kept.length / words([text]).length, lostHeadings: headings.filter((heading) => !found.has(heading)) };
}`;

const read = (html: string) =>
  page.evaluate<Kept>(
    `(${measure})(new DOMParser().parseFromString(${JSON.stringify(`<!doctype html><title>A page</title>${html}`)}, 'text/html'))`,
  );

describe('reader mode keeps the words and the headings', () => {
  for (const [where, pageOf] of Object.entries(pages)) {
    it(`of every prerendered text ${where}`, async () => {
      assert.ok(fragments.length > 200);
      const faults: string[] = [];
      for (const file of fragments) {
        const { share, lostHeadings } = await read(pageOf(readFileSync(`${dist}/${file}`, 'utf8')));
        if (share < 0.95) faults.push(`${file}: ${(100 * share).toFixed(0)} % of its words`);
        if (lostHeadings.length) faults.push(`${file}: without ${lostHeadings.join(', ')}`);
      }
      assert.deepEqual(faults, []);
    });
  }

  for (const [tag, attributes] of [
    ['treatment-explainer', 'treatment="chemotherapy"'],
    ['care-guide', 'guide="precautions"'],
    ['side-effect-card', 'effect="fatigue"'],
  ] as const) {
    it(`of a <${tag}> that is rendered into the page`, async () => {
      const visit = await site.visit(`<main><${tag} ${attributes} light-dom>Fallback</${tag}></main>${site.tag()}`);
      await visit.page.locator('.care-document-info').first().waitFor();
      // The bodies of closed sections come when the browser is idle.
      await visit.page.waitForFunction(
        () => ![...document.querySelectorAll('.care-disclosure-inner')].some((body) => !body.textContent.trim()),
      );
      const { share, lostHeadings } = await read(await visit.page.locator('main').evaluate((main) => main.outerHTML));
      assert.ok(share >= 0.95, `${(100 * share).toFixed(0)} % of its words`);
      assert.deepEqual(lostHeadings, []);
      await visit.page.close();
    });
  }

  it('of a note that the page adds to a text in the page, with its label', async () => {
    const visit = await site.visit(
      `<main><side-effect-card effect="fatigue" light-dom><p slot="note-when-to-call">Press 2 for the oncologist on call.</p></side-effect-card></main>${site.tag()}`,
    );
    await visit.page.locator('.care-note').waitFor();
    const html = await visit.page.locator('main').evaluate((main) => main.outerHTML);
    const text = await page.evaluate<string>(
      `new Readability(new DOMParser().parseFromString(${JSON.stringify(`<!doctype html><title>A page</title>${html}`)}, 'text/html')).parse().textContent.replace(/\\s+/g, ' ')`,
    );
    assert.match(text, /Added by this site ?Press 2 for the oncologist on call\./);
    await visit.page.close();
  });
});
