import { existsSync, readFileSync } from 'node:fs';
import { root } from '../../../src/tools/paths.js';
import { bundle } from '../bundle.js';
import { banner, card, document, number, warning, type Condition } from '../condition.js';

const among = (name: string, script: string, more: Partial<Condition> = {}): Condition => ({
  name,
  page: (site) => document(`<script>${script}</script>${site.tag()}`, banner),
  sees: [number],
  never: ['Call your team.'],
  looks: '.care-number-line',
  ...more,
});

/** Debian's packages libjs-prototype and libjs-mootools; where they are not installed, the run says so and goes on. */
function oldLibrary(name: string, path: string): Condition[] {
  if (!existsSync(path)) {
    console.log(`not tried: ${name} (${path} is not installed)`);
    return [];
  }
  const script = readFileSync(path, 'utf8').replaceAll('</script', '<\\/script');
  return [
    among(`${name} on the page`, script, {
      page: (site) =>
        document(
          `<script>${script}</script>${site.tag()}`,
          `${banner}<treatment-steps treatment="immunotherapy"></treatment-steps>`,
        ),
      sees: [number, 'A T cell on patrol', 'cancer cell'],
    }),
    among(`${name} on the page, under the policy of the contract`, '', {
      page: (site) => document(`<script nonce="n">${script}</script>${site.tag('async nonce="n"')}`, banner),
      headers: (site) => ({
        'Content-Security-Policy': `default-src 'none'; script-src 'nonce-n' 'unsafe-eval' ${site.base}; connect-src ${site.base}; style-src 'none'`,
      }),
      // What the old library itself tries is its own affair.
      expects: [/inline style/, /inline event handler/],
    }),
  ];
}

/** A library of today, from npm. */
const library = (path: string) =>
  readFileSync(`${root}/node_modules/${path}`, 'utf8').replaceAll('</script', '<\\/script');

const react = await bundle('react-page.js');

const afterShown =
  (script: string): Condition['act'] =>
  async (page, { settled }) => {
    await page.getByText(number).first().waitFor();
    await page.evaluate(script);
    await settled();
  };

/** What other scripts on the page do. */
export const scripts: Condition[] = [
  ...oldLibrary('Prototype.js 1.7', '/usr/share/javascript/prototype/prototype.js'),
  ...oldLibrary('MooTools', '/usr/share/javascript/mootools/mootools-core-nc.js'),
  among('jQuery, which takes the element out, puts it back, wraps and clones it', library('jquery/dist/jquery.js'), {
    act: afterShown(
      `const $ = jQuery; const element = $('hotline-banner').detach(); $('body').append('<main>'); $('main').append(element); $('hotline-banner').wrap('<div class="wrapped">'); $('hotline-banner').clone(true).appendTo('main'); $('hotline-banner').first().hide().show()`,
    ),
    // jQuery leaves a style attribute of its own on what it has hidden.
    looks: '.wrapped .care-number-line',
  }),
  among('React 19, which changes attributes, language, place and key', '', {
    page: (site) => document(site.tag(), `<div id="app"></div><script>${react}</script>`),
    act: async (page, { settled }) => {
      for (const shown of ['1-888-939-3333', '1-888-939-3333', number, '1 800 363-0063', '1 800 363-0063']) {
        await page.getByText(shown).first().waitFor();
        await page.evaluate('nextStep()');
        await settled();
      }
    },
    sees: ['The end', '1 800 363-0063'],
    never: ['Fallback'],
  }),
  among('React 19, whose changes come before documents do', '', {
    page: (site) => document(site.tag(), `<div id="app"></div><script>${react}</script>`),
    act: (page) =>
      page.evaluate(
        `(async () => { for (let step = 0; step < 5; step++) { nextStep(); await new Promise(requestAnimationFrame); } })()`,
      ),
    sees: ['The end', '1 800 363-0063'],
    never: ['Fallback'],
  }),
  among(
    'idiomorph, which morphs the page into its own HTML, and into another language',
    library('idiomorph/dist/idiomorph.js'),
    {
      act: afterShown(
        `Idiomorph.morph(document.body, document.body.innerHTML, { morphStyle: 'innerHTML' }); Idiomorph.morph(document.body, '<main><hotline-banner hotline="quebec-cancer-foundation" lang="fr">Appelez.</hotline-banner></main>', { morphStyle: 'innerHTML' })`,
      ),
      sees: ['1 800 363-0063'],
      never: ['Appelez.'],
    },
  ),
  among(
    'Turbo, which keeps pages in its cache and puts them back',
    library('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    {
      act: async (page, { settled }) => {
        await page.getByText(number).first().waitFor();
        await page.evaluate(
          `new Promise((loaded) => { addEventListener('turbo:load', loaded, { once: true }); Turbo.visit(location.href, { action: 'replace' }); })`,
        );
        await settled();
      },
      asksForItself: /./,
    },
  ),
  among(
    'things added to Array.prototype and Object.prototype',
    `Array.prototype.last = function () { return this[this.length - 1] }; Array.prototype.toJSON = undefined; Object.prototype.extend = function () {};`,
  ),
  among(
    'frozen prototypes',
    `for (const type of [Object, Array, Function, String, Promise, Map, Set]) Object.freeze(type.prototype)`,
  ),
  among(
    'a fetch that is watched by others',
    `const real = fetch; window.fetch = function (...call) { return real.apply(this, call) }`,
  ),
  among(
    'a customElements.define that is watched by others',
    `const real = customElements.define; customElements.define = function (...call) { return real.apply(this, call) }`,
  ),
  among(
    'Node.prototype.appendChild and insertBefore that are watched by others',
    `for (const name of ['appendChild', 'insertBefore']) { const real = Node.prototype[name]; Node.prototype[name] = function (...call) { return real.apply(this, call) } }`,
  ),
  among(
    'a global named t, one named html, one named settings',
    `var t = 1, html = 2, settings = { base: 'https://evil.example/' }, careWidgets_ = 3; delete window.careWidgets_`,
    {
      page: (site) =>
        document(
          `<script>var t = 1, html = 2, settings = { base: 'https://evil.example/' }</script><form id="settings"></form>${site.tag()}`,
          banner,
        ),
    },
  ),
  among(
    'the element moved about while it loads',
    `setInterval(() => { const element = document.querySelector('hotline-banner'); if (element && (window.moves = (window.moves ?? 0) + 1) < 20) document.body.append(element) }, 10)`,
    {
      act: async (page, { settled }) => {
        await page.waitForFunction('window.moves >= 20');
        await settled();
      },
    },
  ),
  among('the element moved after it has loaded: no new request', '', {
    act: afterShown(
      `document.body.append(Object.assign(document.createElement('section'), { id: 'new' })); document.querySelector('#new').append(document.querySelector('hotline-banner'))`,
    ),
    check: (_, { requests }) => {
      if (requests.filter((address) => address.startsWith('content/')).length !== 1) throw new Error('asked again');
    },
  }),
  among('the element moved into a dialog', '', {
    act: afterShown(
      `const dialog = document.createElement('dialog'); document.body.append(dialog); dialog.append(document.querySelector('hotline-banner')); dialog.showModal()`,
    ),
  }),
  among('the element cloned', '', {
    act: afterShown(
      `const element = document.querySelector('hotline-banner'); element.after(element.cloneNode(true)); element.remove()`,
    ),
  }),
  among('the page’s HTML written anew, as caches of pages do', '', {
    act: afterShown(`document.body.innerHTML = document.body.innerHTML.replace(/<script.*?<\\/script>/g, '')`),
  }),
  among('a light element written anew from its own HTML', '', {
    page: (site) =>
      document(
        site.tag(),
        '<hotline-banner light-dom hotline="quebec-cancer-foundation">Call your team.</hotline-banner>',
      ),
    act: afterShown(`document.body.innerHTML = document.body.innerHTML.replace(/<script.*?<\\/script>/g, '')`),
    check: async (page) => {
      if ((await page.evaluate(`document.querySelectorAll('.care-content').length`)) !== 1)
        throw new Error('the text stands twice');
    },
  }),
  among('elements reordered by a list that sorts itself', '', {
    page: (site) => document(site.tag(), `<ul><li>${banner}</li><li>${card}</li></ul>`),
    act: afterShown(
      `const list = document.querySelector('ul'); [...list.children].reverse().forEach((item) => list.append(item))`,
    ),
    sees: [number, 'What helps'],
  }),
  among('its children replaced by a framework', '', {
    act: afterShown(`document.querySelector('hotline-banner').textContent = 'Another fallback'`),
    never: ['Another fallback'],
  }),
  among(
    'a tag name that is taken: the placeholder works, the page’s own tag is left alone',
    `customElements.define('hotline-banner', class extends HTMLElement { connectedCallback() { this.dataset.host = 'yes' } })`,
    {
      page: (site) =>
        document(
          `<script>customElements.define('hotline-banner', class extends HTMLElement {})</script>${site.tag()}`,
          `${banner}<div data-care-widget="hotline-banner" data-hotline="quebec-cancer-foundation">Call us.</div>`,
        ),
      never: ['Call us.'],
      expects: [warning],
    },
  ),
  among('the attribute changed many times in a row: the last one wins', '', {
    act: afterShown(
      `const element = document.querySelector('hotline-banner'); for (const id of ['american-cancer-society', 'canadian-cancer-society', 'national-cancer-institute', 'american-cancer-society', 'canadian-cancer-society']) element.setAttribute('hotline', id)`,
    ),
    sees: ['1-888-939-3333'],
    never: [number],
  }),
  among('the language changed many times in a row', '', {
    act: afterShown(`for (const lang of ['fr', 'en', 'fr', 'en', 'fr']) document.documentElement.lang = lang`),
    sees: ['1 800 363-0063'],
  }),
  among('an element inside another’s shadow root that we made', '', {
    page: (site) => document(site.tag(), '<treatment-explainer treatment="immunotherapy"></treatment-explainer>'),
    sees: ['Immunotherapy is a treatment'],
    looks: '.care-number-line',
    check: async (page) => {
      await page.getByText('How immunotherapy works').last().click();
      await page.locator('treatment-explainer glossary-term button').first().waitFor({ state: 'attached' });
      await page.locator('.care-picture').first().waitFor();
    },
  }),
  among('a host that renders into its own shadow root, before and after it is defined', '', {
    page: (site) =>
      document(
        `${site.tag()}<script>window.defineHost = () => customElements.define('host-page', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<hotline-banner hotline="canadian-cancer-society"></hotline-banner>' } })</script>`,
        `<div id="early"></div><script>document.querySelector('#early').attachShadow({ mode: 'open' }).innerHTML = '<hotline-banner hotline="quebec-cancer-foundation"></hotline-banner>'</script><host-page></host-page>`,
      ),
    act: async (page, { settled }) => {
      await settled();
      await page.evaluate('defineHost()');
    },
    sees: [number, '1-888-939-3333'],
  }),
  among('a page kept in the back-forward cache', '', {
    act: afterShown(
      `dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`,
    ),
  }),
];
