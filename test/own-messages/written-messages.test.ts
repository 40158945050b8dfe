import { expect } from '@open-wc/testing';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { configure, type Settings } from '../../src/core/settings.js';
import { loadMessages } from '../../src/i18n/translate.js';
import { captureWarnings, FakeTimers, mockServer, mountLoaded, visibleText, waitUntil } from '../fakes.js';
import { hotline, sideEffect, sideEffectInFrench } from '../fixtures.js';

SideEffectCard.define('side-effect-card');

/** A page that words some of our messages itself, without i18next. */
describe('a page’s own wording of messages', () => {
  let said: ReturnType<typeof captureWarnings>;
  const { fetch } = window;

  beforeEach(() => {
    mockServer().holds(sideEffect, sideEffectInFrench, hotline);
    document.documentElement.lang = 'fr';
    said = captureWarnings();
  });

  afterEach(() => {
    document.querySelectorAll('side-effect-card').forEach((element) => element.remove());
    configure({ messages: undefined });
    window.fetch = fetch;
    said.restore();
  });

  async function card(messages?: unknown): Promise<SideEffectCard> {
    if (messages !== undefined) configure({ messages } as Settings);
    const element = document.createElement('side-effect-card');
    element.effect = 'sample-cough';
    return await mountLoaded(element);
  }

  const shows = (element: HTMLElement, text: string) =>
    waitUntil(() => visibleText(element).includes(text), `“${text}” in “${visibleText(element)}”`);

  // The first test: a document waits only for the first messages of a page.
  it('is not waited for longer than a second, and shown when it comes', async () => {
    let answer: (response: Response) => void;
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    const timers = new FakeTimers();
    try {
      const mounted = card('/late.json');
      await waitUntil(() => answer);
      await timers.advance(1000);
      const element = await mounted;
      expect(visibleText(element)).to.include('Ce qui aide');
      answer!(new Response(JSON.stringify({ fr: { helps: 'Des trucs' } })));
      await shows(element, 'Des trucs');
    } finally {
      timers.restore();
    }
  });

  it('replaces ours in its language, and no other', async () => {
    const element = await card({ fr: { helps: 'Des trucs' } });
    await shows(element, 'Des trucs');
    expect(visibleText(element)).to.include('Ce que l’on ressent');
    document.documentElement.lang = 'en';
    await shows(element, 'What helps');
    expect(said.warnings).to.deep.equal([]);
  });

  it('counts for all regions of a language, however it is written', async () => {
    await shows(await card({ FR_ca: { helps: 'Des trucs' } }), 'Des trucs');
  });

  it('replaces that of before, in elements that are there already, and goes when the page takes it back', async () => {
    const element = await card();
    await shows(element, 'Ce qui aide');
    configure({ messages: { fr: { helps: 'Des trucs' } } });
    await shows(element, 'Des trucs');
    configure({ messages: { fr: { helps: 'Des idées' } } });
    await shows(element, 'Des idées');
    configure({ messages: undefined });
    await shows(element, 'Ce qui aide');
  });

  it('has values and plural forms', async () => {
    const fr = {
      callLine: 'Téléphonez à {{name}}',
      effectsShown_one: '{{count}} effet, pas plus',
      effectsShown_other: '{{count}} !',
    };
    await card({ fr });
    const t = await loadMessages('fr', true);
    expect(t('callLine', { name: '{{count}} $&' })).to.equal('Téléphonez à {{count}} $&');
    expect([0, 1, 2].map((count) => t('effectsShown', { count }))).to.deep.equal([
      '0 effet, pas plus',
      '1 effet, pas plus',
      '2 !',
    ]);
  });

  it('is text, never HTML', async () => {
    const element = await card({ fr: { helps: '<img src=x onerror=alert(1)>' } });
    await shows(element, '<img src=x onerror=alert(1)>');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('never replaces wording of safety: one warning says so, the rest is shown', async () => {
    const element = await card({
      fr: {
        emergency: 'Attendez',
        today: 'Un jour',
        notReviewed: 'Révisé',
        emergencyElsewhere: 'Partout',
        helps: 'Des trucs',
      },
    });
    await shows(element, 'Des trucs');
    expect(visibleText(element)).to.include('Urgence : appelez le 911').and.to.include('n’a pas encore été révisé');
    expect(visibleText(element)).not.to.match(/Attendez|Un jour|Partout/);
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.include("fr.emergency: expected no wording of the page's own, since readers' safety");
  });

  for (const [what, own, warning] of [
    ['a key that does not exist', { fr: { help: 'x' } }, 'fr.help: expected the key of a message'],
    ['a key of what formats a date', { fr: { months: 'a b c' } }, 'fr.months: expected the key of a message'],
    ['a key of an object', { fr: { toString: 'x', constructor: 'x' } }, 'fr.toString: expected the key of a message'],
    ['a plural form of a message without', { fr: { helps_other: 'x' } }, 'fr.helps_other: expected the key'],
    ['a value that is missing', { fr: { callLine: 'Appeler' } }, 'fr.callLine: expected {{name}}, got "Appeler"'],
    [
      'a value that is unknown',
      { fr: { avoid: 'Pas {{name}}' } },
      'fr.avoid: expected no placeholder, got "Pas {{name}}"',
    ],
    [
      'a value that is misspelt',
      { fr: { stepOf: '{{step}} de {{stepz}}' } },
      'fr.stepOf: expected {{step}} and {{steps}}',
    ],
    ['a value with spaces', { fr: { callLine: '{{ name }}' } }, 'fr.callLine: expected {{name}}'],
    ['a number', { fr: { avoid: 3 } }, 'fr.avoid: expected a line of text'],
    ['an empty text', { fr: { cost: ' ' } }, 'fr.cost: expected a line of text'],
    ['a text that turns the line', { fr: { website: 'a \u202eb' } }, 'fr.website: expected a line of text'],
    ['a page of text', { fr: { next: 'x'.repeat(501) } }, 'fr.next: expected a line of text, at most 500 characters'],
    ['a language without messages', { de: { avoid: 'x' } }, 'de: expected a language that has messages'],
    ['no language', { helps: 'x' }, 'helps: expected a language that has messages'],
    ['a text in place of messages', { fr: 'x' }, 'messages: expected messages by language'],
  ] as const) {
    it(`leaves out ${what}, with one warning that says what was expected`, async () => {
      const element = await card(own);
      await shows(element, 'Ce qu’il vaut mieux éviter');
      expect(said.warnings).to.have.length(1);
      expect(said.warnings[0]).to.include(warning);
    });
  }

  it('is shown but for what is wrong in it', async () => {
    const element = await card({ fr: { avoid: '{{x}}', helps: 'Des trucs' }, de: { helps: 'Tipps' } });
    await shows(element, 'Des trucs');
    expect(visibleText(element)).to.include('Ce qu’il vaut mieux éviter');
  });

  it('may be a file, which is requested once', async () => {
    let requests = 0;
    window.fetch = () =>
      Promise.resolve(new Response(JSON.stringify({ fr: { helps: 'Des trucs' } }), { status: 200 + requests++ }));
    const element = await card('/ours.json');
    await shows(element, 'Des trucs');
    await shows(await card(), 'Des trucs');
    expect(requests).to.equal(1);
  });

  for (const [what, response, warning] of [
    ['is missing', () => new Response('', { status: 404 }), /\.json: expected messages by language \(.*answered 404/],
    ['is not JSON', () => new Response('{ fr: }'), /\.json: expected messages by language \(.*JSON/],
    ['is a page', () => new Response('<p>', { headers: { 'Content-Type': 'text/html' } }), /answered with a page/],
    ['is a list', () => new Response('[]'), /expected \{ "fr": \{ "askLine": "…" \} \}, got \[\]/],
  ] as const) {
    it(`is ours, with one warning, if its file ${what}`, async () => {
      window.fetch = () => Promise.resolve(response());
      await shows(await card(`/${what.replaceAll(' ', '-')}.json`), 'Ce qui aide');
      await waitUntil(() => said.warnings.length);
      expect(said.warnings).to.have.length(1);
      expect(said.warnings[0]).to.match(warning);
    });
  }

  it('is not requested from an address that is none of the web', async () => {
    window.fetch = () => Promise.reject(new Error('requested'));
    await shows(await card('data:application/json,{}'), 'Ce qui aide');
    expect(said.warnings.join()).to.include('expected an address on http: or https:');
  });
});
