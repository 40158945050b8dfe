import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { elementRegistry } from '../../src/core/registry.js';
import { dist } from '../../src/tools/paths.js';
import { seen, Site } from '../built/site.js';
import type { Visit } from '../built/visit.js';
import { settled } from './settled.js';

/** The page for a frame or a link: whoever writes its address chooses a document and a language, and nothing else. */

const site = new Site();
before(() => site.open());
after(() => site.close());
afterEach(() => (site.intercept = () => false));

const shipped = '1-800-363-0063';
const page = (query: string) => `${site.base}embed.html?${query}`;

/** Serves `embed.html` with more attributes on the loader's tag, as a site writes them on its own server. */
function withTag(attributes: string): void {
  const html = readFileSync(`${dist}/embed.html`, 'utf8').replace(
    '<script type="module" src="care-widgets.js"',
    `<script type="module" ${attributes} src="care-widgets.js"`,
  );
  site.intercept = ({ url = '' }, response) =>
    url.startsWith('/embed.html') && Boolean(response.writeHead(200, { 'Content-Type': 'text/html' }).end(html));
}

async function open(query: string): Promise<Visit> {
  const visit = await site.visit('');
  await visit.page.goto(page(query));
  return visit;
}

const text = ({ page: opened }: Visit) =>
  opened.evaluate<string>(
    `document.querySelector('main').firstElementChild.shadowRoot?.textContent ?? document.querySelector('main').textContent`,
  );

describe('the address of embed.html', () => {
  const card = 'widget=side-effect-card&effect=fatigue&lang=en';

  for (const hotline of [
    'macmillan-cancer-support',
    '+19005550199',
    '900-555-0199',
    'https://evil.example/line.json',
    '../own',
  ]) {
    it(`does not choose the hotline of a text: ${hotline}`, async () => {
      const visit = await open(`${card}&hotline=${encodeURIComponent(hotline)}`);
      await seen(visit.page, 'What helps');
      await seen(visit.page, shipped);
      await settled(visit);
      assert.doesNotMatch(await text(visit), /0808|900-555/);
      assert.deepEqual(
        visit.requests.filter((address) => /macmillan|evil|own/.test(address) && !address.startsWith('embed.html')),
        [],
      );
      assert.ok(
        visit.consoleMessages.some((line) => /expected one of those that data-hotlines/.test(line)),
        visit.consoleMessages.join(),
      );
      await visit.page.context().close();
    });
  }

  it('does not choose the hotline of a page of its own either', async () => {
    const visit = await site.visit('');
    await visit.page.goto(`${site.base}pages/en/side-effect-card/fatigue.html?hotline=macmillan-cancer-support`);
    await seen(visit.page, 'What helps');
    await settled(visit);
    assert.doesNotMatch(await text(visit), /0808/);
    await visit.page.context().close();
  });

  it('may have white space around what it names', async () => {
    withTag('data-hotlines="canadian-cancer-society"');
    const visit = await open(
      'widget=+side-effect-card+&effect=+fatigue%0A&lang=+en+&hotline=+canadian-cancer-society+',
    );
    await seen(visit.page, 'What helps');
    await seen(visit.page, '1-888-939-3333');
    await visit.page.goto(page('widget=glossary-term&term=+t-cell+&lang=en'));
    await seen(visit.page, 'T cell');
    await visit.page.context().close();
  });

  it('chooses among the lines that the site has listed', async () => {
    withTag('data-hotlines="national-cancer-institute canadian-cancer-society"');
    for (const [hotline, number] of [
      ['canadian-cancer-society', '1-888-939-3333'],
      ['macmillan-cancer-support', shipped],
    ] as const) {
      const visit = await open(`${card}&hotline=${hotline}`);
      await seen(visit.page, number);
      await settled(visit);
      assert.doesNotMatch(await text(visit), /0808/);
      await visit.page.context().close();
    }
  });

  it('leaves the site its own line', async () => {
    withTag('data-hotline="canadian-cancer-society"');
    const visit = await open(`${card}&hotline=macmillan-cancer-support`);
    await seen(visit.page, '1-888-939-3333');
    await visit.page.context().close();
  });

  it('means by a parameter that is there twice the first', async () => {
    const visit = await open(
      'widget=side-effect-card&effect=fatigue&lang=en&widget=hotline-banner&effect=pain&lang=fr',
    );
    await seen(visit.page, 'What helps');
    const attributes = await visit.page.evaluate(
      `(() => { const card = document.querySelector('side-effect-card'); return [document.documentElement.lang, card.lang, card.getAttribute('effect')] })()`,
    );
    assert.deepEqual(attributes, ['en', 'en', 'fatigue']);
    await visit.page.context().close();
  });

  for (const [name, value] of Object.entries({
    src: '/own.json',
    'content-base': 'https://evil.example/',
    'link-template': 'https://evil.example/{id}',
    name: 'A hospital',
    number: '+19005550199',
    'light-dom': '',
    style: 'position:fixed',
    onclick: 'window.hit=1',
    slot: 'x',
    id: 'x',
    is: 'x-y',
    'data-hotline': 'macmillan-cancer-support',
    'data-base': 'https://evil.example/',
    base: 'https://evil.example/',
    brand: 'red;background:url(//evil.example)',
    constructor: 'x',
    __proto__: 'x',
  })) {
    it(`sets nothing by ${name}`, async () => {
      const visit = await open(`${card}&${name}=${encodeURIComponent(value)}`);
      await seen(visit.page, 'What helps');
      await settled(visit);
      const attributes = await visit.page.evaluate<string[]>(
        `document.querySelector('side-effect-card').getAttributeNames()`,
      );
      assert.deepEqual(attributes.sort(), ['effect', 'heading-level', 'lang']);
      assert.deepEqual(
        visit.requests.filter((address) => /^http|own\.json/.test(address) && !address.startsWith('embed.html')),
        [],
      );
      assert.equal(await visit.page.evaluate('window.hit'), undefined);
      assert.equal(await visit.page.evaluate(`document.documentElement.getAttribute('style')`), null);
      await visit.page.context().close();
    });
  }

  for (const [what, query] of Object.entries({
    'an element that is none of ours': 'widget=script&src=https://evil.example/x.js',
    'an element of another prototype': 'widget=constructor',
    'an id that leads out of its folder': 'widget=side-effect-card&effect=..%2f..%2fown',
    'an id that is an address': 'widget=side-effect-card&effect=https:%2f%2fevil.example%2fx',
    markup: 'widget=side-effect-card&effect=%3Cimg%20src%3Dx%20onerror%3Dwindow.hit%3D1%3E&lang=%22%3E%3Cscript%3E',
    'a glossary term of another folder': 'widget=glossary-term&term=..%2f..%2fown',
  })) {
    it(`shows nothing of ${what}`, async () => {
      const visit = await open(query);
      await visit.page.locator('main').waitFor();
      await settled(visit);
      assert.deepEqual(
        visit.requests.filter((address) => /^http|own/.test(address) && !address.startsWith('embed.html')),
        [],
      );
      assert.equal(await visit.page.evaluate('window.hit'), undefined);
      assert.equal(await visit.page.locator('main script, main img').count(), 0);
      await visit.page.context().close();
    });
  }
});

describe('a link in a text', () => {
  const fatigue = '<side-effect-card effect="fatigue" lang="en">Call your team.</side-effect-card>';
  const links = (visit: Visit) =>
    visit.page.evaluate<string[]>(
      `[...document.querySelector('side-effect-card').shadowRoot.querySelectorAll('a[data-kind]')].map(({ href }) => href)`,
    );

  /** Serves documents of the site's own below `/own/`, and `embed.html` with more attributes on the loader's tag. */
  function serveOwn(attributes: string): void {
    withTag(attributes);
    const { intercept } = site;
    site.intercept = (request, response) => {
      const [, place] =
        /^\/own\/content\/en\/(side-effects\/fatigue|hotlines\/canadian-cancer-society)\.json$/.exec(request.url!) ??
        [];
      if (!place) return intercept(request, response);
      const own = JSON.parse(readFileSync(`${dist}/content/en/${place}.json`, 'utf8')) as { title: string };
      response
        .writeHead(200, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ ...own, title: `${own.title}, as our hospital has it` }));
      return true;
    };
  }

  it('hands on which hotline and which documents the page has, and the page that it leads to takes what its site has listed', async () => {
    serveOwn('data-hotlines="canadian-cancer-society" data-allow-sources="/own/"');
    const visit =
      await site.visit(`${site.tag(`async data-hotline="canadian-cancer-society" data-content-base="${site.base}own"`)}
      <side-effect-card effect="fatigue" lang="en">Call your team.</side-effect-card>`);
    await seen(visit.page, 'Fatigue, as our hospital has it');
    const [first] = await links(visit);
    assert.match(first!, /&lang=en&hotline=canadian-cancer-society&content-base=http/);
    assert.doesNotMatch(first!, /\d{3}-\d{3}|tel:/);
    await visit.page.goto(first!.replace(/effect=[\w-]+/, 'effect=fatigue'));
    await seen(visit.page, 'Fatigue, as our hospital has it');
    await seen(visit.page, '1-888-939-3333');
    const [next] = await links(visit);
    assert.match(next!, /&hotline=canadian-cancer-society&content-base=http/);
    await visit.page.context().close();
  });

  it('says nothing of either on a page that has set nothing', async () => {
    const visit = await site.visit(`${site.tag()}${fatigue}`);
    await seen(visit.page, 'What helps');
    for (const href of await links(visit)) assert.match(href, /\?widget=[\w-]+&\w+=[\w-]+&lang=en$/);
    await visit.page.context().close();
  });

  it('brings no documents of a folder that the site has not listed', async () => {
    serveOwn('data-allow-sources="/ours/"');
    const visit = await open(
      `widget=side-effect-card&effect=fatigue&lang=en&content-base=${encodeURIComponent(`${site.base}own/`)}`,
    );
    await seen(visit.page, 'What helps');
    await settled(visit);
    assert.deepEqual(
      visit.requests.filter((address) => address.startsWith('own/')),
      [],
    );
    await visit.hasLogged(/content-base=.*: expected one of those that data-allow-sources/);
    await visit.page.context().close();
  });

  it('needs no list for what the site has set on that page’s own tag', async () => {
    serveOwn('data-hotline="canadian-cancer-society" data-content-base="/own/"');
    const visit = await open(
      `widget=side-effect-card&effect=fatigue&lang=en&hotline=canadian-cancer-society&content-base=${encodeURIComponent(`${site.base}own/`)}`,
    );
    await seen(visit.page, 'Fatigue, as our hospital has it');
    await seen(visit.page, '1-888-939-3333');
    assert.deepEqual(visit.consoleMessages, []);
    await visit.page.context().close();
  });

  it('leads to a page with a way back, in the reader’s language', async () => {
    const visit = await site.visit(`${site.tag()}${fatigue}`);
    const from = visit.page.url();
    await seen(visit.page, 'What helps');
    const [first] = await links(visit);
    await visit.page.evaluate(`location.href = ${JSON.stringify(first!.replace('lang=en', 'lang=fr'))}`);
    await visit.page.getByRole('button', { name: 'Retour' }).click();
    await visit.page.waitForURL(from);
    await visit.page.context().close();
  });

  it('has a way back in the language of the text on the pages that ship, too', async () => {
    const visit = await site.visit('<a href="">Somewhere</a>');
    const from = visit.page.url();
    await visit.page.evaluate(
      `location.href = ${JSON.stringify(`${site.base}pages/fr/side-effect-card/fatigue.html`)}`,
    );
    await visit.page.getByRole('button', { name: 'Retour' }).click();
    await visit.page.waitForURL(from);
    await visit.page.context().close();
  });

  it('that is opened in a tab of its own, or a frame, has none', async () => {
    const tab = await site.visit('');
    const [opened] = await Promise.all([
      tab.page.context().waitForEvent('page'),
      tab.page.evaluate(
        `void window.open(${JSON.stringify(page('widget=side-effect-card&effect=fatigue&lang=en'))}, '_blank', 'noopener')`,
      ),
    ]);
    await seen(opened, 'What helps');
    assert.equal(await opened.getByRole('button', { name: 'Back' }).count(), 0);
    await tab.page.setContent(
      `<iframe title="x" src="${page('widget=side-effect-card&effect=fatigue&lang=en')}"></iframe>`,
    );
    const frame = tab.page.frameLocator('iframe');
    await frame.getByText('What helps').waitFor();
    assert.equal(await frame.getByRole('button', { name: 'Back' }).count(), 0);
    await tab.page.context().close();
  });
});

describe('every parameter of embed.html', () => {
  const markup = '"><img src=x onerror="top.hit=1">';
  const named = [...new Set(Object.values(elementRegistry).map(({ attribute }) => attribute))];
  const others = [
    'widget',
    'lang',
    'heading-level',
    'brand',
    'src',
    'content-base',
    'link-template',
    'data-base',
    'data-hotline',
    'base',
    'onclick',
    'onfocus',
    'style',
    'id',
    'is',
    'name',
    'number',
    'hours',
    'time-zone',
    'data-hotline-number',
    'light',
    '__proto__',
    'constructor',
  ];
  const values = [
    markup,
    'javascript:top.hit=1',
    '//evil.example/',
    'https://evil.example/',
    '../../../etc/passwd',
    '__proto__',
    'script',
    'red;}*{display:none',
    '\u202e1-900',
    'a'.repeat(300),
  ];

  /** One parameter after another, and all of them at once with one value after another. */
  const attacks = [
    ...[...named, ...others].map((name) => ({ names: [name], value: markup })),
    ...values.map((value) => ({ names: [...named, ...others].filter((name) => name !== 'widget'), value })),
    ...values.map((value) => ({ names: ['widget'], value })),
  ];

  it('is taken for the name of something that ships, or for nothing', async () => {
    const { page: opened, requests } = await site.visit('');
    for (const { names, value } of attacks) {
      const query = new URLSearchParams({ widget: 'hotline-banner', hotline: 'quebec-cancer-foundation', lang: 'en' });
      for (const name of names) query.set(name, value);
      await opened.goto(page(query.toString()));
      await opened.locator('main').waitFor({ state: 'attached' });
      const { hit, tags, attributes, style } = await opened.evaluate(
        (): { hit: unknown; tags: string[]; attributes: string[]; style: string } => {
          const all = [...document.body.querySelectorAll('*')];
          return {
            hit: (window as { hit?: unknown }).hit,
            tags: all.map(({ localName }) => localName),
            attributes: all.flatMap((one) => one.getAttributeNames()),
            style: document.documentElement.getAttribute('style') ?? '',
          };
        },
      );
      const what = `${names.join()}=${value.slice(0, 40)}`;
      assert.equal(hit, undefined, what);
      assert.deepEqual(
        tags.filter(
          (tag) =>
            tag !== 'main' && tag !== 'noscript' && tag !== 'template' && tag !== 'button' && !(tag in elementRegistry),
        ),
        [],
        what,
      );
      assert.deepEqual(
        attributes.filter((attribute) => ![...named, 'lang', 'heading-level', 'type', 'dir'].includes(attribute)),
        [],
        what,
      );
      assert.equal(style, '', what);
    }
    assert.deepEqual(
      requests.filter((address) => /^\w+:/.test(address)),
      [],
    );
    await opened.context().close();
  });
});

describe('embed.js', () => {
  const frame = (attributes: string) =>
    `<script src="${site.base}embed.js"></script><iframe title="x" height="50" ${attributes}></iframe>`;
  /** The height of the frame once the page has had everything that was sent to it. */
  const heightOf = async ({ page: host }: Visit): Promise<number> => {
    await host.evaluate(
      `new Promise((resolve) => { addEventListener('message', ({ data }) => data === 'last' && resolve()); postMessage('last', '*') })`,
    );
    return host.evaluate<number>(`document.querySelector('iframe').clientHeight`);
  };
  /** What a page of BASE's origin in the frame says to the page around it. */
  function says(script: string): void {
    site.intercept = ({ url = '' }, response) =>
      url.startsWith('/frame.html') &&
      Boolean(
        response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end(
            `<script>const send = (data) => parent.postMessage(data, '*'); ${script}; parent.postMessage('done', '*')</script>`,
          ),
      );
  }
  const done = `window.done = new Promise((resolve) => addEventListener('message', ({ data }) => data === 'done' && resolve()))`;

  it('takes a height from the frame that shows BASE', async () => {
    says(`send({ careWidgets: 'height', height: 700 })`);
    const visit = await site.visit(frame(`src="${site.base}frame.html"`), { script: done });
    await visit.page.evaluate('window.done');
    assert.ok(Math.abs((await heightOf(visit)) - 700) < 5);
    await visit.page.context().close();
  });

  for (const value of [
    '-1',
    '0',
    'NaN',
    '"5000"',
    '"1px; position: fixed"',
    '[5000]',
    '{ valueOf: 5000 }',
    'null',
    'undefined',
    'true',
    '5000n',
  ]) {
    it(`takes no height that is none: ${value}`, async () => {
      says(
        `send({ careWidgets: 'height', height: ${value} }); send(null); send('height'); send(5000); send([5000]); send(['careWidgets']); send({ height: 5000 }); send({ careWidgets: 'other', height: 5000 })`,
      );
      const visit = await site.visit(frame(`src="${site.base}frame.html"`), { script: done });
      await visit.page.evaluate('window.done');
      assert.ok((await heightOf(visit)) < 100);
      assert.deepEqual(
        visit.consoleMessages.filter((line) => line.startsWith('error')),
        [],
      );
      await visit.page.context().close();
    });
  }

  for (const value of ['1e9', 'Infinity']) {
    it(`takes no more than 20,000 pixels: ${value}`, async () => {
      says(`send({ careWidgets: 'height', height: ${value} })`);
      const visit = await site.visit(frame(`src="${site.base}frame.html"`), { script: done });
      await visit.page.evaluate('window.done');
      assert.equal(await visit.page.evaluate(`document.querySelector('iframe').style.height`), '20000px');
      await visit.page.context().close();
    });
  }

  it('gives each frame its own height, as often as that changes, and a frame of the page’s own none', async () => {
    says(
      `addEventListener('message', ({ data }) => send({ careWidgets: 'height', height: data })); send({ careWidgets: 'height', height: 1e9 })`,
    );
    const own = `<iframe title="own" srcdoc="<script>parent.postMessage({ careWidgets: 'height', height: 5000 }, '*'); parent.postMessage('done', '*')</script>"></iframe>`;
    const twice = `window.done = new Promise((resolve) => { let left = 3; addEventListener('message', ({ data }) => data === 'done' && --left === 0 && resolve()) })`;
    const visit = await site.visit(
      `${frame(`src="${site.base}frame.html"`)}<iframe title="y" src="${site.base}frame.html"></iframe>${own}`,
      { script: twice },
    );
    const heights = () =>
      visit.page.evaluate<string[]>(`[...document.querySelectorAll('iframe')].map((one) => one.style.height)`);
    await visit.page.evaluate('window.done');
    assert.deepEqual(await heights(), ['20000px', '20000px', '']);
    await visit.page.evaluate(
      `new Promise((resolve) => { addEventListener('message', resolve, { once: true }); document.querySelector('iframe').contentWindow.postMessage(300, '*') }).then(() => undefined)`,
    );
    assert.deepEqual(await heights(), ['300px', '20000px', '']);
    await visit.page.context().close();
  });

  it('takes no height from another origin', async () => {
    says(`send({ careWidgets: 'height', height: 5000 })`);
    const elsewhere = site.base.replace('127.0.0.1', 'localhost');
    const visit = await site.visit(frame(`src="${elsewhere}frame.html"`), { script: done });
    await visit.page.evaluate('window.done');
    assert.ok((await heightOf(visit)) < 100);
    await visit.page.context().close();
  });

  it('takes no height for a frame from a window that is not that frame', async () => {
    says(
      `const inner = document.createElement('iframe'); inner.srcdoc = '<script>top.postMessage({ careWidgets: "height", height: 5000 }, "*"); top.postMessage("done", "*")<\\/script>'; document.documentElement.append(inner)`,
    );
    const visit = await site.visit(frame(`src="${site.base}frame.html"`), { script: done });
    await visit.page.evaluate('window.done');
    assert.ok((await heightOf(visit)) < 100);
    await visit.page.context().close();
  });

  it('finds its frame on a page whose image is named querySelectorAll', async () => {
    says(`send({ careWidgets: 'height', height: 700 })`);
    const visit = await site.visit(
      `<img name="querySelectorAll" alt=""><img name="currentScript" alt="">${frame(`src="${site.base}frame.html"`)}`,
      { script: done },
    );
    await visit.page.evaluate('window.done');
    assert.ok(
      Math.abs(
        (await visit.page.evaluate<number>(`Document.prototype.querySelector.call(document, 'iframe').clientHeight`)) -
          700,
      ) < 5,
    );
    await visit.page.context().close();
  });
});

describe('the loader', () => {
  it('takes no settings from named elements, or from elements that are no scripts', async () => {
    const traps = `<div data-base="https://evil.example/" data-hotline="macmillan-cancer-support" data-allow-sources="https://evil.example/"></div>
      <form id="settings" name="settings"><input name="base" value="https://evil.example/"></form><a id="careWidgets" href="https://evil.example/"></a><img name="currentScript" data-base="https://evil.example/" alt="">
      <svg><script data-base="https://evil.example/"></script></svg><a id="CARE_BASE" name="base" href="https://evil.example/"></a>`;
    for (const attributes of ['', 'type="module"']) {
      const visit = await site.visit(
        `${traps}<side-effect-card effect="fatigue"></side-effect-card>${site.tag(attributes)}`,
      );
      await seen(visit.page, 'What helps');
      await seen(visit.page, shipped);
      await settled(visit);
      assert.deepEqual(
        visit.requests.filter((address) => /^http/.test(address)),
        [],
      );
      await visit.page.context().close();
    }
  });
});
