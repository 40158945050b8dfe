import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { seen, Site } from '../built/site.js';

/**
 * What filters that pages pass through leave of each spelling, and what a reader then sees. The table in
 * docs/embedding.md says the same.
 */
const site = new Site();
before(() => site.open());
after(() => site.close());

const file = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');

const spelling = {
  element: '<p>Before.</p><side-effect-card effect="fatigue" lang="en">Fatigue: call your team.</side-effect-card>',
  placeholder:
    '<p>Before.</p><div data-care-widget="side-effect-card" data-effect="fatigue" data-lang="en">Fatigue: call your team.</div>',
  link: () =>
    `<p>Before.</p><p><a href="${site.base}embed.html?widget=side-effect-card&amp;effect=fatigue&amp;lang=en" data-care-widget>Fatigue: call your team.</a></p>`,
};

const words = 'Fatigue: call your team.';
const drawn = 'What helps';

async function readerSees(html: string, tag: string, text: string): Promise<void> {
  const { page } = await site.visit(tag + html);
  await seen(page, text);
  await page.context().close();
}

describe('DOMPurify, as it comes', () => {
  async function clean(html: string): Promise<string> {
    const { page } = await site.visit('');
    await page.addScriptTag({ content: file('dompurify/dist/purify.min.js') });
    const cleaned = await page.evaluate(
      (dirty) => (window as unknown as { DOMPurify: { sanitize: (html: string) => string } }).DOMPurify.sanitize(dirty),
      html,
    );
    await page.context().close();
    return cleaned;
  }

  it('leaves the placeholder: the widget is drawn', async () => {
    await readerSees(await clean(spelling.placeholder), site.tag(), drawn);
  });

  it('leaves the link: the widget is drawn', async () => {
    await readerSees(await clean(spelling.link()), site.tag(), drawn);
  });

  it('leaves the words of the element', async () => {
    await readerSees(await clean(spelling.element), site.tag(), words);
  });
});

describe('sanitize-html, as it comes', () => {
  it('takes the attributes of the placeholder: its words stay', async () => {
    await readerSees(sanitizeHtml(spelling.placeholder), site.tag(), words);
  });

  it('leaves the address of the link: the widget is drawn where the tag says data-upgrade-links', async () => {
    await readerSees(sanitizeHtml(spelling.link()), site.tag('async data-upgrade-links'), drawn);
  });

  it('leaves the words of the element', async () => {
    await readerSees(sanitizeHtml(spelling.element), site.tag(), words);
  });
});

describe('reader mode (Readability, as in Firefox)', () => {
  const article =
    '<h1>Our page</h1>' +
    '<p>Some text of our own, long enough that it counts as an article of its own, with commas, and clauses, and so on.</p>'.repeat(
      8,
    );

  async function read(html: string): Promise<string> {
    const { page } = await site.visit(`<main><article>${article}${html}</article></main>`);
    await page.addScriptTag({ content: file('@mozilla/readability/Readability.js') });
    const text = await page.evaluate(`new Readability(document.cloneNode(true)).parse()?.textContent ?? ''`);
    await page.context().close();
    return text as string;
  }

  it('has the words of an element that is drawn into a shadow root', async () => {
    assert.ok((await read(spelling.element)).includes(words));
  });
});
