import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { addChecksum } from '../../src/core/checksum.js';
import type { PreviewNode } from '../../src/core/preview-node.js';
import { dist, root } from '../../src/tools/paths.js';
import { EndlessResponse } from './endless-response.js';
import { HeldResponses } from './held-responses.js';
import { finishTimer, holdTimers, passTime } from './held-timers.js';
import { resetShifts, shiftsOf, watchShifts } from './layout-shifts.js';
import { preloaded, seen, Site } from './site.js';
import { atRest, type Visit } from './visit.js';

const site = new Site();
before(() => site.open());
after(() => site.close());

const explainer = (attributes = 'lang="fr"') =>
  `<treatment-explainer treatment="immunotherapy" ${attributes}><p>Appelez-nous.</p></treatment-explainer>`;
const lead = 'L’immunothérapie est un traitement qui aide votre système immunitaire';
const address = '/content/fr/treatments/immunotherapy.json';
const shipped = readFileSync(dist + address, 'utf8');

/** What is served in the place of a file, and the elements' code, which waits for `release`. */
let served: Record<string, string> = {};
let held = new HeldResponses();
afterEach(async () => {
  served = {};
  await site.closePages();
});

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };
before(() => {
  site.intercept = ({ url = '' }, response) => {
    const answer = (body: string) =>
      response.writeHead(200, { 'Content-Type': types[url.split('.').at(-1)!]! }).end(body);
    if (served[url] !== undefined) return Boolean(answer(served[url]));
    if (!/^\/care\/(base|article|treatment-explainer|care-guide|side-effect-card)-(?!styles)/.test(url)) return false;
    held.add(() => answer(readFileSync(dist + url, 'utf8')));
    return true;
  };
});

/** A reader opens a page whose element code is slow: it comes with `release`. */
async function visitEarly(
  html = explainer(),
  options: Parameters<Site['visit']>[1] = {},
  tag = site.tag(),
): Promise<Visit> {
  held = new HeldResponses();
  return site.visit(tag + html, {
    ...options,
    script: `addEventListener('care-load', () => (window.loaded = true));${options.script ?? ''}`,
  });
}

async function release(page: Page): Promise<void> {
  held.release();
  await page.waitForFunction('window.loaded');
}

/** The code of the explainer is requested only when its view is shown, or will not be. For that, `holdTimers` must hold the time limit. */
async function viewDecided({ page, requested }: Visit): Promise<void> {
  await requested(/^care\/treatment-explainer-/);
  await atRest(page);
}

/** The document with another view, its seal as good as ever. */
function withView(change: { stylesHash?: string; nodes?: PreviewNode[] }): string {
  const text = JSON.parse(shipped) as { preview: object };
  return addChecksum(JSON.stringify({ ...text, checksum: undefined, preview: { ...text.preview, ...change } }));
}

const isFallback = (page: Page) => page.getByText('Appelez-nous.').isVisible();
const hasView = (page: Page) =>
  page.evaluate(() =>
    Boolean(document.querySelector('treatment-explainer')?.shadowRoot?.querySelector('.care-article')),
  );

/** The code, which is here, looks again and again whether a pointer is down on what it would replace. */
const looksAtPointer = (page: Page) => finishTimer(page, 50);

describe('before its code is here, a long text', () => {
  it('is read already, out of its one document', async () => {
    const { page, requests, consoleMessages } = await visitEarly();
    for (const text of [lead, 'Les effets secondaires', 'Autres traitements du cancer']) await seen(page, text);
    assert.equal(await isFallback(page), false);
    assert.deepEqual(
      requests.filter((name) => name.startsWith('content/')),
      [address.slice(1)],
    );
    await release(page);
    await seen(page, lead);
    assert.equal(await page.getByText(lead).count(), 1);
    assert.deepEqual(
      requests.filter((name) => name.startsWith('content/')),
      [address.slice(1)],
    );
    assert.deepEqual(consoleMessages, []);
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
      const { page, settled } = await visitEarly(explainer(), {
        viewport: { width, height: 700 },
        script: watchShifts,
      });
      await page.locator('[data-preview=""]').waitFor();
      const size = () => page.locator('treatment-explainer').boundingBox();
      const before = await size();
      await resetShifts(page);
      await release(page);
      await settled();
      assert.deepEqual(await size(), before);
      assert.equal(await shiftsOf(page), 0);
    }
  });

  it('is laid out to its end while its code is on its way, though its first lines were not kept waiting for that', async () => {
    const { page } = await visitEarly(explainer(), { viewport: { width: 360, height: 500 } });
    const skipped = () =>
      page.locator('treatment-explainer').evaluate((element) => {
        const places = [...element.shadowRoot!.querySelectorAll('.care-landing')];
        return places.filter((place) => !place.firstElementChild!.checkVisibility({ contentVisibilityAuto: true }))
          .length;
      });
    await page.locator('[data-preview]').waitFor();
    await page.locator('[data-preview=""]').waitFor();
    assert.equal(await skipped(), 0);
    await page.locator('[data-preview]').evaluate((body) => body.setAttribute('data-preview', 'near'));
    await atRest(page);
    assert.ok((await skipped()) > 3);
  });

  for (const [how, scroll] of Object.entries({
    'has scrolled': async (page: Page) => {
      for (let turn = 1; turn <= 8; turn++) {
        await page.mouse.wheel(0, 300);
        await page.waitForFunction((turns) => (window as unknown as { scrolls: number }).scrolls >= turns, turn);
      }
    },
    'has leapt into its middle': (page: Page) =>
      page.evaluate('scrollTo(0, 0.7 * document.documentElement.scrollHeight)'),
  })) {
    it(`keeps the place of a reader who ${how}`, async () => {
      for (const width of [360, 1100]) {
        const { page, settled } = await visitEarly(`${explainer()}<p>1, rue Principale</p>`, {
          viewport: { width, height: 700 },
          script: `window.scrolls = 0; addEventListener('scrollend', () => { scrolls++; });`,
        });
        await seen(page, lead);
        await scroll(page);
        await atRest(page);
        const reading = () =>
          page.evaluate(`(() => {
          const lines = [...document.querySelector('treatment-explainer').shadowRoot.querySelectorAll('.care-heading, p, li')];
          const found = lines.find((line) => line.checkVisibility() && line.getBoundingClientRect().top > 0);
          return [found.textContent.replace(/\\s+/g, ' ').trim(), Math.round(found.getBoundingClientRect().top)];
        })()`);
        const before = await reading();
        assert.ok((await page.evaluate<number>('scrollY')) > 700);
        await release(page);
        await settled();
        assert.deepEqual(await reading(), before, `${width} px`);
      }
    });
  }

  it('moves nothing on a page that has kept its place, as docs/embedding.md says', async () => {
    const rule = /```css\n(treatment-explainer[^`]*)\n```/.exec(readFileSync(`${root}/docs/embedding.md`, 'utf8'))![1]!;
    const shiftOn = async (styles: string): Promise<number> => {
      const { page, settled } = await visitEarly(
        `<style>${styles}</style><h1>Notre hôpital</h1>${explainer()}<footer>1, rue Principale</footer>`,
        {
          viewport: { width: 400, height: 700 },
          script: watchShifts,
        },
      );
      await seen(page, lead);
      await release(page);
      await settled();
      return shiftsOf(page);
    };
    assert.equal(await shiftOn(rule), 0);
    assert.notEqual(await shiftOn(''), 0);
  });

  it('has the headings, the links and the menu that the element was told', async () => {
    const { page } = await visitEarly(
      explainer('lang="fr" heading-level="4" link-template="/soins/{kind}/{id}" without-language-menu'),
    );
    await page.getByRole('heading', { level: 4, name: 'Immunothérapie' }).waitFor();
    await page.getByRole('heading', { level: 5, name: 'Sources' }).waitFor();
    assert.match(
      (await page.getByRole('link', { name: 'Chimiothérapie' }).getAttribute('href'))!,
      /\/soins\/treatments\/chemotherapy$/,
    );
    assert.equal(await page.getByRole('button', { name: 'English' }).count(), 0);
  });

  it('leads to the pages that ship, where the page has none of its own', async () => {
    const { page } = await visitEarly();
    assert.equal(
      await page.getByRole('link', { name: 'Chimiothérapie' }).getAttribute('href'),
      `${site.base}embed.html?widget=treatment-explainer&treatment=chemotherapy&lang=fr`,
    );
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
    const { page } = await visitEarly(explainer(), { script: holdTimers });
    const heading = await page.locator('summary', { hasText: 'Les effets secondaires' }).elementHandle();
    await heading.hover();
    await page.mouse.down();
    held.release();
    await looksAtPointer(page);
    await passTime(page, 500);
    await atRest(page);
    assert.equal(await heading.evaluate((element) => element.isConnected), true);
    await page.mouse.up();
    await looksAtPointer(page);
    await page.waitForFunction('window.loaded');
    await seen(page, 'Quand appeler');
  });

  it('does not wait for ever for a pointer that stays down', async () => {
    const { page } = await visitEarly(explainer(), { script: holdTimers });
    await page.locator('summary', { hasText: 'Les effets secondaires' }).hover();
    await page.mouse.down();
    held.release();
    // A second each before the element is defined, and before each of its first updates.
    for (let seconds = 0; !(await page.evaluate('window.loaded')); seconds++) {
      assert.ok(seconds < 5, 'waits and waits');
      await page.waitForFunction('window.loaded || heldTimers.has(50)');
      await passTime(page, 1000);
    }
    await seen(page, lead);
  });

  it('does late what was pressed early', async () => {
    const { page } = await visitEarly();
    await page.getByRole('button', { name: 'Afficher toutes les sections' }).click();
    await release(page);
    await seen(page, 'William Coley');
    await page.getByRole('button', { name: 'Masquer toutes les sections' }).waitFor();
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
    const focused = () =>
      page.evaluate(() =>
        (document.querySelector('treatment-explainer')?.shadowRoot?.activeElement as HTMLElement | null)?.innerText
          .trim()
          .replace(/\s+/g, ' '),
      );
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
    const { page, consoleMessages } = await visitEarly(explainer(), { headers: { 'Content-Security-Policy': policy } });
    await seen(page, lead);
    assert.deepEqual(consoleMessages, []);
  });

  it('stays as long as the code takes, for it is being read, and the fallback is not shown beside it', async () => {
    const { page } = await visitEarly(explainer(), { script: holdTimers });
    await seen(page, lead);
    // However long that is: no timer of it is running.
    await page.waitForFunction('!heldTimers.has(10_000)');
    assert.equal(await isFallback(page), false);
    await release(page);
    await seen(page, lead);
    assert.equal(await isFallback(page), false);
    assert.equal(await page.getByText(lead).count(), 1);
  });

  it('stays if the code fails', async () => {
    const before = site.intercept;
    site.intercept = ({ url }, response) => {
      const fails = /\/care\/(again\/)?(base|article|treatment-explainer)-(?!styles)/.test(url!);
      if (fails) response.writeHead(500).end();
      return fails || before({ url } as never, response);
    };
    try {
      const { page, hasLogged: hasSaid } = await visitEarly(explainer(), { script: holdTimers });
      await hasSaid(/expected code below/);
      await seen(page, lead);
      assert.equal(await isFallback(page), false);
    } finally {
      site.intercept = before;
    }
  });

  it('leaves as soon as its element wants another document, and the fallback stands again', async () => {
    const { page } = await visitEarly(explainer(), { script: holdTimers });
    await seen(page, lead);
    await page.evaluate(() => document.querySelector('treatment-explainer')!.setAttribute('treatment', 'not-there'));
    await page.getByText('Appelez-nous.').waitFor();
    assert.equal(await page.getByText(lead).count(), 0);
    held.release();
    await page.getByRole('button', { name: 'Réessayer' }).waitFor();
    assert.equal(await page.getByText(lead).count(), 0);
  });

  it('is not what its element renders if that wants another document by the time its code is here', async () => {
    const before = site.intercept;
    site.intercept = (request, response) => request.url!.includes('not-there') || before(request, response);
    const { page, requested } = await visitEarly(explainer(), { script: holdTimers });
    await seen(page, lead);
    // In one task with the definition, so that no observer comes in between.
    await page.evaluate(() => {
      const { define } = customElements;
      customElements.define = (...call) => {
        if (call[0] === 'treatment-explainer') document.querySelector(call[0])!.setAttribute('treatment', 'not-there');
        define.apply(customElements, call);
      };
    });
    held.release();
    await requested(/not-there/);
    await atRest(page);
    site.intercept = before;
    assert.equal(await page.getByText(lead).count(), 0);
    await seen(page, 'Appelez-nous.');
  });

  it('is not waited for without limit: the element’s code is requested all the same', async () => {
    const before = site.intercept;
    site.intercept = (request, response) => request.url!.startsWith('/care/preview-') || before(request, response);
    try {
      const { page, requested } = await visitEarly(explainer(), { script: holdTimers });
      await requested(/^care\/preview-/);
      await finishTimer(page, 1000);
      await release(page);
      await seen(page, lead);
    } finally {
      site.intercept = before;
    }
  });

  it('gives way to the page itself if a translator has started before the code is here', async () => {
    const { page } = await visitEarly();
    await seen(page, lead);
    await page.evaluate("document.documentElement.classList.add('translated-ltr')");
    await release(page);
    await page.waitForFunction(() =>
      document.querySelector('treatment-explainer > .care-content')?.textContent.includes('Un peu d’histoire'),
    );
  });
});

describe('a prerendered text', () => {
  it('stays until a number that is being pressed is let go, and the call is made', async () => {
    const fragment = site.fragment('fr/hotline-banner/quebec-cancer-foundation');
    const { page } = await visitEarly(fragment, {
      script: `${holdTimers} addEventListener('click', (event) => { (window.called ??= []).push(event.target.closest('a')?.href); event.preventDefault(); });`,
    });
    await page.getByRole('link', { name: '1 800 363-0063' }).hover();
    await page.mouse.down();
    // The page asks for another form of the text in this moment.
    await page.locator('hotline-banner').evaluate((banner) => banner.setAttribute('heading-level', '3'));
    held.release();
    await looksAtPointer(page);
    await passTime(page, 500);
    await page.mouse.up();
    await looksAtPointer(page);
    await page.waitForFunction('window.loaded');
    assert.deepEqual(await page.evaluate('window.called'), ['tel:+18003630063']);
  });
});

describe('before its code is here, too,', () => {
  it('a side effect says when to call', async () => {
    const { page, consoleMessages, settled } = await visitEarly(
      '<side-effect-card effect="fever-infection" lang="fr">Appelez-nous.</side-effect-card>',
    );
    await page.getByRole('heading', { name: 'Fièvre' }).first().waitFor();
    await page.getByRole('heading', { name: 'Quand appeler' }).waitFor();
    await page.getByRole('heading', { level: 4 }).first().waitFor();
    const box = () => page.locator('side-effect-card').boundingBox();
    const before = await box();
    await release(page);
    await settled();
    assert.deepEqual(await box(), before);
    assert.deepEqual(consoleMessages, []);
  });

  it('a guide can be read', async () => {
    const { page } = await visitEarly('<care-guide guide="precautions" lang="en">Call us.</care-guide>');
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    await release(page);
    assert.equal(await page.getByRole('heading', { name: 'Sources' }).count(), 1);
  });

  it('a placeholder shows its text', async () => {
    const { page } = await visitEarly(
      '<div data-care-widget="treatment-explainer" data-treatment="immunotherapy" data-lang="fr" data-heading-level="3">Appelez-nous.</div>',
    );
    await page.getByRole('heading', { level: 3, name: 'Immunothérapie' }).waitFor();
    await release(page);
    await seen(page, lead);
  });

  it('a hundred elements are shown out of one document, and laid out together', async () => {
    const { page, requests } = await visitEarly('');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const layouts = async () =>
      (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount')!.value;
    const before = await layouts();
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), explainer().repeat(100));
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('treatment-explainer')].filter((element) =>
          element.shadowRoot?.querySelector('.care-article'),
        ).length === 100,
    );
    assert.ok((await layouts()) - before < 50);
    assert.equal(requests.filter((name) => name.startsWith('content/')).length, 1);
    await release(page);
  });

  it('one that is taken away in the meantime leaves nothing', async () => {
    const { page, consoleMessages } = await visitEarly();
    await seen(page, lead);
    const element = await page.evaluateHandle(() => document.querySelector('treatment-explainer')!);
    await element.evaluate((taken) => taken.remove());
    held.release();
    await page.waitForFunction(() => customElements.get('treatment-explainer'));
    await element.evaluate((taken) => document.body.appendChild(document.createElement('section')).append(taken));
    await seen(page, lead);
    await page.waitForFunction('window.loaded');
    assert.equal(await page.getByText(lead).count(), 1);
    assert.deepEqual(consoleMessages, []);
  });
});

describe('no view stands before the code', () => {
  const cases: [why: string, html: () => string, tag?: () => string][] = [
    [
      'the page has a hotline of its own',
      () => explainer(),
      () => site.tag('async data-hotline="nci-cancer-information-service"'),
    ],
    [
      'the script tag describes a hotline',
      () => explainer(),
      () => site.tag('async data-hotline-name="Nurses" data-hotline-number="+1 514 555-0100"'),
    ],
    ['documents come from elsewhere', () => explainer(), () => site.tag(`async data-content-base="${site.base}other"`)],
    ['the element’s documents come from elsewhere', () => explainer(`lang="fr" content-base="${site.base}other"`)],
    ['a document of the site’s own is wanted', () => explainer(`lang="fr" src="${site.base}own.json"`)],
    ['it is to be drawn into the page', () => explainer('lang="fr" light-dom')],
    ['the reader’s language is another than the text’s', () => explainer('lang="vi"')],
    [
      'a translator is at work',
      () => `<script>document.documentElement.classList.add('translated-ltr')</script>${explainer()}`,
    ],
    [
      'the page hands in a document',
      () => `${explainer()}<script>document.querySelector('treatment-explainer').content = {}</script>`,
    ],
  ];
  for (const [why, html, tag] of cases) {
    it(`where ${why}`, async () => {
      served = { [`/other${address}`]: shipped, '/own.json': shipped };
      const visit = await visitEarly(html(), { script: holdTimers }, tag?.());
      const { page } = visit;
      await viewDecided(visit);
      assert.equal(await hasView(page), false);
      assert.equal(await isFallback(page), true);
    });
  }

  it('but one stands where nothing of this is so', async () => {
    const visit = await visitEarly(explainer(), { script: holdTimers });
    await viewDecided(visit);
    assert.equal(await hasView(visit.page), true);
    assert.equal(await isFallback(visit.page), false);
  });

  it('where somebody has changed the document: it says something else than what was drawn of it', async () => {
    served[address] = shipped.replaceAll(
      lead,
      'Notre hôpital a changé cette phrase. L’immunothérapie est un traitement',
    );
    const visit = await visitEarly(explainer(), { script: holdTimers });
    const { page } = visit;
    await viewDecided(visit);
    assert.equal(await hasView(page), false);
    await release(page);
    await seen(page, 'Notre hôpital a changé cette phrase.');
  });
});

describe('a document without end', () => {
  it('is not read to its end for a view either', async () => {
    const before = site.intercept;
    const endless = new EndlessResponse();
    site.intercept = (request, response) => {
      if (request.url !== address) return before(request, response);
      endless.sendTo(response);
      return true;
    };
    try {
      const visit = await visitEarly(explainer(), { script: holdTimers });
      await viewDecided(visit);
      // However long the code takes.
      await endless.closed;
      assert.equal(endless.wasReadToItsEnd, false, 'for the view');
      held.release();
      await finishTimer(visit.page, 400);
      await visit.hasLogged(/expected at most 1048576 bytes/);
      assert.equal(endless.wasReadToItsEnd, false, 'by the element');
      assert.equal(await isFallback(visit.page), true);
    } finally {
      site.intercept = before;
    }
  });
});

describe('a view of another version', () => {
  it('is not shown with styles that it was not drawn for', async () => {
    served[address] = withView({ stylesHash: '000000' });
    const visit = await visitEarly(explainer(), { script: holdTimers });
    const { page } = visit;
    await viewDecided(visit);
    assert.equal(await hasView(page), false);
    await release(page);
    await seen(page, lead);
  });
});

describe('a forged view', () => {
  it('is nothing but text', async () => {
    const forged: PreviewNode[] = [
      [
        'article',
        { class: 'care-article' },
        [
          'p',
          { onclick: 'window.harmed = true', style: 'position: fixed' },
          'Un texte <img src=x onerror="window.harmed = true">',
        ],
        ['script', {}, 'window.harmed = true'],
        ['iframe', { src: 'javascript:parent.harmed = true' }],
        ['img', { src: `${site.base}spy.png`, onerror: 'window.harmed = true' }],
        ['a', { href: 'javascript:window.harmed = true' }, 'Un lien'],
        ['a', { href: 'javascript:window.harmed = true', 'data-kind': 'treatments', 'data-id': 'x' }, 'Un autre'],
        ['svg', {}, ['a', { 'xlink:href': 'javascript:window.harmed = true' }, 'Un dernier']],
      ],
    ];
    served[address] = withView({ nodes: forged });
    const { page, requests } = await visitEarly();
    await seen(page, 'Un texte <img');
    const text = page.locator('treatment-explainer .care-article');
    assert.equal(await text.locator('script, iframe, img, [onclick], [style], [src]').count(), 0);
    assert.equal(await page.locator('[href^="javascript"]').count(), 0);
    await page.getByText('Un lien').click();
    await page.getByText('Un texte').click();
    assert.equal(await page.evaluate('window.harmed'), undefined);
    assert.equal(
      requests.some((name) => name.includes('spy')),
      false,
    );
  });
});
