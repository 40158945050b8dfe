import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { Site } from '../built/site.js';
import type { Visit } from '../built/visit.js';

/**
 * Pages on which named elements stand for members of `document`, and inputs for those of their form (DOM clobbering).
 * What is asked of such a page here is asked through prototypes, too.
 */

const site = new Site();
before(() => site.open());
after(() => site.close());

const banner = '<hotline-banner hotline="quebec-cancer-foundation">Call your team.</hotline-banner>';
const explainer = '<treatment-explainer treatment="immunotherapy">Immunotherapy.</treatment-explainer>';
const placeholder =
  '<div data-care-widget="hotline-banner" data-hotline="canadian-cancer-society">Call your team.</div>';
const light = '<hotline-banner light-dom hotline="american-cancer-society">Call your team.</hotline-banner>';
const everything = banner + explainer + placeholder + light;
const numbers = ['1-800-363-0063', '1-888-939-3333', '1-800-227-2345'];
const texts = [...numbers, 'Immunotherapy is a treatment that helps'];

/** Every member that a script may call or read on `document`, and every one of a node. */
const members = async (of: 'Document' | 'HTMLFormElement'): Promise<string[]> => {
  const { page } = await site.visit('');
  const names = await page.evaluate<string[]>(`(() => {
    const names = new Set();
    for (let type = ${of}.prototype; type !== Object.prototype; type = Object.getPrototypeOf(type)) for (const name of Object.getOwnPropertyNames(type)) names.add(name);
    return [...names].filter((name) => /^[a-z]\\w*$/i.test(name));
  })()`);
  await page.context().close();
  return names;
};

/** What a reader sees: text that is laid out, through shadow roots, found without a member of the document. */
const readerSees = `(() => {
  const own = (node, name) => Reflect.get(Object.getPrototypeOf(node), name, node);
  const texts = [];
  const walk = (node) => {
    if (own(node, 'nodeType') === 3) return texts.push(node.data);
    if (own(node, 'nodeType') !== 1) return;
    // A number has break opportunities between its groups.
    if (own(node, 'localName') === 'bdi') return texts.push(own(node, 'textContent'));
    if (own(node, 'localName') === 'slot') return node.assignedNodes({ flatten: true }).forEach(walk);
    if (!own(node, 'checkVisibility').call(node)) return;
    own(own(node, 'shadowRoot') ?? node, 'childNodes').forEach(walk);
  };
  walk(own(document, 'body'));
  return texts.join(' ').replace(/\\s+/g, ' ');
})()`;

async function sees(page: Page, expected: string[]): Promise<string> {
  // Far more than a slow machine needs.
  for (const end = Date.now() + 20_000; ; await page.evaluate('new Promise(requestAnimationFrame)')) {
    const text = await page.evaluate<string>(readerSees);
    if (expected.every((part) => text.includes(part)) || Date.now() > end) return text;
  }
}

function assertSees(text: string, name: string): void {
  for (const part of texts)
    assert.ok(text.includes(part), `${name}: "${part}" is not there, but: ${text.slice(0, 300)}`);
}

/** The page shows what it says itself, and no script has failed without being caught. */
async function assertFallbacks({ page, consoleMessages }: Visit): Promise<void> {
  const warns = (part: string) => consoleMessages.some((line) => line.includes(part));
  // Either the code of all elements fails when it is loaded, or each element fails when it is rendered.
  while (!warns('expected code below') && !(warns('hotline-banner') && warns('treatment-explainer')))
    await page.waitForEvent('console');
  const text = await page.evaluate<string>(readerSees);
  assert.equal(text.match(/Call your team\./g)?.length, 3, text.slice(0, 300));
  // A preview is shown without Lit.
  assert.match(text, /Immunotherapy\.|Immunotherapy is a treatment/);
  assert.deepEqual(
    consoleMessages.filter((line) => line.startsWith('error')),
    [],
  );
  await page.context().close();
}

const image = (name: string) => `<img name="${name}" alt="">`;

/** Members that Lit itself calls on the document: an image of that name takes them from it. */
const calledByLit = ['createElement', 'createComment', 'createTextNode', 'createTreeWalker', 'importNode'];

/** Each is a page of its own: a page that has them all would stop at the first. */
const called = [
  'querySelector',
  'querySelectorAll',
  'createElementNS',
  'createDocumentFragment',
  'createRange',
  'documentElement',
  'body',
  'head',
  'baseURI',
  'readyState',
  'currentScript',
  'defaultView',
  'adoptedStyleSheets',
  'ownerDocument',
  'activeElement',
  'scripts',
  'addEventListener',
  'contains',
  'childNodes',
  'getRootNode',
];

describe('a page whose image is named', () => {
  for (const name of called) {
    it(`${name}: every widget is there`, async () => {
      const { page, consoleMessages } = await site.visit(`${image(name)}${everything}${site.tag('')}`);
      assertSees(await sees(page, texts), name);
      assert.deepEqual(
        consoleMessages.filter((line) => line.startsWith('error')),
        [],
      );
      await page.context().close();
    });
  }

  for (const name of calledByLit) {
    it(`${name}, which Lit calls: every fallback stays`, async () => {
      await assertFallbacks(await site.visit(`${image(name)}${everything}${site.tag('')}`));
    });
  }

  it('as every member of the document: every fallback stays', async () => {
    const names = await members('Document');
    assert.ok(names.length > 200);
    await assertFallbacks(await site.visit(`${names.map(image).join('')}${everything}${site.tag('')}`));
  });
});

/** What Lit looks for on the window. */
const readByLit = [
  'trustedTypes',
  'ShadyCSS',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
];

/** What not every browser has, and what libraries look for on the window. (Idle callbacks are in lazy-sections.test.ts: this driver needs them.) */
const optional = [
  'speechSynthesis',
  'SpeechSynthesisUtterance',
  'Highlight',
  'scheduler',
  'ToggleEvent',
  'process',
  'define',
  'exports',
  'module',
  'require',
];

describe('a page of a browser that lacks what the page names', () => {
  const elsewhere = () => site.base.replace('127.0.0.1', 'localhost');
  const named: Record<string, (name: string) => string> = {
    'a link': (name) => `<a id="${name}"></a>`,
    'two links, one of them named as a method': (name) =>
      ['createPolicy', 'getVoices', 'emptyScript', 'push']
        .map((method) => `<a id="${name}"></a><a id="${name}" name="${method}"></a>`)
        .join(''),
    'a frame of another origin': (name) =>
      `<iframe name="${name}" title="x" src="${elsewhere()}privacy.json"></iframe>`,
  };

  const visitWithout = (names: string[], html: (name: string) => string) =>
    site.visit(`${names.map(html).join('')}${everything}${site.tag('')}`, {
      script: names.map((name) => `delete window.${name};`).join(''),
    });

  for (const [what, html] of Object.entries(named)) {
    it(`has every widget, where ${what} has the name`, async () => {
      const { page, consoleMessages } = await visitWithout(optional, html);
      // The names do stand for elements or frames.
      assert.deepEqual(
        await page.evaluate(`${JSON.stringify(optional)}.filter((name) => window[name] === undefined)`),
        [],
      );
      assertSees(await sees(page, texts), what);
      assert.deepEqual(
        consoleMessages.filter((line) => line.startsWith('error')),
        [],
      );
      await page.context().close();
    });

    it(`keeps every fallback, where ${what} has a name that Lit reads`, async () => {
      await assertFallbacks(await visitWithout(readByLit, html));
    });
  }
});

describe('a form', () => {
  it('whose inputs are named as its members, around the widgets and before them: every widget is there', async () => {
    const names = await members('HTMLFormElement');
    const inputs = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    for (const html of [
      `<form>${inputs}</form>${everything}`,
      `<form>${inputs}${everything}</form>`,
      `<form data-care-widget="hotline-banner" data-hotline="national-cancer-institute">${inputs}</form>${everything}`,
    ]) {
      const { page } = await site.visit(`${html}${site.tag('')}`);
      assertSees(await sees(page, texts), html.slice(0, 40));
      await page.context().close();
    }
  });

  it('of that kind that comes later hides nothing that comes with it', async () => {
    const names = await members('HTMLFormElement');
    const { page } = await site.visit(`${site.tag('')}<main></main>`);
    await page.evaluate(
      ([inputs, html]) =>
        document
          .querySelector('main')!
          .insertAdjacentHTML('beforeend', `<form>${inputs}<section>${html}</section></form>${html}`),
      [names.map((name) => `<input type="hidden" name="${name}">`).join(''), banner] as const,
    );
    assert.match(await sees(page, ['1-800-363-0063']), /1-800-363-0063.*1-800-363-0063/);
    await page.context().close();
  });
});
