import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { dist, filesBelow } from '../../src/tools/paths.js';
import { HeldResponses } from './held-responses.js';
import { seen, siteForEachTest } from './site.js';
import { atRest } from './visit.js';

const site = siteForEachTest();

const explainer = '<treatment-explainer treatment="immunotherapy" lang="fr">Immunothérapie</treatment-explainer>';
const contentOf = (requests: string[]) => requests.filter((address) => address.startsWith('content/'));
const banner = '<hotline-banner hotline="quebec-cancer-foundation">Call us.</hotline-banner>';
const number = '1-800-363-0063';

describe('one script tag on a page of another origin', () => {
  it('shows the whole explainer in French, without a console message or a request beyond BASE', async () => {
    const { page, requests, consoleMessages } = await site.visit(site.tag() + explainer);
    for (const text of [
      'L’immunothérapie est un traitement qui aide votre système immunitaire',
      'Un peu d’histoire',
      'Les effets secondaires',
      'Guides pour le public',
      'La Bibliothèque Info-cancer prête gratuitement des livres',
      'Autres traitements du cancer',
      'Ce texte n’a pas encore été révisé par une professionnelle ou un professionnel de la santé.',
    ]) {
      await seen(page, text);
    }
    assert.deepEqual(consoleMessages, []);
    assert.deepEqual(
      requests.filter((address) => /^https?:/.test(address)),
      [],
    );
    assert.deepEqual(contentOf(requests), ['content/fr/treatments/immunotherapy.json']);
  });

  it('makes one content request for two explainers', async () => {
    const { page, requests, settled } = await site.visit(site.tag() + explainer + explainer);
    for (const one of await page.locator('treatment-explainer').all())
      await one.getByText('Un peu d’histoire').first().waitFor();
    assert.equal(await page.locator('treatment-explainer').count(), 2);
    await settled();
    assert.equal(contentOf(requests).length, 1);
  });

  it('makes none for one that is added later', async () => {
    const { page, requests } = await site.visit(site.tag() + explainer);
    await seen(page, 'Un peu d’histoire');
    await page.evaluate((html) => document.body.insertAdjacentHTML('afterbegin', html), explainer);
    await page.locator('treatment-explainer').first().getByText('Un peu d’histoire').first().waitFor();
    assert.equal(contentOf(requests).length, 1);
  });

  it('loads an element’s code only when the element appears', async () => {
    const { page, requests, settled } = await site.visit(`${site.tag()}<p>Nothing yet.</p>`);
    await settled();
    assert.deepEqual(requests, ['care-widgets.js']);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', `<div>${html}</div>`), banner);
    await seen(page, number);
    assert.equal(
      requests.some((address) => address.includes('treatment-explainer')),
      false,
    );
  });

  it('loads the code of words when a reader comes to one, and that of none before', async () => {
    const { page, requests, settled } = await site.visit(site.tag() + explainer);
    await page.locator('.care-document-info').waitFor();
    await settled();
    const asked = () => requests.filter((name) => name.startsWith('care/glossary-term-'));
    assert.deepEqual(asked(), []);
    await page.locator('summary', { hasText: 'Les types d’immunothérapie' }).click();
    await page.getByRole('button', { name: 'anticorps monoclonal' }).click();
    await page.locator('glossary-term').getByText('Un anticorps fabriqué en laboratoire').waitFor();
    assert.equal(asked().length, 1);
  });

  it('asks for the content before the code is here', async () => {
    // The code never comes.
    site.intercept = ({ url = '' }) => url.startsWith('/care/');
    const { requested } = await site.visit(site.tag() + banner);
    await requested(/^content\/en\/hotlines\//);
  });

  it('keeps the fallback where scripts are off', async () => {
    const { page } = await site.visit(site.tag() + banner, { javaScriptEnabled: false });
    await seen(page, 'Call us.');
  });

  it('keeps the fallback where the code can’t be had', async () => {
    site.intercept = ({ url = '' }, response) => /^\/care\//.test(url) && Boolean(response.writeHead(500).end());
    const { page, hasLogged: hasSaid } = await site.visit(site.tag() + banner);
    await hasSaid(/^warning: \[care-widgets\] expected code below/);
    await atRest(page);
    await seen(page, 'Call us.');
  });

  it('keeps the fallback and says a sentence where the content can’t be had', async () => {
    site.intercept = ({ url = '' }, response) =>
      url.startsWith('/content/') &&
      Boolean(response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Log in'));
    const { page, consoleMessages } = await site.visit(site.tag() + banner);
    await seen(page, 'Call us.');
    await seen(page, 'We can’t show this information right now.');
    assert.equal(consoleMessages.filter((line) => line.startsWith('warning: [care-widgets] ')).length, 1);
  });

  it('throws nothing when an element is removed before its content comes', async () => {
    const held = new HeldResponses();
    site.intercept = ({ url = '' }, response) => {
      if (!url.startsWith('/content/')) return false;
      held.add(() => response.writeHead(200).end('{}'));
      return true;
    };
    const { page, consoleMessages, settled } = await site.visit(site.tag() + banner);
    await page.waitForFunction(() => document.querySelector('hotline-banner')!.shadowRoot);
    await page.evaluate(() => document.querySelector('hotline-banner')!.remove());
    held.release();
    await settled();
    assert.deepEqual(
      consoleMessages.filter((line) => line.startsWith('error')),
      [],
    );
  });
});

describe('the script tag', () => {
  for (const [name, tag] of [
    ['is async', () => site.tag('async')],
    ['is deferred', () => site.tag('defer')],
    ['is a module', () => site.tag('type="module"')],
    ['is plain', () => site.tag('')],
    ['was renamed', () => `<script src="${site.base}renamed" data-base="${site.base}"></script>`],
    [
      'was put into the page',
      () => `<script data-base="${site.base}">${readFileSync(`${dist}/care-widgets.js`, 'utf8')}</script>`,
    ],
    [
      'is put in late by another script',
      () =>
        `<script>addEventListener('load', () => { const s = document.createElement('script'); s.src = '${site.base}care-widgets.js'; document.head.append(s); })</script>`,
    ],
    [
      'stands under an image that takes the name of document.currentScript',
      () => `<img name="currentScript" alt="">${site.tag('')}`,
    ],
  ] as const) {
    it(`works where it ${name}`, async () => {
      site.intercept = ({ url }, response) => {
        if (url !== '/renamed') return false;
        response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(`${dist}/care-widgets.js`));
        return true;
      };
      const { page, consoleMessages } = await site.visit(banner + tag());
      await seen(page, number);
      assert.deepEqual(consoleMessages, []);
    });
  }

  it('sets the page’s language, hotline and links', async () => {
    const tag = site.tag(
      'async data-lang="fr" data-hotline="canadian-cancer-society" data-link-template="/x/{lang}/{kind}/{id}"',
    );
    const { page } = await site.visit(
      `<!doctype html><meta charset="utf-8"><title>x</title>${tag}<side-effect-card effect="fatigue"></side-effect-card>`,
    );
    await seen(page, 'Quand appeler');
    await seen(page, '1 888 939-3333');
    const link = page.getByRole('link', { name: 'Fièvre et infection' });
    assert.match((await link.getAttribute('href'))!, /\/x\/fr\/side-effects\/fever-infection$/);
  });

  it('keeps the settings of a tag that code has made, as in Google Tag Manager', async () => {
    const { page } = await site.visit(
      `<!doctype html><meta charset="utf-8"><title>x</title><side-effect-card effect="fatigue"></side-effect-card>
      <script>var script = document.createElement('script'); script.src = '${site.base}care-widgets.js'; script.dataset.lang = 'fr'; document.head.appendChild(script)</script>`,
    );
    await seen(page, 'Quand appeler');
  });

  it('describes the page’s hotline without a document', async () => {
    const tag = site.tag(
      'async data-hotline-name="Nurse line" data-hotline-number="+1 514 555-0100" data-hotline-hours="Mo-Fr 08:30-16:30" data-hotline-time-zone="America/Toronto"',
    );
    const { page, requests } = await site.visit(
      `${tag}<hotline-banner></hotline-banner><side-effect-card effect="fatigue"></side-effect-card>`,
    );
    await seen(page, 'When to call');
    assert.equal(await page.getByRole('link', { name: '+1 514 555-0100' }).count(), 2);
    assert.equal(await page.getByText('Monday to Friday').filter({ visible: true }).count(), 1);
    assert.deepEqual(
      requests.filter((address) => address.includes('hotlines')),
      [],
    );
  });

  it('counts once: the second warns and stays away', async () => {
    const { page, consoleMessages } = await site.visit(site.tag('') + site.tag('') + banner);
    await seen(page, number);
    assert.equal(consoleMessages.length, 1);
    assert.match(consoleMessages[0]!, /warning: \[care-widgets\] expected one script tag/);
  });

  it('skips a tag name that the page has taken, whose placeholder still works', async () => {
    const { page, consoleMessages } = await site.visit(
      `<script>customElements.define('hotline-banner', class extends HTMLElement {})</script>${site.tag()}${banner}
       <div data-care-widget="hotline-banner" data-hotline="national-cancer-institute">Fallback</div>`,
    );
    await seen(page, '1-800-422-6237');
    await seen(page, 'Call us.');
    assert.equal(consoleMessages.length, 1);
    assert.match(consoleMessages[0]!, /<hotline-banner>: expected a free tag name/);
  });

  it('upgrades placeholders in the language that they ask for', async () => {
    const { page } = await site.visit(
      `${site.tag()}<div data-care-widget="side-effect-card" data-effect="fatigue" data-lang="fr">Fatigue</div>`,
    );
    await seen(page, 'Ce que l’on ressent');
  });
});

describe('a page with a strict policy', () => {
  it('sees no violation, Trusted Types included', async () => {
    const policy = `default-src 'none'; script-src ${site.base}; connect-src ${site.base}; style-src 'none'; require-trusted-types-for 'script'`;
    const { page, consoleMessages } = await site.visit(
      site.tag() +
        explainer +
        banner +
        '<hotline-banner light-dom hotline="national-cancer-institute"></hotline-banner>',
      { headers: { 'Content-Security-Policy': policy } },
    );
    await seen(page, 'Un peu d’histoire');
    await seen(page, number);
    await seen(page, '1-800-422-6237');
    assert.deepEqual(consoleMessages, []);
    const size = await page
      .locator('hotline-banner .care-number-line')
      .first()
      .evaluate((line) => getComputedStyle(line).display);
    assert.equal(size, 'flex');
  });

  it('may hold a site’s own document, written by hand', async () => {
    const own = {
      kind: 'hotlines',
      id: 'own',
      lang: 'en',
      revision: 1,
      updated: '2026-11-24',
      reviewed: null,
      title: 'Our line',
      organization: 'Our hospital',
      who: 'A **nurse** answers &eacute;very day.',
      number: { dial: '+15145550100', shown: '514-555-0100' },
      sources: [],
    };
    site.intercept = ({ url = '' }, response) =>
      url === '/own.json' && Boolean(response.writeHead(200).end(JSON.stringify(own)));
    const policy = `default-src 'none'; script-src ${site.base}; connect-src ${site.base}; require-trusted-types-for 'script'`;
    const { page, consoleMessages } = await site.visit(
      `${site.tag()}<hotline-banner src="${site.base}own.json"></hotline-banner>`,
      {
        headers: { 'Content-Security-Policy': policy },
      },
    );
    await seen(page, 'answers évery day.');
    assert.deepEqual(consoleMessages, []);
  });
});

describe('the page around', () => {
  it('keeps its window, its prototypes and its storage as they were', async () => {
    const watch = `<script>
      const prototypes = ['Object', 'Array', 'Function', 'Element', 'HTMLElement', 'Node', 'Document', 'Event', 'Promise', 'String'];
      const native = new Set(Object.getOwnPropertyNames(window));
      // Lit notes its versions, for a page that has several.
      for (const name of ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata']) native.add(name);
      window.survey = () => ({
        names: Object.getOwnPropertyNames(window).filter((name) => !native.has(name)).sort(),
        prototypes: prototypes.map((name) => Object.getOwnPropertyNames(window[name].prototype).join()).join(),
        nodes: document.querySelectorAll('*').length,
        stored: [document.cookie, localStorage.length, sessionStorage.length].join(),
      });
      window.before = undefined;
    </script>`;
    const { page } = await site.visit(`${watch}${banner}`);
    await page.evaluate((src) => {
      const script = document.createElement('script');
      script.src = src;
      document.body.append(script);
      const page = window as unknown as Record<'before' | 'survey', () => unknown>;
      page.before = page.survey() as never;
    }, `${site.base}care-widgets.js`);
    await seen(page, number);
    const { before, now } = await page.evaluate(() => {
      const { before, survey } = window as unknown as { before: unknown; survey: () => unknown };
      return { before, now: survey() };
    });
    assert.deepEqual(now, before);
    assert.deepEqual(await page.context().cookies(), []);
  });
});

describe('the page for a frame or a link', () => {
  it('draws what its address asks for, in its language', async () => {
    const { page, consoleMessages } = await site.visit('');
    await page.goto(`${site.base}embed.html?widget=treatment-explainer&treatment=chemotherapy&lang=fr`);
    await page.getByRole('heading', { level: 1, name: 'Chimiothérapie' }).waitFor();
    await page.waitForFunction(() => document.title === 'Chimiothérapie');
    assert.deepEqual(consoleMessages, []);
  });

  it('keeps the height of its frame right', async () => {
    const { page } = await site.visit(
      `<script src="${site.base}embed.js"></script><iframe title="Fatigue" width="400" height="50" src="${site.base}embed.html?widget=side-effect-card&effect=fatigue&lang=en"></iframe>`,
    );
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 1500, undefined, {
      timeout: 5000,
    });
  });

  it('takes no height from anybody else', async () => {
    const { page, settled } = await site.visit(
      `<script src="${site.base}embed.js"></script><iframe title="x" height="50" srcdoc="<script>parent.postMessage({careWidgets:'height',height:5000},'*')</script>"></iframe>`,
    );
    await settled();
    assert.ok((await page.evaluate(() => document.querySelector('iframe')!.clientHeight)) < 100);
  });
});

describe('the files of the build', () => {
  const loader = readFileSync(`${dist}/care-widgets.js`, 'utf8');

  it('have a loader that is ASCII, and neither imports nor exports at its top level', () => {
    assert.match(loader, /^[\x00-\x7f]*$/);
    assert.doesNotThrow(() => new Script(loader));
    assert.doesNotMatch(loader, /import\.meta/);
  });

  it('bear no name that ad blockers block, where a page loads them', () => {
    const loaded = filesBelow(dist, /^(care\/|content\/|[^/]+\.(js|html|css)$)/).filter((file) => /\.\w+$/.test(file));
    assert.ok(loaded.length > 20);
    assert.deepEqual(
      loaded.filter((file) => /banner|track|pixel|analytics|(^|[-_/.])ads?([-_/.]|$)/i.test(file)),
      [],
    );
  });

  it('have their hashes in integrity.json', () => {
    const hashes = JSON.parse(readFileSync(`${dist}/integrity.json`, 'utf8')) as Record<string, string>;
    assert.match(hashes['care-widgets.js']!, /^sha384-/);
    for (const file of filesBelow(dist, /^care\/.*\.js$/)) assert.ok(hashes[file], file);
  });
});
