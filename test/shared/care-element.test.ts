import { expect } from '@open-wc/testing';
import { HotlineBanner } from '../../src/elements/hotline-banner/hotline-banner.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { configure } from '../../src/base/configure.js';
import { all, base, failed, FakeTimers, hearWarnings, heard, serve, shown, visibleText, waitUntil, type FakeServer } from '../fakes.js';
import { sideEffect } from '../fixtures.js';

HotlineBanner.define('hotline-banner');
SideEffectCard.define('side-effect-card');

describe('every element', () => {
  let server: FakeServer;
  let stage: HTMLElement;

  beforeEach(() => {
    server = serve();
    document.documentElement.lang = 'en';
    stage = document.createElement('div');
    document.body.append(stage);
  });

  afterEach(() => stage.remove());

  function banner(attributes: Record<string, string> = {}): HotlineBanner {
    const element = document.createElement('hotline-banner');
    for (const [name, value] of Object.entries({ hotline: 'quebec-cancer-foundation', ...attributes })) {
      element.setAttribute(name, value);
    }
    element.append('Call us.');
    return element;
  }

  it('shows its content, and that it is in another language, for a language with an extension', async () => {
    for (const lang of ['de-u-co-phonebk', 'zh-Hant-HK-u-nu-hanidec', 'de-x-formal']) {
      const element = await shown(banner({ lang }), stage);
      expect(visibleText(element), lang).to.include('1-800-363-0063').and.not.to.include('Call us.');
    }
  });

  it('leaves its children where they are, and does not show them beside the content', async () => {
    const element = await shown(banner(), stage);
    expect(element.childNodes).to.have.length(1);
    expect(visibleText(element)).not.to.include('Call us.');
    element.hotline = null;
    await waitUntil(() => visibleText(element) === 'Call us.');
  });

  describe('the id of a document', () => {
    const id = 'quebec-cancer-foundation';

    for (const written of [` ${id} `, `\n    ${id}\n  `, `\u00a0${id}\t`, `\ufeff${id}`]) {
      it(`is read without the white space around it: ${JSON.stringify(written)}`, async () => {
        const element = banner({ hotline: written });
        const loaded = heard<{ id: string }>(element, 'care-load');
        stage.append(element);
        expect((await loaded).detail.id).to.equal(id);
        expect(server.requests).to.deep.equal([`en/hotlines/${id}.json`]);
      });
    }

    it('is told without the white space around it when the document is unavailable', async () => {
      const element = banner({ hotline: ' not-a-line ' });
      const failure = heard<{ id: string }>(element, 'care-error');
      stage.append(element);
      expect((await failure).detail.id).to.equal('not-a-line');
    });
  });

  describe('language', () => {
    const inFrench = 'Ligne Info-cancer';
    const inEnglish = 'Info-cancer Hotline';

    it('is its own, however it is written', async () => {
      for (const lang of ['fr', ' FR ', 'fr_ca', 'fr-CA', 'FR-fr']) {
        expect(visibleText(await shown(banner({ lang }), stage)), lang).to.include(inFrench);
      }
    });

    it('is the nearest ancestor’s, through shadow roots', async () => {
      stage.lang = 'fr';
      stage.attachShadow({ mode: 'open' }).innerHTML = '<p></p>';
      const element = banner();
      const loaded = heard(element, 'care-load');
      stage.shadowRoot!.querySelector('p')!.append(element);
      await loaded;
      expect(visibleText(element)).to.include(inFrench);
    });

    it('is the next ancestor’s where one can’t be read', async () => {
      document.documentElement.lang = 'fr';
      stage.lang = '!!';
      expect(visibleText(await shown(banner(), stage))).to.include(inFrench);
    });

    it('is the script tag’s, then the browser’s, where the page says nothing', async () => {
      document.documentElement.removeAttribute('lang');
      expect(visibleText(await shown(banner(), stage))).to.include(inEnglish);
      configure({ lang: 'fr' });
      expect(visibleText(await shown(banner(), stage))).to.include(inFrench);
    });

    for (const lang of ['und', 'zxx', 'mul']) {
      it(`is the next ancestor’s where one says "${lang}", which names no language`, async () => {
        document.documentElement.lang = 'fr';
        stage.lang = lang;
        const text = visibleText(await shown(banner({ lang }), stage));
        expect(text).to.include(inFrench);
        expect(text).not.to.include('n’existe pas encore');
      });
    }

    for (const [what, languages] of [['no list of languages', undefined], ['an empty list of languages', []]] as const) {
      it(`is English where nothing says another and the browser has ${what}`, async () => {
        document.documentElement.removeAttribute('lang');
        Object.defineProperty(navigator, 'languages', { configurable: true, value: languages });
        try {
          expect(visibleText(await shown(banner(), stage))).to.include(inEnglish);
        } finally {
          Reflect.deleteProperty(navigator, 'languages');
        }
      });
    }

    it('is the one language that a browser without a list of them has', async () => {
      document.documentElement.removeAttribute('lang');
      Object.defineProperties(navigator, { languages: { configurable: true, value: undefined }, language: { configurable: true, value: 'fr-FR' } });
      try {
        expect(visibleText(await shown(banner(), stage))).to.include(inFrench);
      } finally {
        Reflect.deleteProperty(navigator, 'languages');
        Reflect.deleteProperty(navigator, 'language');
      }
    });

    it('is followed at once when it changes anywhere above', async () => {
      const element = await shown(banner(), stage);
      const loaded = heard(element, 'care-load');
      document.documentElement.lang = 'fr';
      await loaded;
      expect(visibleText(element)).to.include(inFrench);
    });

    it('ends with the newest wish, whichever answer comes last', async () => {
      const frenchPath = 'fr/hotlines/quebec-cancer-foundation.json';
      let answerFrench!: (response: Promise<Response>) => void;
      server.answer(frenchPath, new Promise<Response>((resolve) => (answerFrench = resolve)));
      const element = await shown(banner(), stage);
      element.lang = 'fr';
      await waitUntil(() => server.requests.includes(frenchPath));
      element.lang = 'en';
      const inEnglishAgain = heard(element, 'care-load');
      // It shares the request of the first, whose turn comes before: once this one shows French, so would the first.
      const another = shown(banner({ lang: 'fr' }), stage);
      await inEnglishAgain;
      answerFrench(fetch(`${base}content/${frenchPath}`));
      expect(visibleText(await another)).to.include(inFrench);
      await element.updateComplete;
      expect(visibleText(element)).to.include(inEnglish);
      expect(server.requests.filter((path) => path === frenchPath)).to.have.length(1);
    });

    it('is told to the reader where the document is in another', async () => {
      const element = await shown(banner({ lang: 'de' }), stage);
      expect(visibleText(element)).to.include('This text does not exist in German yet. It is shown in English.');
      expect(all(element, '.care-widget')[0]).to.have.attribute('lang', 'en');
    });

    it('is told in the reader’s own words where those are here', async () => {
      const element = await shown(banner({ lang: 'vi' }), stage);
      const notice = all(element, '.care-notice')[0]!;
      expect(notice).to.have.attribute('lang', 'vi');
      expect(visibleText(notice)).to.match(/tiếng Việt.*Anh/i);
    });

    it('of a failure is the reader’s too, and one that browsers know only by its region', async () => {
      server.answer('en/hotlines/quebec-cancer-foundation.json', () => new Response('', { status: 404 }));
      const element = await failed(banner({ lang: 'zh-TW' }));
      await waitUntil(() => visibleText(element).includes('再試一次'));
      element.remove();
    });
  });

  describe('light DOM', () => {
    it('draws into the page itself, with the same looks, and leaves the fallback out', async () => {
      const element = await shown(banner({ 'light-dom': '' }), stage);
      const drawn = element.querySelector('.care-widget')!;
      expect(drawn.textContent).to.include('Info-cancer Hotline');
      expect(visibleText(element)).not.to.include('Call us.');
      const size = parseFloat(getComputedStyle(element.querySelector('.care-number-line')!).fontSize);
      expect(size).to.be.closeTo(16 * 1.0625 * 1.75, 0.5);
    });

    it('can be turned on and off, keeping the text', async () => {
      const element = await shown(banner(), stage);
      element.lightDom = true;
      await element.updateComplete;
      expect(element.querySelector('.care-widget')).not.to.equal(null);
      element.lightDom = false;
      await element.updateComplete;
      expect(element.querySelector('.care-widget')).to.equal(null);
      expect(visibleText(element)).to.include('Info-cancer Hotline');
    });

    it('is not undone by a reset of the page, and its words are not shouted', async () => {
      const style = document.createElement('style');
      style.textContent = 'div { text-transform: uppercase; letter-spacing: 5px; line-height: 4 }';
      stage.append(style);
      const element = await shown(banner({ 'light-dom': '' }), stage);
      const { textTransform, letterSpacing } = getComputedStyle(element.querySelector('.care-hotline p')!);
      expect([textTransform, letterSpacing]).to.deep.equal(['none', 'normal']);
    });
  });

  describe('in a narrow or a shrinking place', () => {
    it('does not burst a grid of one column', async () => {
      stage.style.cssText = 'display: grid; inline-size: 300px';
      await shown(banner(), stage);
      expect(stage.scrollWidth).to.be.at.most(300);
    });

    for (const style of ['float: inline-start', 'display: inline-block', 'position: absolute']) {
      it(`can be read with ${style}`, async () => {
        const element = banner({ style });
        await shown(element, stage);
        expect(element.getBoundingClientRect().width).to.be.at.least(240);
      });
    }
  });

  describe('in a place that is as wide as what is in it', () => {
    const wide = 1000;
    const root = () => stage.firstElementChild as HTMLElement;

    /** As Vite's templates have it: the application's root is an item of a flex container. */
    for (const [name, outer, inner] of [
      ['an item of a flex column that centres its items', '', 'display: flex; flex-direction: column; align-items: center'],
      ['within an item of a flex row that stands in its middle', 'display: flex; place-items: center', 'margin: 0 auto'],
      ['an item of a flex row', '', 'display: flex'],
      ['an item of a grid that centres its items', '', 'display: grid; place-items: center'],
    ] as const) {
      it(`is as wide as a text is read well: ${name}`, async () => {
        stage.style.cssText = `inline-size: ${wide}px; ${outer}`;
        stage.append(document.createElement('div'));
        root().style.cssText = inner;
        const element = await shown(banner(), root());
        expect(element.getBoundingClientRect().width).to.be.within(560, wide);
      });

      it(`is no wider than a narrow place: ${name}`, async () => {
        stage.style.cssText = `inline-size: 280px; ${outer}`;
        stage.append(document.createElement('div'));
        root().style.cssText = inner;
        await shown(banner(), root());
        expect(stage.scrollWidth).to.be.at.most(280);
      });
    }
  });

  describe('moving', () => {
    it('keeps what it shows, and asks for nothing', async () => {
      const element = await shown(banner(), stage);
      const asked = server.requests.length;
      const elsewhere = document.createElement('section');
      document.body.append(elsewhere);
      elsewhere.append(element);
      await element.updateComplete;
      expect(visibleText(element)).to.include('Info-cancer Hotline');
      expect(server.requests).to.have.length(asked);
      elsewhere.remove();
    });

    it('keeps open sections', async () => {
      server.holds(sideEffect);
      const card = document.createElement('side-effect-card');
      card.setAttribute('effect', sideEffect.id);
      await shown(card, stage);
      all<HTMLDetailsElement>(card, 'details')[0]!.open = true;
      document.body.append(card);
      await card.updateComplete;
      expect(all<HTMLDetailsElement>(card, 'details')[0]!.open).to.equal(true);
      card.remove();
    });

    it('keeps its looks in another document', async () => {
      const element = await shown(banner(), stage);
      const frame = document.createElement('iframe');
      stage.append(frame);
      frame.contentDocument!.body.append(element);
      const number = element.shadowRoot!.querySelector('.care-number-line')!;
      await waitUntil(() => frame.contentWindow!.getComputedStyle(number).display === 'flex');
    });
  });

  it('draws a document that is handed in exactly as one that is fetched', async () => {
    const fetched = await shown(banner(), stage);
    const json: unknown = await (await fetch(`${base}content/en/hotlines/quebec-cancer-foundation.json`)).json();
    const given = document.createElement('hotline-banner');
    given.content = json;
    await shown(given, stage);
    expect(visibleText(given)).to.equal(visibleText(fetched));
  });

  it('draws a site’s own hand-written document, Markdown and all', async () => {
    server.document(`${location.origin}/own.json`, {
      kind: 'hotlines', id: 'own', lang: 'en', revision: 1, updated: '2026-11-24', reviewed: null,
      title: 'Our line', organization: 'Our hospital', who: 'A **nurse** answers; see [our page](https://example.org/).',
      number: { dial: '+15145550100', shown: '514-555-0100' }, sources: [],
    });
    const element = banner({ src: '/own.json' });
    await shown(element, stage);
    expect(visibleText(element)).to.include('A nurse answers; see our page.');
    expect(all(element, '.care-hotline-who strong')[0]).to.have.text('nurse');
    expect(all(element, '.care-hotline-who a')[0]).to.have.attribute('href', 'https://example.org/');
  });

  it('tells the page what it has drawn', async () => {
    const loaded = heard(document, 'care-load');
    await shown(banner({ lang: 'fr' }), stage);
    expect((await loaded).detail).to.deep.equal({
      kind: 'hotlines', id: 'quebec-cancer-foundation', lang: 'fr', revision: 1,
    });
  });

  it('reads a level of heading that makes no sense as the second', async () => {
    for (const level of ['0', '7', 'x', '']) {
      const element = await shown(banner({ 'heading-level': level }), stage);
      expect(all(element, 'h2')).to.have.length(1);
    }
  });

  it('ignores attributes that it does not know', async () => {
    const element = await shown(banner({ colour: 'red', onfoo: 'x' }), stage);
    expect(visibleText(element)).to.include('Info-cancer Hotline');
  });

  it('asks again on reload', async () => {
    const element = await shown(banner(), stage);
    await element.reload();
    expect(server.requests).to.have.length(2);
  });

  it('leaves a tag that is taken alone, with one warning', () => {
    const ears = hearWarnings();
    customElements.define('taken-tag', class extends HTMLElement {});
    HotlineBanner.define('taken-tag');
    HotlineBanner.define('taken-tag');
    ears.restore();
    expect(ears.warnings).to.deep.equal([
      '[care-widgets] <taken-tag>: expected a free tag name',
    ]);
  });

  it('stops all its work when it is removed', async () => {
    const timers = new FakeTimers();
    try {
      const hasHours = { hotline: 'national-cancer-institute' };
      const [element, another] = [await shown(banner(hasHours), stage), await shown(banner(hasHours), stage)];
      element.remove();
      const draws = { removed: 0, another: 0 };
      element.addController({ hostUpdate: () => void draws.removed++ });
      another.addController({ hostUpdate: () => void draws.another++ });
      const inFrench = heard(another, 'care-load');
      document.documentElement.lang = 'fr';
      await inFrench;
      const drawsBefore = draws.another;
      await timers.advance(60_000);
      expect(draws.another).to.be.greaterThan(drawsBefore);
      expect(draws.removed).to.equal(0);
      another.remove();
      expect(timers.pending).to.equal(0);
    } finally {
      timers.restore();
    }
  });
});

describe('a page that says less than it should', () => {
  let stage: HTMLElement;

  beforeEach(() => {
    serve().holds(sideEffect);
    document.documentElement.lang = 'en';
    stage = document.createElement('div');
    document.body.append(stage);
  });

  afterEach(() => {
    stage.remove();
    document.documentElement.className = '';
    document.body.style.cssText = '';
  });

  async function banner(): Promise<HotlineBanner> {
    const element = document.createElement('hotline-banner');
    element.setAttribute('hotline', 'quebec-cancer-foundation');
    return await shown(element, stage);
  }

  it('is known for a dark one by its text, now and when its theme is switched', async () => {
    const element = await banner();
    const scheme = () => getComputedStyle(all(element, '.care-widget')[0]!).colorScheme;
    expect(scheme()).to.equal('light');
    document.body.style.color = '#ddd';
    await waitUntil(() => scheme() === 'dark');
  });

  it('is not asked for each element’s colour at each change of an attribute, as scripts make while one scrolls', async () => {
    const elements = [await banner(), await banner(), await banner()];
    const timers = new FakeTimers();
    const { getComputedStyle: own } = window;
    let asked = 0;
    window.getComputedStyle = (element, ...more) => {
      if (elements.includes(element as HotlineBanner)) asked++;
      return own.call(window, element, ...more);
    };
    try {
      for (let frame = 1; frame <= 20; frame++) {
        document.documentElement.style.setProperty('--scrolled', String(frame));
        await timers.advance(1);
      }
      // One look asks for a colour and for how the element is displayed.
      expect(asked / elements.length).to.be.at.most(2);
      document.body.style.color = '#ddd';
      await timers.advance(200);
      await waitUntil(() => own.call(window, all(elements[0]!, '.care-widget')[0]!).colorScheme === 'dark');
    } finally {
      window.getComputedStyle = own;
      document.documentElement.removeAttribute('style');
      timers.restore();
    }
  });

  it('gets the text into itself as soon as a translator is at work, and later changes are shown', async () => {
    const element = await banner();
    expect(element.querySelector('.care-widget')).to.equal(null);
    document.documentElement.className = 'translated-ltr';
    await waitUntil(() => element.querySelector('.care-heading'));
    const heading = element.querySelector('.care-heading')!;
    expect(heading.textContent).to.equal('Info-cancer Hotline');
    // What Chrome's translator does to every text.
    heading.innerHTML = '<font><font>Línea Info-cáncer</font></font>';
    const loaded = heard(element, 'care-load');
    element.lang = 'fr';
    await loaded;
    expect(visibleText(element)).to.include('Ligne Info-cancer');
    expect(visibleText(element)).not.to.include('Línea');
  });

  it('may hold a prerendered text: it stays until the new one takes its place, open parts and all', async () => {
    stage.innerHTML = `<side-effect-card effect="sample-cough" light-dom><div class="care-widget" slot="care-content" lang="en" dir="ltr"><div class="care-body"><p>Prerendered.</p><details open><summary>Sources</summary>x</details></div></div></side-effect-card>`;
    const element = stage.querySelector('side-effect-card')!;
    await element.updateComplete;
    expect(visibleText(element)).to.include('Prerendered.');
    await heard(element, 'care-load');
    expect(visibleText(element)).to.match(/^Sample cough/);
    expect(element.querySelectorAll('.care-widget')).to.have.length(1);
    expect(element.querySelector('details')!.open).to.equal(true);
  });

  it('keeps a prerendered text where the content can’t be had', async () => {
    const ears = hearWarnings();
    stage.innerHTML = `<side-effect-card effect="no-such-effect" light-dom><div class="care-widget" slot="care-content" lang="en" dir="ltr"><div class="care-body"><p>Prerendered.</p></div></div></side-effect-card>`;
    const element = stage.querySelector('side-effect-card')!;
    await heard(element, 'care-error');
    await element.updateComplete;
    ears.restore();
    expect(visibleText(element)).to.include('Prerendered.');
    expect(visibleText(element)).to.include('This text cannot be shown right now.');
  });
});
