import { expect } from '@open-wc/testing';
import { HotlineBanner } from '../../src/elements/hotline-banner/hotline-banner.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { configure } from '../../src/core/settings.js';
import {
  all,
  base,
  mountFailed,
  FakeTimers,
  captureWarnings,
  nextEvent,
  mockServer,
  mountLoaded,
  visibleText,
  waitUntil,
  type FakeServer,
} from '../fakes.js';
import { sideEffect } from '../fixtures.js';

HotlineBanner.define('hotline-banner');
SideEffectCard.define('side-effect-card');

describe('every element', () => {
  let server: FakeServer;
  let container: HTMLElement;

  beforeEach(() => {
    server = mockServer();
    document.documentElement.lang = 'en';
    container = document.createElement('div');
    document.body.append(container);
  });

  afterEach(() => container.remove());

  function banner(attributes: Record<string, string> = {}): HotlineBanner {
    const element = document.createElement('hotline-banner');
    for (const [name, value] of Object.entries({ hotline: 'quebec-cancer-foundation', ...attributes })) {
      element.setAttribute(name, value);
    }
    element.append('Call us.');
    return element;
  }

  it('falls back to English content for language tags with extensions', async () => {
    for (const lang of ['de-u-co-phonebk', 'zh-Hant-HK-u-nu-hanidec', 'de-x-formal']) {
      const element = await mountLoaded(banner({ lang }), container);
      expect(visibleText(element), lang).to.include('1-800-363-0063').and.not.to.include('Call us.');
    }
  });

  it('keeps its children in the DOM, hides them beside the content, and shows them again without a document', async () => {
    const element = await mountLoaded(banner(), container);
    expect(element.childNodes).to.have.length(1);
    expect(visibleText(element)).not.to.include('Call us.');
    element.hotline = null;
    await waitUntil(() => visibleText(element) === 'Call us.');
  });

  describe('document id', () => {
    const id = 'quebec-cancer-foundation';

    for (const written of [` ${id} `, `\n    ${id}\n  `, `\u00a0${id}\t`, `\ufeff${id}`]) {
      it(`is trimmed before the request: ${JSON.stringify(written)}`, async () => {
        const element = banner({ hotline: written });
        const loaded = nextEvent<{ id: string }>(element, 'care-load');
        container.append(element);
        expect((await loaded).detail.id).to.equal(id);
        expect(server.requests).to.deep.equal([`en/hotlines/${id}.json`]);
      });
    }

    it('is trimmed in care-error', async () => {
      const element = banner({ hotline: ' not-a-line ' });
      const failure = nextEvent<{ id: string }>(element, 'care-error');
      container.append(element);
      expect((await failure).detail.id).to.equal('not-a-line');
    });
  });

  describe('language', () => {
    const inFrench = 'Ligne Info-cancer';
    const inEnglish = 'Info-cancer Hotline';

    it('comes from the element’s lang attribute, in any notation', async () => {
      for (const lang of ['fr', ' FR ', 'fr_ca', 'fr-CA', 'FR-fr']) {
        expect(visibleText(await mountLoaded(banner({ lang }), container)), lang).to.include(inFrench);
      }
    });

    it('comes from the nearest ancestor with a lang attribute, across shadow roots', async () => {
      container.lang = 'fr';
      container.attachShadow({ mode: 'open' }).innerHTML = '<p></p>';
      const element = banner();
      const loaded = nextEvent(element, 'care-load');
      container.shadowRoot!.querySelector('p')!.append(element);
      await loaded;
      expect(visibleText(element)).to.include(inFrench);
    });

    it('comes from the next ancestor if a lang attribute is invalid', async () => {
      document.documentElement.lang = 'fr';
      container.lang = '!!';
      expect(visibleText(await mountLoaded(banner(), container))).to.include(inFrench);
    });

    it('comes from the script tag, then from the browser, if the page has no lang attribute', async () => {
      document.documentElement.removeAttribute('lang');
      expect(visibleText(await mountLoaded(banner(), container))).to.include(inEnglish);
      configure({ lang: 'fr' });
      expect(visibleText(await mountLoaded(banner(), container))).to.include(inFrench);
    });

    for (const lang of ['und', 'zxx', 'mul']) {
      it(`comes from the next ancestor if lang is "${lang}", which names no language`, async () => {
        document.documentElement.lang = 'fr';
        container.lang = lang;
        const text = visibleText(await mountLoaded(banner({ lang }), container));
        expect(text).to.include(inFrench);
        expect(text).not.to.include('n’existe pas encore');
      });
    }

    for (const [name, languages] of [
      ['no list of languages', undefined],
      ['an empty list of languages', []],
    ] as const) {
      it(`is English if the page has no lang attribute and the browser has ${name}`, async () => {
        document.documentElement.removeAttribute('lang');
        Object.defineProperty(navigator, 'languages', { configurable: true, value: languages });
        try {
          expect(visibleText(await mountLoaded(banner(), container))).to.include(inEnglish);
        } finally {
          Reflect.deleteProperty(navigator, 'languages');
        }
      });
    }

    it('comes from navigator.language in a browser without navigator.languages', async () => {
      document.documentElement.removeAttribute('lang');
      Object.defineProperties(navigator, {
        languages: { configurable: true, value: undefined },
        language: { configurable: true, value: 'fr-FR' },
      });
      try {
        expect(visibleText(await mountLoaded(banner(), container))).to.include(inFrench);
      } finally {
        Reflect.deleteProperty(navigator, 'languages');
        Reflect.deleteProperty(navigator, 'language');
      }
    });

    it('changes when the lang attribute of an ancestor changes', async () => {
      const element = await mountLoaded(banner(), container);
      const loaded = nextEvent(element, 'care-load');
      document.documentElement.lang = 'fr';
      await loaded;
      expect(visibleText(element)).to.include(inFrench);
    });

    it('leaves the role that the page has given the element, if any, when it changes', async () => {
      for (const role of [null, 'region']) {
        const element = await mountLoaded(banner(role ? { role } : {}), container);
        const loaded = nextEvent(element, 'care-load');
        element.lang = 'fr';
        await loaded;
        expect(element.getAttribute('role')).to.equal(role);
      }
    });

    it('is the last one that was set, even if an earlier response arrives later', async () => {
      const frenchPath = 'fr/hotlines/quebec-cancer-foundation.json';
      let respondInFrench!: (response: Promise<Response>) => void;
      server.answer(frenchPath, new Promise<Response>((resolve) => (respondInFrench = resolve)));
      const element = await mountLoaded(banner(), container);
      element.lang = 'fr';
      await waitUntil(() => server.requests.includes(frenchPath));
      element.lang = 'en';
      const inEnglishAgain = nextEvent(element, 'care-load');
      // It shares the pending request of the first element, which is handled before: if this one shows French, so could the first.
      const another = mountLoaded(banner({ lang: 'fr' }), container);
      await inEnglishAgain;
      respondInFrench(fetch(`${base}content/${frenchPath}`));
      expect(visibleText(await another)).to.include(inFrench);
      await element.updateComplete;
      expect(visibleText(element)).to.include(inEnglish);
      expect(server.requests.filter((path) => path === frenchPath)).to.have.length(1);
    });

    it('is named in a notice if the document is in another one', async () => {
      const element = await mountLoaded(banner({ lang: 'de' }), container);
      expect(visibleText(element)).to.include('This text is not available in German yet. It is shown in English.');
      expect(all(element, '.care-content')[0]).to.have.attribute('lang', 'en');
    });

    it('is the language of that notice if its messages are translated', async () => {
      const element = await mountLoaded(banner({ lang: 'vi' }), container);
      const notice = all(element, '.care-notice')[0]!;
      expect(notice).to.have.attribute('lang', 'vi');
      expect(visibleText(notice)).to.match(/tiếng Việt.*Anh/i);
    });

    it('is the language of failure messages, including a script that is implied by the region (zh-TW)', async () => {
      server.answer('en/hotlines/quebec-cancer-foundation.json', () => new Response('', { status: 404 }));
      const element = await mountFailed(banner({ lang: 'zh-TW' }));
      await waitUntil(() => visibleText(element).includes('再試一次'));
      element.remove();
    });
  });

  describe('light DOM', () => {
    it('has the rendered content, with the same styles, and hides the fallback', async () => {
      const element = await mountLoaded(banner({ 'light-dom': '' }), container);
      const contentRoot = element.querySelector('.care-content')!;
      expect(contentRoot.textContent).to.include('Info-cancer Hotline');
      expect(visibleText(element)).not.to.include('Call us.');
      const size = parseFloat(getComputedStyle(element.querySelector('.care-number-line')!).fontSize);
      expect(size).to.be.closeTo(16 * 1.0625 * 1.75, 0.5);
    });

    it('can be turned on and off, and keeps the content', async () => {
      const element = await mountLoaded(banner(), container);
      element.lightDom = true;
      await element.updateComplete;
      expect(element.querySelector('.care-content')).not.to.equal(null);
      element.lightDom = false;
      await element.updateComplete;
      expect(element.querySelector('.care-content')).to.equal(null);
      expect(visibleText(element)).to.include('Info-cancer Hotline');
    });

    it('does not take text-transform and letter-spacing from the page', async () => {
      const style = document.createElement('style');
      style.textContent = 'div { text-transform: uppercase; letter-spacing: 5px; line-height: 4 }';
      container.append(style);
      const element = await mountLoaded(banner({ 'light-dom': '' }), container);
      const { textTransform, letterSpacing } = getComputedStyle(element.querySelector('.care-hotline p')!);
      expect([textTransform, letterSpacing]).to.deep.equal(['none', 'normal']);
    });
  });

  describe('in a narrow or shrink-to-fit container', () => {
    it('does not overflow a grid with one column', async () => {
      container.style.cssText = 'display: grid; inline-size: 300px';
      await mountLoaded(banner(), container);
      expect(container.scrollWidth).to.be.at.most(300);
    });

    for (const style of ['float: inline-start', 'display: inline-block', 'position: absolute']) {
      it(`has a readable width with ${style}`, async () => {
        const element = banner({ style });
        await mountLoaded(element, container);
        expect(element.getBoundingClientRect().width).to.be.at.least(240);
      });
    }
  });

  describe('in a container that is as widthPx as its content', () => {
    const widthPx = 1000;
    const root = () => container.firstElementChild as HTMLElement;

    /** As in Vite's templates, in which the application's root is an item of a flex container. */
    for (const [name, outer, inner] of [
      [
        'an item of a flex column that centres its items',
        '',
        'display: flex; flex-direction: column; align-items: center',
      ],
      ['in an item that is centred in a flex row', 'display: flex; place-items: center', 'margin: 0 auto'],
      ['an item of a flex row', '', 'display: flex'],
      ['an item of a grid that centres its items', '', 'display: grid; place-items: center'],
    ] as const) {
      it(`has a comfortable line length: ${name}`, async () => {
        container.style.cssText = `inline-size: ${widthPx}px; ${outer}`;
        container.append(document.createElement('div'));
        root().style.cssText = inner;
        const element = await mountLoaded(banner(), root());
        expect(element.getBoundingClientRect().width).to.be.within(560, widthPx);
      });

      it(`is no wider than a narrow container: ${name}`, async () => {
        container.style.cssText = `inline-size: 280px; ${outer}`;
        container.append(document.createElement('div'));
        root().style.cssText = inner;
        await mountLoaded(banner(), root());
        expect(container.scrollWidth).to.be.at.most(280);
      });
    }
  });

  describe('moved in the DOM', () => {
    it('keeps its content, and makes no request', async () => {
      const element = await mountLoaded(banner(), container);
      const requestCount = server.requests.length;
      const elsewhere = document.createElement('section');
      document.body.append(elsewhere);
      elsewhere.append(element);
      await element.updateComplete;
      expect(visibleText(element)).to.include('Info-cancer Hotline');
      expect(server.requests).to.have.length(requestCount);
      elsewhere.remove();
    });

    it('keeps open sections', async () => {
      server.holds(sideEffect);
      const card = document.createElement('side-effect-card');
      card.setAttribute('effect', sideEffect.id);
      await mountLoaded(card, container);
      all<HTMLDetailsElement>(card, 'details')[0]!.open = true;
      document.body.append(card);
      await card.updateComplete;
      expect(all<HTMLDetailsElement>(card, 'details')[0]!.open).to.equal(true);
      card.remove();
    });

    it('keeps its styles in another document', async () => {
      const element = await mountLoaded(banner(), container);
      const frame = document.createElement('iframe');
      container.append(frame);
      frame.contentDocument!.body.append(element);
      const number = element.shadowRoot!.querySelector('.care-number-line')!;
      await waitUntil(() => frame.contentWindow!.getComputedStyle(number).display === 'flex');
    });
  });

  it('renders a document from the content property exactly as a fetched one', async () => {
    const fetched = await mountLoaded(banner(), container);
    const json: unknown = await (await fetch(`${base}content/en/hotlines/quebec-cancer-foundation.json`)).json();
    const withContent = document.createElement('hotline-banner');
    withContent.content = json;
    await mountLoaded(withContent, container);
    expect(visibleText(withContent)).to.equal(visibleText(fetched));
  });

  it('renders a site’s own hand-written document, including its Markdown', async () => {
    server.document(`${location.origin}/own.json`, {
      kind: 'hotlines',
      id: 'own',
      lang: 'en',
      revision: 1,
      updated: '2026-11-24',
      reviewed: null,
      title: 'Our line',
      organization: 'Our hospital',
      who: 'A **nurse** answers; see [our page](https://example.org/).',
      number: { dial: '+15145550100', shown: '514-555-0100' },
      sources: [],
    });
    const element = banner({ src: '/own.json' });
    await mountLoaded(element, container);
    expect(visibleText(element)).to.include('A nurse answers; see our page.');
    expect(all(element, '.care-hotline-who strong')[0]).to.have.text('nurse');
    expect(all(element, '.care-hotline-who a')[0]).to.have.attribute('href', 'https://example.org/');
  });

  it('dispatches care-load with the document that it has rendered', async () => {
    const response = await fetch(`${base}content/fr/hotlines/quebec-cancer-foundation.json`);
    const { revision } = (await response.json()) as { revision: number };
    const loaded = nextEvent(document, 'care-load');
    await mountLoaded(banner({ lang: 'fr' }), container);
    expect((await loaded).detail).to.deep.equal({
      kind: 'hotlines',
      id: 'quebec-cancer-foundation',
      lang: 'fr',
      revision,
    });
  });

  it('uses heading level 2 if heading-level is invalid', async () => {
    for (const level of ['0', '7', 'x', '']) {
      const element = await mountLoaded(banner({ 'heading-level': level }), container);
      expect(all(element, 'h2')).to.have.length(1);
    }
  });

  it('ignores unknown attributes', async () => {
    const element = await mountLoaded(banner({ colour: 'red', onfoo: 'x' }), container);
    expect(visibleText(element)).to.include('Info-cancer Hotline');
  });

  it('requests its document again on reload', async () => {
    const element = await mountLoaded(banner(), container);
    await element.reload();
    expect(server.requests).to.have.length(2);
  });

  it('does not redefine a tag name that is taken, and logs one warning', () => {
    const warningLog = captureWarnings();
    customElements.define('taken-tag', class extends HTMLElement {});
    HotlineBanner.define('taken-tag');
    HotlineBanner.define('taken-tag');
    warningLog.restore();
    expect(warningLog.warnings).to.deep.equal(['[care-widgets] <taken-tag>: expected a free tag name']);
  });

  it('has no timers, listeners or updates after it is removed', async () => {
    const timers = new FakeTimers();
    try {
      const hasHours = { hotline: 'national-cancer-institute' };
      const [element, another] = [
        await mountLoaded(banner(hasHours), container),
        await mountLoaded(banner(hasHours), container),
      ];
      element.remove();
      const updates = { removed: 0, another: 0 };
      element.addController({
        hostUpdate: () => {
          updates.removed++;
        },
      });
      another.addController({
        hostUpdate: () => {
          updates.another++;
        },
      });
      const inFrench = nextEvent(another, 'care-load');
      document.documentElement.lang = 'fr';
      await inFrench;
      const updatesBefore = updates.another;
      await timers.advance(60_000);
      expect(updates.another).to.be.greaterThan(updatesBefore);
      expect(updates.removed).to.equal(0);
      another.remove();
      expect(timers.pending).to.equal(0);
    } finally {
      timers.restore();
    }
  });
});

/** A prerendered side-effect card, as the build writes it. */
function prerendered(effect: string, body: string): string {
  return `<side-effect-card effect="${effect}" light-dom>
    <div class="care-content" slot="care-content" lang="en" dir="ltr"><div class="care-body">${body}</div></div>
  </side-effect-card>`;
}

describe('an element on a page with a theme, a translator or prerendered markup', () => {
  let container: HTMLElement;

  beforeEach(() => {
    mockServer().holds(sideEffect);
    document.documentElement.lang = 'en';
    container = document.createElement('div');
    document.body.append(container);
  });

  afterEach(() => {
    container.remove();
    document.documentElement.className = '';
    document.body.style.cssText = '';
  });

  async function banner(): Promise<HotlineBanner> {
    const element = document.createElement('hotline-banner');
    element.setAttribute('hotline', 'quebec-cancer-foundation');
    return await mountLoaded(element, container);
  }

  it('detects from the text colour that the page has become dark', async () => {
    const element = await banner();
    const scheme = () => getComputedStyle(all(element, '.care-content')[0]!).colorScheme;
    expect(scheme()).to.equal('light');
    document.body.style.color = '#ddd';
    await waitUntil(() => scheme() === 'dark');
  });

  it('throttles the reading of its colour while scripts change an attribute of <html> at each frame', async () => {
    const elements = [await banner(), await banner(), await banner()];
    const timers = new FakeTimers();
    const { getComputedStyle: original } = window;
    let calls = 0;
    window.getComputedStyle = (element, ...more) => {
      if (elements.some((banner) => banner === element)) calls++;
      return original.call(window, element, ...more);
    };
    try {
      for (let frame = 1; frame <= 20; frame++) {
        document.documentElement.style.setProperty('--scrolled', String(frame));
        await timers.advance(1);
      }
      // One check reads the colour and the `display` of the element.
      expect(calls / elements.length).to.be.at.most(2);
      document.body.style.color = '#ddd';
      await timers.advance(200);
      await waitUntil(() => original.call(window, all(elements[0]!, '.care-content')[0]!).colorScheme === 'dark');
    } finally {
      window.getComputedStyle = original;
      document.documentElement.removeAttribute('style');
      timers.restore();
    }
  });

  it('renders into the light DOM while the browser translates the page, and still shows later changes', async () => {
    const element = await banner();
    expect(element.querySelector('.care-content')).to.equal(null);
    document.documentElement.className = 'translated-ltr';
    await waitUntil(() => element.querySelector('.care-heading'));
    const heading = element.querySelector('.care-heading')!;
    expect(heading.textContent).to.equal('Info-cancer Hotline');
    // As Chrome's translator does with each text node.
    heading.innerHTML = '<font><font>Línea Info-cáncer</font></font>';
    const loaded = nextEvent(element, 'care-load');
    element.lang = 'fr';
    await loaded;
    expect(visibleText(element)).to.include('Ligne Info-cancer');
    expect(visibleText(element)).not.to.include('Línea');
  });

  it('keeps its prerendered content until its document is rendered, and its open sections after that', async () => {
    container.innerHTML = prerendered(
      'sample-cough',
      '<p>Prerendered.</p><details open><summary>Sources</summary>x</details>',
    );
    const element = container.querySelector('side-effect-card')!;
    await element.updateComplete;
    expect(visibleText(element)).to.include('Prerendered.');
    await nextEvent(element, 'care-load');
    expect(visibleText(element)).to.match(/^Sample cough/);
    expect(element.querySelectorAll('.care-content')).to.have.length(1);
    expect(element.querySelector('details')!.open).to.equal(true);
  });

  it('keeps its prerendered content if its document is unavailable', async () => {
    const warningLog = captureWarnings();
    container.innerHTML = prerendered('no-such-effect', '<p>Prerendered.</p>');
    const element = container.querySelector('side-effect-card')!;
    await nextEvent(element, 'care-error');
    await element.updateComplete;
    warningLog.restore();
    expect(visibleText(element)).to.include('Prerendered.');
    expect(visibleText(element)).to.include('We can’t show this information right now.');
  });
});
