import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { elementRegistry } from '../../src/element-registry.js';
import { Site } from './site.js';

/** Whoever can write a link or a frame decides the address of `embed.html`, and what another frame says to the page. */

const markup = '"><img src=x onerror="top.hit=1">';

describe('the page for a frame', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  const named = [...new Set(Object.values(elementRegistry).map(({ attribute }) => attribute))];
  const others = ['widget', 'lang', 'heading-level', 'brand', 'src', 'content-base', 'link-template', 'data-base', 'data-hotline', 'base', 'onclick', 'onfocus', 'style', 'id', 'is', 'name', 'light', '__proto__', 'constructor'];
  const values = [markup, 'javascript:top.hit=1', '//evil.example/', 'https://evil.example/', '../../../etc/passwd', '__proto__', 'script', 'red;}*{display:none', '\u202e1-900', 'a'.repeat(300)];

  /** One parameter after another, and all of them at once with one value after another. */
  const attacks = [
    ...[...named, ...others].map((name) => ({ names: [name], value: markup })),
    ...values.map((value) => ({ names: [...named, ...others].filter((name) => name !== 'widget'), value })),
    ...values.map((value) => ({ names: ['widget'], value })),
  ];

  it('takes each of its parameters for the name of something that ships, or for nothing', async () => {
    const { page, requests } = await site.visit('');
    for (const { names, value } of attacks) {
      const query = new URLSearchParams({ widget: 'hotline-banner', hotline: 'quebec-cancer-foundation', lang: 'en' });
      for (const name of names) query.set(name, value);
      await page.goto(`${site.base}embed.html?${query.toString()}`);
      await page.locator('main').waitFor({ state: 'attached' });
      const { hit, tags, attributes, style } = await page.evaluate((): { hit: unknown; tags: string[]; attributes: string[]; style: string } => {
        const all = [...document.body.querySelectorAll('*')];
        return {
          hit: (window as { hit?: unknown }).hit,
          tags: all.map(({ localName }) => localName),
          attributes: all.flatMap((one) => one.getAttributeNames()),
          style: document.documentElement.getAttribute('style') ?? '',
        };
      });
      const what = `${names.join()}=${value.slice(0, 40)}`;
      assert.equal(hit, undefined, what);
      assert.deepEqual(tags.filter((tag) => tag !== 'main' && tag !== 'noscript' && !(tag in elementRegistry)), [], what);
      assert.deepEqual(attributes.filter((attribute) => ![...named, 'lang', 'heading-level'].includes(attribute)), [], what);
      assert.equal(style, '', what);
    }
    assert.deepEqual(requests.filter((address) => /^\w+:/.test(address)), []);
    await page.context().close();
  });
});

describe('the script beside a frame', () => {
  const site = new Site();
  before(async () => {
    await site.open();
    // A page of BASE's own origin that says to the page around it what it is told to.
    const poster = '<!doctype html><script>addEventListener("message", ({ data }) => parent.postMessage(data, "*"))</script>';
    site.intercept = ({ url }, response) => Boolean(url?.startsWith('/poster.html') && response.writeHead(200, { 'Content-Type': 'text/html' }).end(poster));
  });
  after(() => site.close());

  const frames = () => `<script src="${site.base}embed.js"></script><iframe id="ours" src="${site.base}poster.html" height="50"></iframe><iframe id="theirs" srcdoc="<script>addEventListener('message', ({ data }) => parent.postMessage(data, '*'))</script>" height="50"></iframe>`;

  /** Lets a frame say something, and waits until the page has heard it. */
  const says = (page: Page, frame: string, message: string) =>
    page.evaluate(`new Promise((resolve) => {
      addEventListener('message', resolve, { once: true });
      document.getElementById('${frame}').contentWindow.postMessage(${message}, '*');
    }).then(() => undefined)`);
  const heights = (page: Page) => page.evaluate("[...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('style'))");

  it('sets no height but that of a frame of BASE, which said it itself, and no more than a page is high', async () => {
    const { page } = await site.visit(frames());
    await page.waitForFunction("document.getElementById('ours').contentWindow");
    for (const wrong of ['-1', '0', 'NaN', '"5000"', '"1px; position: fixed"', 'null', '[5000]', '{ valueOf: 1 }', 'undefined', 'true']) {
      await says(page, 'ours', `{ careWidgets: 'height', height: ${wrong} }`);
    }
    for (const message of ['"height"', 'null', '5000', '["careWidgets"]', "{ careWidgets: 'width', height: 5000 }", "{ height: 5000 }"]) await says(page, 'ours', message);
    await says(page, 'theirs', "{ careWidgets: 'height', height: 5000 }");
    assert.deepEqual(await heights(page), [null, null]);
    await says(page, 'ours', "{ careWidgets: 'height', height: 1e9 }");
    assert.deepEqual(await heights(page), ['height: 20000px;', null]);
    await says(page, 'ours', "{ careWidgets: 'height', height: 300 }");
    assert.deepEqual(await heights(page), ['height: 300px;', null]);
    await page.context().close();
  });
});
