import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { seen, Site } from '../built/site.js';
import type { Visit } from '../built/visit.js';
import { settled } from './settled.js';

/** What visitors may be able to write into a page: text, links, placeholders. They must gain nothing by it. */

const site = new Site();
before(() => site.open());
after(() => site.close());
afterEach(() => (site.intercept = () => false));

const strangers = '900-555-0199';
const line = {
  kind: 'hotlines',
  id: 'own',
  lang: 'en',
  revision: 1,
  updated: '2026-11-25',
  reviewed: null,
  title: 'A line',
  organization: 'Us',
  who: 'A nurse.',
  number: { dial: '+19005550199', shown: strangers },
  sources: [],
};
const fallback = 'Call your team.';
const placeholder = (widget: string, attributes: string, children = fallback) =>
  `<div data-care-widget="${widget}" ${attributes}>${children}</div>`;
const contentOf = ({ requests }: Visit) => requests.filter((address) => address.includes('content/'));

/** Serves the line of a stranger at every address that has `own` in it. */
function serveStranger(): void {
  site.intercept = ({ url = '' }, response) =>
    /\bown\b/.test(url) &&
    Boolean(response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(line)));
}

describe('a placeholder', () => {
  it('names no server: data-src is not asked for, and the fallback stays', async () => {
    serveStranger();
    const visit = await site.visit(
      site.tag() +
        placeholder('hotline-banner', `data-src="${site.base}own.json"`) +
        placeholder('hotline-banner', 'data-src="/portal/logout"'),
    );
    await settled(visit);
    await seen(visit.page, fallback);
    assert.equal(await visit.page.getByText(strangers).count(), 0);
    assert.deepEqual(
      visit.requests.filter((address) => /own|logout/.test(address)),
      [],
    );
    await visit.page.context().close();
  });

  it('names no base: its document comes from BASE', async () => {
    serveStranger();
    const visit = await site.visit(
      site.tag() +
        placeholder('hotline-banner', `data-hotline="quebec-cancer-foundation" data-content-base="${site.base}own"`),
    );
    await seen(visit.page, '1-800-363-0063');
    assert.deepEqual(contentOf(visit), ['content/en/hotlines/quebec-cancer-foundation.json']);
    await visit.page.context().close();
  });

  it('names no target for links', async () => {
    const visit = await site.visit(
      site.tag() +
        placeholder('side-effect-card', 'data-effect="fatigue" data-link-template="https://evil.example/{kind}/{id}"'),
    );
    await visit.page.getByRole('link', { name: 'Fever and infection' }).waitFor();
    const targets = await visit.page
      .locator('side-effect-card')
      .evaluate((card) => [...card.shadowRoot!.querySelectorAll('a')].map(({ href }) => href));
    assert.deepEqual(
      targets.filter((target) => target.includes('evil')),
      [],
    );
    await visit.page.context().close();
  });

  it('takes documents from a server that the page’s script tag allows', async () => {
    serveStranger();
    const visit = await site.visit(
      site.tag(`async data-allow-sources="https://elsewhere.example ${site.base}own/"`) +
        placeholder('hotline-banner', `data-hotline="own" data-content-base="${site.base}own"`) +
        placeholder('hotline-banner', `data-src="${site.base}not-allowed/own.json"`, 'Still here.'),
    );
    await seen(visit.page, strangers);
    await seen(visit.page, 'Still here.');
    assert.deepEqual(
      visit.requests.filter((address) => address.includes('not-allowed')),
      [],
    );
    await visit.page.context().close();
  });

  it('takes no document from a server that an allowed one redirects to', async () => {
    const elsewhere = site.base.replace('127.0.0.1', 'localhost');
    site.intercept = ({ url = '' }, response) => {
      if (url.startsWith('/out')) return Boolean(response.writeHead(302, { Location: `${elsewhere}own.json` }).end());
      return url === '/own.json' && Boolean(response.writeHead(200).end(JSON.stringify(line)));
    };
    for (const attributes of [
      `data-src="${site.base}out/to?own"`,
      `data-hotline="own" data-content-base="${site.base}out"`,
    ]) {
      const visit = await site.visit(
        site.tag(`async data-allow-sources="${site.base}out"`) + placeholder('hotline-banner', attributes),
      );
      await seen(visit.page, 'We can’t show this information right now.');
      await seen(visit.page, fallback);
      assert.equal(await visit.page.getByText(strangers).count(), 0);
      await visit.page.context().close();
    }
  });

  it('leaves its fallback a fallback, whatever slot that names', async () => {
    const forged = `<div class="care-content" slot="care-content"><a href="#x" data-hotline="x" data-number="911">Call 911.</a></div>`;
    const visit = await site.visit(
      `<script>window.heard = 0; addEventListener('care-call', () => window.heard++)</script>${site.tag()}${placeholder('side-effect-card', 'data-effect="not-there"', forged)}`,
    );
    await seen(visit.page, 'We can’t show this information right now.');
    await visit.page.getByText('Call 911.').click();
    assert.equal(await visit.page.evaluate('window.heard'), 0);
    await visit.page.context().close();
  });

  for (const [how, extra] of [
    ['', ''],
    [', with a form that hides its own methods', '<form><img name="removeAttribute"></form>'],
  ] as const) {
    it(`that comes later gives nothing of its fallback a place around the text${how}`, async () => {
      const visit = await site.visit(
        `${site.tag()}<hotline-banner hotline="canadian-cancer-society">Call.</hotline-banner><section></section>`,
      );
      await seen(visit.page, '1-888-939-3333');
      const around = `${extra}<a class="care-content" slot="care-content" href="tel:+19005550199" aria-label="Call 900">x</a><div class="care-content" slot="care-content"><a href="#x" data-hotline="x" data-number="911">Call 911</a></div>`;
      await visit.page.evaluate(
        (html) => (document.querySelector('section')!.innerHTML = html),
        placeholder('hotline-banner', 'data-hotline="quebec-cancer-foundation"', around),
      );
      await seen(visit.page, '1-800-363-0063');
      const links = await visit.page.evaluate<string[]>(
        `[...document.querySelectorAll('section hotline-banner')].flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('a')].map((link) => link.getAttribute('href')))`,
      );
      assert.ok(links.includes('tel:+18003630063'));
      assert.ok(!links.includes('tel:+19005550199'), links.join());
      assert.ok(!(await visit.page.evaluate(`document.querySelector('section').innerText.includes('Call 911')`)));
      await visit.page.context().close();
    });
  }

  it('brings no number to the failure of an author’s element', async () => {
    const visit = await site.visit(
      `${site.tag()}<side-effect-card effect="not-there">Ask.</side-effect-card>${placeholder('hotline-banner', 'data-hotline="macmillan-cancer-support"')}`,
    );
    await seen(visit.page, '0808 808 00 00');
    await seen(visit.page, 'We can’t show this information right now.');
    await settled(visit);
    assert.equal(
      await visit.page.evaluate(
        `document.querySelector('side-effect-card').shadowRoot.querySelectorAll('a[href^="tel:"]').length`,
      ),
      0,
    );
    await visit.page.context().close();
  });

  it('describes no hotline of its own, nor does a link', async () => {
    const described =
      'name="A stranger" number="+1 900 555-0199" hotline-name="A stranger" hotline-number="+1 900 555-0199"';
    const link = `<p><a href="${site.base}embed.html?widget=hotline-banner&amp;hotline=quebec-cancer-foundation&amp;${new URLSearchParams({ name: 'A stranger', number: '+1 900 555-0199' }).toString()}" data-care-widget>A link</a></p>`;
    const html =
      placeholder('hotline-banner', described.replace(/([\w-]+)=/g, 'data-$1=')) +
      placeholder('hotline-banner', described, 'Another.') +
      link;
    for (const [attributes, number] of [
      ['', '1-800-363-0063'],
      ['data-hotline-name="Nurses" data-hotline-number="+1 514 555-0100"', '+1 514 555-0100'],
    ] as const) {
      const visit = await site.visit(site.tag(`async ${attributes}`) + html);
      await seen(visit.page, number);
      await settled(visit);
      assert.equal(await visit.page.getByText(/900 555|A stranger/).count(), 0);
      assert.equal(await visit.page.locator('a[href*="900555"]').count(), 0);
      await visit.page.context().close();
    }
  });

  describe('on a page with a hotline of its own', () => {
    const other = placeholder('hotline-banner', 'data-hotline="macmillan-cancer-support"');
    const shownOn = async (attributes: string, html: string) => {
      const visit = await site.visit(
        `${site.tag(`async ${attributes}`)}<hotline-banner hotline="american-cancer-society"></hotline-banner>${html}`,
      );
      await seen(visit.page, '1-800-227-2345');
      return visit;
    };

    it('shows no other, and an author’s element does', async () => {
      const link = `<a data-care-widget href="${site.base}embed.html?widget=hotline-banner&amp;hotline=macmillan-cancer-support">Call</a>`;
      for (const html of [other, link, other.replace('"macmillan', '" macmillan'), `<section>${other}</section>`]) {
        const visit = await shownOn('data-hotline="quebec-cancer-foundation"', html);
        await visit.hasLogged(/placeholder of another hotline: expected data-hotline, or one of data-hotlines/);
        assert.equal(await visit.page.getByText('0808 808 00 00').count(), 0);
        assert.deepEqual(
          visit.requests.filter((address) => address.includes('macmillan')),
          [],
        );
        await visit.page.getByText(html === link ? 'Call' : fallback, { exact: true }).waitFor();
        await visit.page.context().close();
      }
    });

    it('shows no other beside a line that the script tag describes', async () => {
      const visit = await shownOn('data-hotline-name="Nurses" data-hotline-number="+1 514 555-0100"', other);
      await visit.hasLogged(/placeholder of another hotline: expected data-hotline, or one of data-hotlines/);
      assert.equal(await visit.page.getByText('0808 808 00 00').count(), 0);
      await visit.page.context().close();
    });

    it('shows that, and those that the script tag lists', async () => {
      for (const [attributes, html, number] of [
        [
          'data-hotline="quebec-cancer-foundation"',
          placeholder('hotline-banner', 'data-hotline="quebec-cancer-foundation"'),
          '1-800-363-0063',
        ],
        [
          'data-hotline="quebec-cancer-foundation" data-hotlines="canadian-cancer-society  macmillan-cancer-support"',
          other,
          '0808 808 00 00',
        ],
        [
          'data-hotline="quebec-cancer-foundation"',
          placeholder('side-effect-card', 'data-effect="fatigue"'),
          'What helps',
        ],
        ['', other, '0808 808 00 00'],
      ] as const) {
        const visit = await shownOn(attributes, html);
        await seen(visit.page, number);
        assert.deepEqual(
          visit.consoleMessages.filter((said) => said.includes('data-hotlines')),
          [],
        );
        await visit.page.context().close();
      }
    });
  });

  it('that is an SVG element stays as it is', async () => {
    const visit = await site.visit(
      `${site.tag()}<hotline-banner hotline="quebec-cancer-foundation">Call.</hotline-banner><svg data-care-widget="hotline-banner" data-hotline="macmillan-cancer-support"><text y="20">Fallback in a picture</text></svg>`,
    );
    await seen(visit.page, '1-800-363-0063');
    await settled(visit);
    assert.equal(await visit.page.locator('svg > text').count(), 1);
    await visit.page.context().close();
  });

  it('within another, or within an element, is left alone', async () => {
    const inner = placeholder('hotline-banner', 'data-hotline="macmillan-cancer-support"', 'Inner.');
    const link = `<p><a href="${site.base}embed.html?widget=side-effect-card&amp;effect=pain" data-care-widget>Pain</a></p>`;
    const visit = await site.visit(
      site.tag('async data-upgrade-links') +
        placeholder('side-effect-card', 'data-effect="fatigue"', `<p>${inner}</p>${link}`) +
        `<hotline-banner hotline="quebec-cancer-foundation">${inner}</hotline-banner>`,
    );
    await seen(visit.page, 'What helps');
    await seen(visit.page, '1-800-363-0063');
    await settled(visit);
    assert.deepEqual(contentOf(visit).sort(), [
      'content/en/hotlines/quebec-cancer-foundation.json',
      'content/en/side-effects/fatigue.json',
    ]);
    await visit.page.context().close();
  });
});

describe('a text that somebody is editing in the page', () => {
  it('is saved as it was written: its placeholders and links stay what they are', async () => {
    const written = `<p>${placeholder('side-effect-card', 'data-effect="fatigue"').replaceAll('div', 'span')}</p><p><a href="${site.base}embed.html?widget=side-effect-card&amp;effect=pain">Pain</a></p>`;
    for (const attribute of ['contenteditable', 'contenteditable="true"', 'contenteditable="plaintext-only"']) {
      const visit = await site.visit(
        `${site.tag('async data-upgrade-links')}<div ${attribute}>${written}</div><div contenteditable="false"><p>${placeholder('side-effect-card', 'data-effect="fever-infection"').replaceAll('div', 'span')}</p></div>`,
      );
      await visit.page.locator('[contenteditable=false] side-effect-card').getByText('What helps').waitFor();
      assert.equal(await visit.page.evaluate(`document.querySelector('[contenteditable]').innerHTML`), written);
      await visit.page.context().close();
    }
  });
});

describe('a link', () => {
  it('asks for six documents at most, and the page stays quick', async () => {
    const ids = Array.from({ length: 3000 }, (_, index) => `treatment-${index}`).join('+');
    const visit = await site.visit(
      `${site.tag()}<p><a data-care-widget href="${site.base}embed.html?widget=treatment-comparison&amp;treatments=${ids}">Compare</a></p>`,
    );
    await seen(visit.page, 'Compare');
    await settled(visit);
    assert.ok(contentOf(visit).length <= 6, `${contentOf(visit).length} requests`);
    await visit.page.context().close();
  });

  it('asks in a few languages at most, whatever its language is said to be', async () => {
    const lang = `en-x-${Array.from({ length: 300 }, (_, index) => index).join('-')}`;
    const visit = await site.visit(
      `${site.tag(`async data-content-base="${site.base}other"`)}${placeholder('side-effect-card', `data-effect="not-there" data-lang="${lang}"`)}`,
    );
    await seen(visit.page, 'We can’t show this information right now.');
    await settled(visit);
    assert.ok(contentOf(visit).length <= 4, `${contentOf(visit).length} requests`);
    await visit.page.context().close();
  });

  it('asks for six documents in two languages at most, if there are four to look in', async () => {
    const all = Array.from({ length: 6 }, (_, index) => `treatment-${index}`).join(' ');
    for (const [attributes, limit] of [
      ['', 12],
      [` data-content-base="${site.base}other"`, 24],
    ] as const) {
      const visit = await site.visit(
        `${site.tag(`async${attributes}`)}${placeholder('treatment-comparison', `data-treatments="${all}" data-lang="zh-Hant-HK"`)}`,
      );
      await seen(visit.page, fallback);
      await visit.hasLogged(/<treatment-comparison>/);
      await settled(visit);
      assert.ok(contentOf(visit).length <= limit, `${contentOf(visit).length} requests`);
      await visit.page.context().close();
    }
  });

  it('finds six documents beneath a folder of the site’s own that has none of them', async () => {
    const all = [
      'chemotherapy',
      'surgical-oncology',
      'radiation-therapy',
      'hormone-therapy',
      'targeted-therapy',
      'stem-cell-transplant',
    ].join(' ');
    const visit = await site.visit(
      `${site.tag(`async data-content-base="${site.base}other"`)}${placeholder('treatment-comparison', `data-treatments="${all}" data-lang="fr-CA"`)}`,
    );
    await visit.page.locator('treatment-comparison tbody tr').nth(5).waitFor();
    assert.equal(await visit.page.locator('treatment-comparison tbody tr[lang=fr]').count(), 6);
    await settled(visit);
    assert.equal(contentOf(visit).length, 18);
    await visit.page.context().close();
  });

  it('in what an element has drawn stays a link, where links alone in a paragraph are upgraded', async () => {
    const prerendered = site.fragment('en/side-effect-card/fatigue').replace(/<script.*?<\/script>/gs, '');
    const visit = await site.visit(
      `${site.tag('async data-upgrade-links')}<main><side-effect-card effect="fatigue"></side-effect-card></main>${prerendered}`,
    );
    await visit.page.getByRole('link', { name: 'Fever and infection' }).nth(1).waitFor();
    await visit.page.evaluate(
      `(() => { const main = document.querySelector('main'); main.append(main.firstElementChild); document.body.append(main) })()`,
    );
    await settled(visit);
    assert.deepEqual(contentOf(visit), ['content/en/side-effects/fatigue.json']);
    await visit.page.context().close();
  });
});

describe('an element', () => {
  it('compares six treatments at most, and says so to the developer', async () => {
    const all =
      'immunotherapy chemotherapy surgical-oncology radiation-therapy hormone-therapy targeted-therapy stem-cell-transplant immunotherapy';
    const visit = await site.visit(`${site.tag()}<treatment-comparison treatments="${all}"></treatment-comparison>`);
    await seen(visit.page, 'Treatments side by side');
    await settled(visit);
    assert.equal(contentOf(visit).length, 6);
    assert.equal(await visit.page.locator('treatment-comparison tbody tr').count(), 6);
    assert.equal(
      visit.consoleMessages.filter((said) => /treatments: expected at most 6 ids, got 8/.test(said)).length,
      1,
      visit.consoleMessages.join(),
    );
    await visit.page.context().close();
  });

  it('says whose text it shows, where that is neither BASE’s nor the page’s', async () => {
    serveStranger();
    const elsewhere = site.base.replace('127.0.0.1', 'localhost');
    const visit = await site.visit(
      `${site.tag()}<hotline-banner src="${elsewhere}own.json"></hotline-banner><hotline-banner hotline="quebec-cancer-foundation"></hotline-banner><hotline-banner src="${site.base}own-too.json"></hotline-banner>`,
    );
    await seen(visit.page, `Published by ${new URL(elsewhere).host}.`);
    await settled(visit);
    assert.equal(await visit.page.getByText('Published by').count(), 1);
    await visit.page.context().close();
  });

  it('says whose text it shows, where another server has been asked than was named', async () => {
    const elsewhere = site.base.replace('127.0.0.1', 'localhost');
    site.intercept = ({ url = '' }, response) => {
      if (url === '/own.json')
        return Boolean(
          response.writeHead(302, { Location: `${elsewhere}there.json`, 'Access-Control-Allow-Origin': '*' }).end(),
        );
      return url === '/there.json' && Boolean(response.writeHead(200).end(JSON.stringify(line)));
    };
    const { page } = await site.visit(`${site.tag()}<hotline-banner src="${site.base}own.json"></hotline-banner>`);
    await seen(page, `Published by ${new URL(elsewhere).host}.`);
    await page.context().close();
  });
});

describe('a document that another server gives after a redirect', () => {
  /** BASE sends on to another origin what `path` matches; that origin answers as BASE would, but for the page of the name. */
  function redirect(path: RegExp): string {
    const elsewhere = site.base.replace('127.0.0.1', 'localhost');
    site.intercept = ({ url = '', headers }, response) =>
      path.test(url) &&
      headers.host!.startsWith('127') &&
      Boolean(response.writeHead(302, { Location: `${elsewhere}${url.slice(1)}` }).end());
    return `Published by ${new URL(elsewhere).host}.`;
  }

  it('is not shown before the code that says whose it is', async () => {
    const published = redirect(/content\/.*fatigue/);
    const visit = await site.visit(`${site.tag()}<side-effect-card effect="fatigue"></side-effect-card>`, {
      script: `window.unnamed = 0; const look = () => {
        const text = document.querySelector('side-effect-card')?.shadowRoot?.textContent ?? '';
        if (text.includes('What helps') && !text.includes('Published by')) window.unnamed++;
        requestAnimationFrame(look);
      }; look()`,
    });
    await seen(visit.page, published);
    assert.equal(await visit.page.evaluate('window.unnamed'), 0);
    await visit.page.context().close();
  });

  it('is named if it is only the page’s hotline', async () => {
    const published = redirect(/content\/.*hotlines\/canadian/);
    const { page } = await site.visit(
      `${site.tag('async data-hotline="canadian-cancer-society"')}<side-effect-card effect="fatigue"></side-effect-card>`,
    );
    await seen(page, '1-888-939-3333');
    await seen(page, published);
    await page.context().close();
  });

  it('is not taken for the rest of a list of sources', async () => {
    redirect(/\.whole\.json/);
    const visit = await site.visit(`${site.tag()}<source-list treatment="immunotherapy"></source-list>`);
    await visit.page
      .getByText(/\d+ more sources|Show all|sources/i)
      .first()
      .waitFor();
    await visit.page.evaluate(
      `document.querySelector('source-list').shadowRoot.querySelectorAll('details').forEach((part) => (part.open = true))`,
    );
    await visit.requested(/\.whole\.json/);
    await visit.settled();
    const shown = await visit.page.evaluate<number>(
      `document.querySelector('source-list').shadowRoot.querySelectorAll('a[href^="http"]').length`,
    );
    assert.ok(shown < 30, `${shown} sources`);
    await visit.page.context().close();
  });
});

describe('a paragraph of ten thousand links', () => {
  it('keeps the page responding, where links alone in a paragraph are upgraded', async () => {
    const link = `<a href="${site.base}embed.html?widget=side-effect-card&amp;effect=pain">x</a> `;
    const { page } = await site.visit(
      `<p>${link.repeat(10_000)}</p><side-effect-card effect="fatigue"></side-effect-card>`,
    );
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async () =>
      (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value;
    const before = await worked();
    await page.evaluate((src) => {
      const script = Object.assign(document.createElement('script'), { src });
      script.dataset.upgradeLinks = '';
      document.head.append(script);
    }, `${site.base}care-widgets.js`);
    // What is measured is work: a busy machine takes longer.
    await page.getByText('What helps').first().waitFor();
    const work = (await worked()) - before;
    console.log(`ten thousand links: ${work.toFixed(2)} s`);
    assert.ok(work < 0.2, `${work} s`);
    assert.equal(await page.locator('p side-effect-card').count(), 0);
    await page.context().close();
  });
});

describe('a thousand placeholders', () => {
  /** How long the page did not respond, at most, in milliseconds. */
  const watch = `window.blocked = 0; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.blocked = Math.max(window.blocked, duration) }).observe({ type: 'longtask' })`;
  const made = (page: Page) => page.evaluate<number>(`document.querySelectorAll('treatment-explainer').length`);

  for (const [where, html] of [
    ['one under another', placeholder('treatment-explainer', 'data-treatment="immunotherapy"').repeat(1000)],
    [
      'that take no room',
      `<p>${'<span data-care-widget="treatment-explainer" data-treatment="immunotherapy"></span> '.repeat(1000)}</p>`,
    ],
    [
      'within each other',
      `${'<div data-care-widget="treatment-explainer" data-treatment="immunotherapy">'.repeat(400)}${fallback}${'</div>'.repeat(400)}`,
    ],
  ] as const) {
    it(`leave the page responding: ${where}`, async () => {
      const visit = await site.visit(html, { script: watch });
      await visit.page.addScriptTag({ url: `${site.base}care-widgets.js` });
      await visit.page.locator('treatment-explainer .care-article').first().waitFor();
      await settled(visit);
      const [blocked, count] = [await visit.page.evaluate<number>('window.blocked'), await made(visit.page)];
      console.log(`${where}: ${count} elements, ${Math.round(blocked)} ms without a response`);
      assert.ok(count < 60, `${count} elements`);
      assert.ok(blocked < 2000, `${blocked} ms`);
      assert.deepEqual(contentOf(visit), ['content/en/treatments/immunotherapy.json']);
      await visit.page.context().close();
    });
  }

  it('are upgraded as a reader comes to them', async () => {
    const { page } = await site.visit(
      `${site.tag()}${placeholder('hotline-banner', 'data-hotline="quebec-cancer-foundation"').repeat(200)}<footer>The end</footer>`,
    );
    await page.locator('hotline-banner').getByText('1-800-363-0063').first().waitFor();
    const elements = () => page.evaluate<number>(`document.querySelectorAll('hotline-banner').length`);
    assert.ok((await elements()) < 100, `${await elements()} elements`);
    // Each that is upgraded pushes the last further away: the reader goes on.
    await page.waitForFunction(
      `(() => { scrollTo(0, document.documentElement.scrollHeight); return document.querySelectorAll('[data-care-widget]')[199].firstElementChild })()`,
    );
    await page.locator('[data-care-widget]').last().getByText('1-800-363-0063').waitFor();
    await page.context().close();
  });
});
