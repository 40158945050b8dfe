import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { seal } from '../../src/content/seal.js';
import type { ViewNode } from '../../src/content/view-node.js';
import { dist, root } from '../../src/tools/paths.js';
import { preloaded, seen, Site, type Visit } from './site.js';

const site = new Site();
before(() => site.open());
after(() => site.close());

const explainer = (attributes = 'lang="fr"') => `<treatment-explainer treatment="immunotherapy" ${attributes}><p>Appelez-nous.</p></treatment-explainer>`;
const lead = 'L’immunothérapie est un traitement qui aide votre système immunitaire';
const address = '/content/fr/treatments/immunotherapy.json';
const shipped = readFileSync(dist + address, 'utf8');

/** What is served in the place of a file, and what waits for `release`. */
let served: Record<string, string> = {};
let held: (() => void)[] | undefined;
afterEach(() => {
  served = {};
  held = undefined;
});

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };
before(() => {
  site.intercept = ({ url = '' }, response) => {
    const answer = (body: string) => response.writeHead(200, { 'Content-Type': types[url.split('.').at(-1)!]! }).end(body);
    if (served[url] !== undefined) return Boolean(answer(served[url]));
    if (!held || !/^\/care\/(base|text|treatment-explainer|care-guide|side-effect-card)-/.test(url)) return false;
    held.push(() => answer(readFileSync(dist + url, 'utf8')));
    return true;
  };
});

/** A reader opens a page whose element code is slow: it comes with `release`. */
async function visitEarly(html = explainer(), options: Parameters<Site['visit']>[1] = {}, tag = site.tag()): Promise<Visit> {
  held = [];
  const visit = await site.visit(tag + html, { ...options, script: `addEventListener('care-load', () => (window.loaded = true));${options.script ?? ''}` });
  return visit;
}

async function release(page: Page): Promise<void> {
  const waiting = held!;
  held = undefined;
  waiting.forEach((answer) => answer());
  await page.waitForFunction('window.loaded');
}

/** The document with another view, its seal as good as ever. */
function withView(change: { looks?: string; text?: ViewNode[] }): string {
  const text = JSON.parse(shipped) as { firstView: object };
  return seal(JSON.stringify({ ...text, sealed: undefined, firstView: { ...text.firstView, ...change } }));
}

const isFallback = (page: Page) => page.getByText('Appelez-nous.').isVisible();
const hasView = (page: Page) => page.evaluate(() => Boolean(document.querySelector('treatment-explainer')?.shadowRoot?.querySelector('.care-long')));

describe('before its code is here, a long text', () => {
  it('is read already, out of its one document', async () => {
    const { page, requests, said } = await visitEarly();
    for (const text of [lead, 'Les effets secondaires', 'Autres traitements du cancer']) await seen(page, text);
    assert.equal(await isFallback(page), false);
    assert.deepEqual(requests.filter((name) => name.startsWith('content/')), [address.slice(1)]);
    await release(page);
    await seen(page, lead);
    assert.equal(await page.getByText(lead).count(), 1);
    assert.deepEqual(requests.filter((name) => name.startsWith('content/')), [address.slice(1)]);
    assert.deepEqual(said, []);
  });

  it('asks for no more than its preload lines name', async () => {
    const { page, requests } = await visitEarly();
    await seen(page, lead);
    const named = preloaded('fr', 'treatment-explainer', 'immunotherapy');
    const wanted = requests.slice(0, named.length + 1);
    assert.deepEqual(wanted.sort(), ['care-widgets.js', ...named].sort());
  });

  it('stands where it will stand', async () => {
    for (const width of [360, 1100]) {
      const { page } = await visitEarly(explainer(), {
        viewport: { width, height: 700 },
        script: `window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value))).observe({ type: 'layout-shift' });`,
      });
      await page.locator('[data-first-view=""]').waitFor();
      const size = () => page.locator('treatment-explainer').boundingBox();
      const before = await size();
      await page.evaluate('window.shift = 0');
      await release(page);
      await page.waitForTimeout(300);
      assert.deepEqual(await size(), before);
      assert.equal(await page.evaluate('window.shift'), 0);
    }
  });

  it('is laid out to its end while its code is on its way, though its first lines were not kept waiting for that', async () => {
    const { page } = await visitEarly(explainer(), { viewport: { width: 360, height: 500 } });
    const skipped = () => page.locator('treatment-explainer').evaluate((element) => {
      const places = [...element.shadowRoot!.querySelectorAll('.care-place')];
      return places.filter((place) => !place.firstElementChild!.checkVisibility({ contentVisibilityAuto: true })).length;
    });
    await page.locator('[data-first-view]').waitFor();
    await page.locator('[data-first-view=""]').waitFor();
    assert.equal(await skipped(), 0);
    await page.locator('[data-first-view]').evaluate((body) => body.setAttribute('data-first-view', 'near'));
    await page.waitForTimeout(100);
    assert.ok((await skipped()) > 3);
  });

  for (const [how, scroll] of Object.entries({
    'has scrolled': async (page: Page) => {
      for (let turn = 0; turn < 8; turn++) {
        await page.mouse.wheel(0, 300);
        await page.waitForTimeout(30);
      }
    },
    'has leapt into its middle': (page: Page) => page.evaluate('scrollTo(0, 0.7 * document.documentElement.scrollHeight)'),
  })) {
    it(`keeps the place of a reader who ${how}`, async () => {
      for (const width of [360, 1100]) {
        const { page } = await visitEarly(`${explainer()}<p>1, rue Principale</p>`, { viewport: { width, height: 700 } });
        await seen(page, lead);
        await scroll(page);
        await page.waitForTimeout(300);
        const reading = () => page.evaluate(`(() => {
          const lines = [...document.querySelector('treatment-explainer').shadowRoot.querySelectorAll('.care-heading, p, li')];
          const found = lines.find((line) => line.checkVisibility() && line.getBoundingClientRect().top > 0);
          return [found.textContent.replace(/\\s+/g, ' ').trim(), Math.round(found.getBoundingClientRect().top)];
        })()`);
        const before = await reading();
        assert.ok((await page.evaluate('scrollY')) as number > 700);
        await release(page);
        await page.waitForTimeout(300);
        assert.deepEqual(await reading(), before, `${width} px`);
      }
    });
  }

  it('moves nothing on a page that has kept its place, as docs/embedding.md says', async () => {
    const rule = /```css\n(treatment-explainer.*)\n```/.exec(readFileSync(`${root}/docs/embedding.md`, 'utf8'))![1]!;
    const shiftOn = async (styles: string): Promise<unknown> => {
      const { page } = await visitEarly(`<style>${styles}</style><h1>Notre hôpital</h1>${explainer()}<footer>1, rue Principale</footer>`, {
        viewport: { width: 400, height: 700 },
        script: `window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value))).observe({ type: 'layout-shift', buffered: true });`,
      });
      await seen(page, lead);
      await release(page);
      await page.waitForTimeout(300);
      return page.evaluate('window.shift');
    };
    assert.equal(await shiftOn(rule), 0);
    assert.notEqual(await shiftOn(''), 0);
  });

  it('has the headings, the links and the menu that the element was told', async () => {
    const { page } = await visitEarly(explainer('lang="fr" heading-level="4" link-template="/soins/{kind}/{id}" without-languages'));
    await page.getByRole('heading', { level: 4, name: 'Immunothérapie' }).waitFor();
    await page.getByRole('heading', { level: 5, name: 'Sources' }).waitFor();
    assert.match((await page.getByRole('link', { name: 'Chimiothérapie' }).getAttribute('href'))!, /\/soins\/treatments\/chemotherapy$/);
    assert.equal(await page.getByRole('button', { name: 'English' }).count(), 0);
  });

  it('leads to the pages that ship, where the page has none of its own', async () => {
    const { page } = await visitEarly();
    assert.equal(await page.getByRole('link', { name: 'Chimiothérapie' }).getAttribute('href'), `${site.base}embed.html?widget=treatment-explainer&treatment=chemotherapy&lang=fr`);
  });

  it('says that a part is on its way, and the part is open when it is here', async () => {
    const { page } = await visitEarly();
    await page.getByText('Un peu d’histoire').last().click();
    await page.getByText('Chargement').first().waitFor();
    await release(page);
    await seen(page, 'William Coley');
    assert.equal(await page.getByText('Chargement').first().isVisible(), false);
  });

  it('stays until a part that is being pressed is let go, and the part opens', async () => {
    const { page } = await visitEarly();
    const heading = await page.locator('summary', { hasText: 'Les effets secondaires' }).elementHandle();
    await heading!.hover();
    await page.mouse.down();
    const waiting = release(page);
    await page.waitForTimeout(500);
    assert.equal(await heading!.evaluate((element) => element.isConnected), true);
    await page.mouse.up();
    await waiting;
    await seen(page, 'Quand appeler');
  });

  it('does not wait for ever for a pointer that stays down', async () => {
    const { page } = await visitEarly();
    await page.locator('summary', { hasText: 'Les effets secondaires' }).hover();
    await page.mouse.down();
    await release(page);
    await seen(page, lead);
  });

  it('does late what was pressed early', async () => {
    const { page } = await visitEarly();
    await page.getByRole('button', { name: 'Ouvrir toutes les parties' }).click();
    await release(page);
    await seen(page, 'William Coley');
    await page.getByRole('button', { name: 'Fermer toutes les parties' }).waitFor();
  });

  it('speaks the language that was chosen early', async () => {
    const { page } = await visitEarly();
    await page.getByRole('button', { name: 'English' }).click();
    await release(page);
    await seen(page, 'A short history');
  });

  it('tells the page of calls and ways already, once', async () => {
    const { page } = await visitEarly(explainer(), {
      script: `window.told = []; for (const name of ['care-call', 'care-navigate']) addEventListener(name, (event) => { event.preventDefault(); told.push(name + ' ' + (event.detail.id ?? event.detail.hotline)); });
        addEventListener('click', (event) => event.composedPath()[0].closest?.('a[href^="tel:"]') && event.preventDefault());`,
    });
    const use = async (): Promise<void> => {
      await page.getByRole('link', { name: '1 800 363-0063' }).first().click();
      await page.getByRole('link', { name: 'Chimiothérapie' }).click();
    };
    const uses = ['care-call quebec-cancer-foundation', 'care-navigate chemotherapy'];
    await use();
    assert.deepEqual(await page.evaluate('told'), uses);
    await release(page);
    await use();
    assert.deepEqual(await page.evaluate('told'), [...uses, ...uses]);
  });

  it('keeps the keyboard where it is', async () => {
    const { page } = await visitEarly();
    await seen(page, lead);
    const focused = () => page.evaluate(() => (document.querySelector('treatment-explainer')?.shadowRoot?.activeElement as HTMLElement | null)?.innerText.trim().replace(/\s+/g, ' '));
    await page.locator('summary', { hasText: 'Les effets secondaires' }).focus();
    const before = await focused();
    assert.match(before!, /Les effets secondaires/);
    await release(page);
    assert.equal(await focused(), before);
    await page.keyboard.press('Enter');
    await seen(page, 'Quand appeler');
  });

  it('is shown under a strict policy', async () => {
    const policy = `default-src 'none'; script-src ${site.base}; connect-src ${site.base}; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const { page, said } = await visitEarly(explainer(), { headers: { 'Content-Security-Policy': policy } });
    await seen(page, lead);
    assert.deepEqual(said, []);
  });

  it('goes, and the fallback stands again, where the code never comes', async () => {
    const { page } = await visitEarly(explainer(), { script: 'const wait = setTimeout; window.setTimeout = (task, time) => wait(task, time === 10000 ? 500 : time);' });
    await seen(page, lead);
    await page.getByText('Appelez-nous.').waitFor();
    assert.equal(await hasView(page), false);
    // Late is not never.
    await release(page);
    await seen(page, lead);
    assert.equal(await isFallback(page), false);
  });
});

describe('a prerendered text', () => {
  it('stays until a number that is being pressed is let go, and the call is made', async () => {
    const fragment = site.fragment('fr/hotline-banner/quebec-cancer-foundation');
    const { page } = await visitEarly(fragment, { script: `addEventListener('click', (event) => { (window.called ??= []).push(event.target.closest('a')?.href); event.preventDefault(); });` });
    await page.getByRole('link', { name: '1 800 363-0063' }).hover();
    await page.mouse.down();
    const waiting = release(page);
    await page.waitForTimeout(500);
    await page.mouse.up();
    await waiting;
    assert.deepEqual(await page.evaluate('window.called'), ['tel:+18003630063']);
  });
});

describe('before its code is here, too,', () => {
  it('a side effect says when to call', async () => {
    const { page, said } = await visitEarly('<side-effect-card effect="fever-infection" lang="fr">Appelez-nous.</side-effect-card>');
    await page.getByRole('heading', { name: 'Fièvre' }).first().waitFor();
    await page.getByRole('heading', { name: 'Quand appeler' }).waitFor();
    await page.getByRole('heading', { level: 4 }).first().waitFor();
    const box = () => page.locator('side-effect-card').boundingBox();
    const before = await box();
    await release(page);
    await page.waitForTimeout(300);
    assert.deepEqual(await box(), before);
    assert.deepEqual(said, []);
  });

  it('a guide can be read', async () => {
    const { page } = await visitEarly('<care-guide guide="precautions" lang="en">Call us.</care-guide>');
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    await release(page);
    assert.equal(await page.getByRole('heading', { name: 'Sources' }).count(), 1);
  });

  it('a placeholder shows its text', async () => {
    const { page } = await visitEarly('<div data-care-widget="treatment-explainer" data-treatment="immunotherapy" data-lang="fr" data-heading-level="3">Appelez-nous.</div>');
    await page.getByRole('heading', { level: 3, name: 'Immunothérapie' }).waitFor();
    await release(page);
    await seen(page, lead);
  });

  it('a hundred elements are shown out of one document, and laid out together', async () => {
    const { page, requests } = await visitEarly('');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const layouts = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount')!.value;
    const before = await layouts();
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), explainer().repeat(100));
    await page.waitForFunction(() => [...document.querySelectorAll('treatment-explainer')].filter((element) => element.shadowRoot?.querySelector('.care-long')).length === 100);
    assert.ok((await layouts()) - before < 50);
    assert.equal(requests.filter((name) => name.startsWith('content/')).length, 1);
    await release(page);
  });

  it('one that is taken away in the meantime leaves nothing', async () => {
    const { page, said } = await visitEarly();
    await seen(page, lead);
    await page.evaluate(() => {
      const element = document.querySelector('treatment-explainer')!;
      const place = document.body.appendChild(document.createElement('section'));
      element.remove();
      setTimeout(() => place.append(element), 200);
    });
    const waiting = held!;
    held = undefined;
    waiting.forEach((answer) => answer());
    await seen(page, lead);
    await page.waitForFunction('window.loaded');
    assert.equal(await page.getByText(lead).count(), 1);
    assert.deepEqual(said, []);
  });
});

describe('no view stands before the code', () => {
  const cases: [why: string, html: () => string, tag?: () => string][] = [
    ['the page has a hotline of its own', () => explainer(), () => site.tag('async data-hotline="nci-cancer-information-service"')],
    ['documents come from elsewhere', () => explainer(), () => site.tag(`async data-content-base="${site.base}other"`)],
    ['the element’s documents come from elsewhere', () => explainer(`lang="fr" content-base="${site.base}other"`)],
    ['a document of the site’s own is wanted', () => explainer(`lang="fr" src="${site.base}own.json"`)],
    ['it is to be drawn into the page', () => explainer('lang="fr" light')],
    ['the reader’s language is another than the text’s', () => explainer('lang="vi"')],
    ['a translator is at work', () => `<script>document.documentElement.classList.add('translated-ltr')</script>${explainer()}`],
    ['the page hands in a document', () => `${explainer()}<script>document.querySelector('treatment-explainer').content = {}</script>`],
  ];
  for (const [why, html, tag] of cases) {
    it(`where ${why}`, async () => {
      served = { [`/other${address}`]: shipped, '/own.json': shipped };
      const { page } = await visitEarly(html(), {}, tag?.());
      await page.waitForTimeout(600);
      assert.equal(await hasView(page), false);
      assert.equal(await isFallback(page), true);
    });
  }

  it('where somebody has changed the document: it says something else than what was drawn of it', async () => {
    served[address] = shipped.replaceAll(lead, 'Notre hôpital a changé cette phrase. L’immunothérapie est un traitement');
    const { page } = await visitEarly();
    await page.waitForTimeout(600);
    assert.equal(await hasView(page), false);
    await release(page);
    await seen(page, 'Notre hôpital a changé cette phrase.');
  });
});

describe('a document without end', () => {
  it('is not read to its end for a view either', async () => {
    let sent = 0;
    const before = site.intercept;
    site.intercept = (request, response) => {
      if (request.url !== address) return before(request, response);
      response.writeHead(200, { 'Content-Type': 'application/json' });
      const more = setInterval(() => response.write(' '.repeat(256 * 1024), () => (sent += 256 * 1024)), 10);
      response.on('close', () => clearInterval(more));
      return true;
    };
    try {
      const { page } = await visitEarly();
      held = undefined;
      await page.waitForTimeout(2500);
      const read = sent;
      await page.waitForTimeout(500);
      assert.equal(sent, read);
      assert.equal(await isFallback(page), true);
    } finally {
      site.intercept = before;
    }
  });
});

describe('a view of another version', () => {
  it('is not shown with styles that it was not drawn for', async () => {
    served[address] = withView({ looks: '000000' });
    const { page } = await visitEarly();
    await page.waitForTimeout(600);
    assert.equal(await hasView(page), false);
    await release(page);
    await seen(page, lead);
  });
});

describe('a forged view', () => {
  it('is nothing but text', async () => {
    const forged: ViewNode[] = [
      ['article', { class: 'care-long' },
        ['p', { onclick: 'window.harmed = true', style: 'position: fixed' }, 'Un texte <img src=x onerror="window.harmed = true">'],
        ['script', {}, 'window.harmed = true'],
        ['iframe', { src: 'javascript:parent.harmed = true' }],
        ['img', { src: `${site.base}spy.png`, onerror: 'window.harmed = true' }],
        ['a', { href: 'javascript:window.harmed = true' }, 'Un lien'],
        ['a', { 'href': 'javascript:window.harmed = true', 'data-kind': 'treatments', 'data-id': 'x' }, 'Un autre'],
        ['svg', {}, ['a', { 'xlink:href': 'javascript:window.harmed = true' }, 'Un dernier']],
      ],
    ];
    served[address] = withView({ text: forged });
    const { page, requests } = await visitEarly();
    await seen(page, 'Un texte <img');
    const text = page.locator('treatment-explainer .care-long');
    assert.equal(await text.locator('script, iframe, img, [onclick], [style], [src]').count(), 0);
    assert.equal(await page.locator('[href^="javascript"]').count(), 0);
    await page.getByText('Un lien').click();
    await page.getByText('Un texte').click();
    assert.equal(await page.evaluate('window.harmed'), undefined);
    assert.equal(requests.some((name) => name.includes('spy')), false);
  });
});
