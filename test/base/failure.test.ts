import { expect } from '@open-wc/testing';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { configure } from '../../src/core/settings.js';
import { pageSettled } from '../../src/base/page-settled.js';
import {
  all,
  getControl,
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
import { sideEffect as card } from '../fixtures.js';

SideEffectCard.define('side-effect-card');

const sentence = 'We can’t show this information right now. Try again in a moment.';
const french = 'Nous ne pouvons pas afficher cette information pour l’instant. Réessayez dans un moment.';
const technicalTerms = /undefined|null|NaN|\[object|error|exception|404|500|json|failed|fetch|http/i;

describe('an element whose content is unavailable', () => {
  let server: FakeServer;
  let warningLog: ReturnType<typeof captureWarnings>;
  let timers: FakeTimers;

  beforeEach(() => {
    server = mockServer();
    warningLog = captureWarnings();
    timers = new FakeTimers();
    document.documentElement.lang = 'en';
  });

  afterEach(() => {
    timers.restore();
    warningLog.restore();
    document.querySelectorAll('side-effect-card').forEach((element) => element.remove());
  });

  function element(attributes: Record<string, string> = {}, fallback = 'Call your team.'): SideEffectCard {
    const created = document.createElement('side-effect-card');
    for (const [name, value] of Object.entries({ effect: card.id, ...attributes })) created.setAttribute(name, value);
    created.append(fallback);
    return created;
  }

  /** The delays before the two retries of a request that fails temporarily. */
  const BOTH_RETRIES_MS = 400 + 1200;
  const path = `en/side-effects/${card.id}.json`;
  const whole = () => new Response(JSON.stringify(card));
  /** The id of the condition's document. Each condition has its conditionId, since a warning is logged once per URL. */
  let conditionId = '';
  const conditions: [name: string, reason: string, warning: RegExp, arrange: () => unknown][] = [
    [
      'a missing document',
      'status',
      /\.json: expected a document, the server answered 404/,
      () => server.answer(`en/side-effects/${conditionId}.json`, () => new Response('gone', { status: 404 })),
    ],
    [
      'a server error',
      'status',
      /the server answered 500/,
      () => server.answer(`en/side-effects/${conditionId}.json`, () => new Response('{"error":1}', { status: 500 })),
    ],
    [
      'a server that requires a login',
      'status',
      /answered 401/,
      () => server.answer(`en/side-effects/${conditionId}.json`, () => new Response('{}', { status: 401 })),
    ],
    [
      'a login page instead of JSON',
      'not-json',
      /expected JSON/,
      () =>
        server.answer(
          `en/side-effects/${conditionId}.json`,
          () => new Response('<!doctype html><title>Log in</title>'),
        ),
    ],
    [
      'a truncated document',
      'not-json',
      /expected JSON/,
      () =>
        server.answer(`en/side-effects/${conditionId}.json`, () => new Response(JSON.stringify(card).slice(0, 100))),
    ],
    [
      'an empty response',
      'not-json',
      /expected JSON/,
      () => server.answer(`en/side-effects/${conditionId}.json`, () => new Response('')),
    ],
    [
      'a document of the wrong kind',
      'invalid',
      /kind: expected "side-effects", got "hotlines"/,
      () => server.document(`en/side-effects/${conditionId}.json`, { ...card, id: conditionId, kind: 'hotlines' }),
    ],
    [
      'a document of another id',
      'invalid',
      /id: expected "condition-7", got "fever"/,
      () => server.document(`en/side-effects/${conditionId}.json`, { ...card, id: 'fever' }),
    ],
    [
      'a wrong type in the document',
      'invalid',
      /title: expected a text$/m,
      () => server.document(`en/side-effects/${conditionId}.json`, { ...card, id: conditionId, title: 7 }),
    ],
    [
      'an array instead of a document',
      'invalid',
      /kind: expected "side-effects", got nothing/,
      () => server.document(`en/side-effects/${conditionId}.json`, []),
    ],
    [
      'null instead of a document',
      'invalid',
      /kind: expected "side-effects"/,
      () => server.document(`en/side-effects/${conditionId}.json`, null),
    ],
    [
      'a document with 100,000 levels of nesting',
      'invalid',
      /at most 64 levels/,
      () =>
        server.answer(
          `en/side-effects/${conditionId}.json`,
          () => new Response('['.repeat(100_000) + ']'.repeat(100_000)),
        ),
    ],
    [
      'a document of more than 1 MiB',
      'too-large',
      /at most 1048576 bytes/,
      () => server.answer(`en/side-effects/${conditionId}.json`, () => new Response('x'.repeat(1024 * 1024 + 1))),
    ],
    [
      'a network error',
      'network',
      /expected an answer/,
      () =>
        server.answer(`en/side-effects/${conditionId}.json`, () => Promise.reject(new TypeError('Failed to fetch'))),
    ],
    [
      'an id that is not kebab-case',
      'bad-address',
      /expected a kebab-case id such as "fatigue", got "\.\.\/Fatigue"/,
      () => ({
        effect: '../Fatigue',
      }),
    ],
    ['an empty id', 'bad-address', /expected a kebab-case id/, () => ({ effect: '' })],
    [
      'a src that is not an http(s) URL',
      'bad-address',
      /src: expected an http\(s\) address/,
      () => ({
        src: 'javascript:alert(1)',
      }),
    ],
    [
      'a content base that is not an http(s) URL',
      'bad-address',
      /content-base: expected an http\(s\) address/,
      () => ({
        'content-base': 'data:text/plain,',
      }),
    ],
  ];

  for (const [index, [name, reason, warning, arrange]] of conditions.entries()) {
    it(`shows the fallback and one sentence, and logs one warning: ${name}`, async () => {
      conditionId = `condition-${index}`;
      const attributes: Record<string, string> = {
        effect: conditionId,
        ...(arrange() as Record<string, string> | undefined),
      };
      const created = element(attributes);
      const failure = nextEvent(created, 'care-error');
      const rendered = mountFailed(created);
      await timers.advance(BOTH_RETRIES_MS);
      await rendered;
      expect(visibleText(created)).to.equal(`Call your team. ${sentence} Try again`);
      expect((await failure).detail).to.deep.equal({
        kind: 'side-effects',
        id: attributes.effect,
        lang: 'en',
        reason,
      });
      expect(warningLog.warnings).to.have.length(1);
      expect(warningLog.warnings[0]).to.match(/^\[care-widgets\] <side-effect-card>: /);
      expect(warningLog.warnings[0]).to.match(warning);
    });
  }

  it('shows its message in the reader’s language', async () => {
    server.answer(`fr/side-effects/${card.id}.json`, () => new Response('', { status: 403 }));
    const created = await mountFailed(element({ lang: 'fr' }, 'Appelez votre équipe.'));
    expect(visibleText(created)).to.equal(`Appelez votre équipe. ${french} Réessayer`);
    expect(all(created, '.care-failure')[0]!.closest('[lang]')).to.have.attribute('lang', 'fr');
  });

  it('shows no technical terms', async () => {
    server.answer(path, () => new Response('Fatal error: undefined', { status: 404 }));
    expect(visibleText(await mountFailed(element({}, '')))).not.to.match(technicalTerms);
  });

  it('makes no request for an id that contains white space', async () => {
    await mountFailed(element({ effect: 'sample cough' }));
    expect(server.requests).to.deep.equal([]);
  });

  it('makes no request for an invalid id', async () => {
    await mountFailed(element({ effect: 'Fatigue?x=1' }));
    expect(server.requests).to.deep.equal([]);
  });

  it('offers the number of the page’s conditionId hotline', async () => {
    configure({ hotline: 'canadian-cancer-society' });
    server.answer(path, () => new Response('', { status: 404 }));
    const created = await mountFailed(element());
    await waitUntil(() => visibleText(created).includes('You can call: Cancer Information Service, 1-888-939-3333'));
    expect(getControl(created, /1-888-939-3333/)).to.have.attribute('href', 'tel:+18889393333');
  });

  it('retries when the button is pressed, and moves the focus to the content', async () => {
    let healthy = false;
    server.answer(path, () => (healthy ? whole() : new Response('', { status: 404 })));
    const created = await mountFailed(element());
    healthy = true;
    const loaded = nextEvent(created, 'care-load');
    getControl(created, 'Try again').focus();
    getControl(created, 'Try again').click();
    await loaded;
    await created.updateComplete;
    expect(visibleText(created)).to.match(/^Sample cough/);
    expect(visibleText(created)).not.to.include('Call your team. ');
    await waitUntil(() => created.shadowRoot!.activeElement?.matches('.care-content'));
  });

  it('retries by itself when the browser is online again', async () => {
    let healthy = false;
    server.answer(path, () => (healthy ? whole() : new Response('', { status: 404 })));
    const created = await mountFailed(element());
    healthy = true;
    const loaded = nextEvent(created, 'care-load');
    dispatchEvent(new Event('online'));
    await loaded;
    expect(visibleText(created)).to.match(/^Sample cough/);
  });

  it('retries after a temporary failure, without a warning', async () => {
    let requests = 0;
    server.answer(path, () => (++requests < 3 ? new Response('', { status: 503 }) : whole()));
    const rendered = mountLoaded(element());
    await timers.advance(BOTH_RETRIES_MS);
    await rendered;
    expect(requests).to.equal(3);
    expect(warningLog.warnings).to.deep.equal([]);
  });

  it('keeps its content when a change of language fails, and shows the message in that language', async () => {
    server.holds(card);
    const created = await mountLoaded(element());
    server.answer(`fr/side-effects/${card.id}.json`, () => new Response('', { status: 403 }));
    const failure = nextEvent(created, 'care-error');
    created.lang = 'fr';
    await failure;
    expect(visibleText(created)).to.match(/^Sample cough/);
    expect(visibleText(created)).to.include(french);
  });

  for (const [name, change] of Object.entries<(created: SideEffectCard) => unknown>({
    'another id': (created) => (created.effect = 'not-there'),
    'another src': (created) => (created.src = `${location.origin}/not-there.json`),
    'another content base': (created) => (created.contentBase = `${location.origin}/elsewhere`),
    'another content, which is invalid': (created) => (created.content = { ...card, id: 'not-there', title: 7 }),
  })) {
    it(`removes an earlier document when another one is requested: ${name}`, async () => {
      const missing = () => new Response('', { status: 404 });
      server.answer('en/side-effects/not-there.json', missing);
      // Not 404: a document that is missing in a content base is requested from BASE.
      server.answer(
        `${location.origin}/elsewhere/content/en/side-effects/${card.id}.json`,
        () => new Response('', { status: 403 }),
      );
      server.answer(`${location.origin}/not-there.json`, missing);
      server.holds(card);
      const created = await mountLoaded(element());
      const failure = nextEvent(created, 'care-error');
      change(created);
      await created.updateComplete;
      expect(visibleText(created), 'while the other is pending').to.equal('Call your team.');
      await failure;
      await created.updateComplete;
      expect(visibleText(created)).not.to.include('Sample cough');
      expect(visibleText(created)).to.include(`Call your team. ${sentence}`);
      created.effect = card.id;
      Object.assign(created, { src: null, contentBase: null, content: undefined });
      await nextEvent(created, 'care-load');
      expect(visibleText(created)).to.match(/^Sample cough/);
    });
  }

  it('removes prerendered content when another document is requested', async () => {
    server.answer('en/side-effects/not-there.json', () => new Response('', { status: 404 }));
    server.answer(path, new Promise<Response>(() => undefined));
    const container = document.createElement('div');
    container.innerHTML = `<side-effect-card effect="sample-cough" light-dom>
      <div class="care-content" slot="care-content" lang="en" dir="ltr"><div class="care-body"><p>Prerendered.</p></div></div>
    </side-effect-card>`;
    document.body.append(container);
    const created = container.querySelector('side-effect-card')!;
    await created.updateComplete;
    expect(visibleText(created)).to.include('Prerendered.');
    const failure = nextEvent(created, 'care-error');
    created.effect = 'not-there';
    await failure;
    await created.updateComplete;
    expect(visibleText(created)).not.to.include('Prerendered.');
    expect(visibleText(created)).to.include(sentence);
    container.remove();
  });

  it('fails without an exception if a document imitates a Lit template', async () => {
    const forged = { ...card, definition: { strings: ['<b>'], values: [], _$litType$: 1 } };
    server.document(path, forged);
    const created = await mountFailed(element());
    expect(visibleText(created)).to.include(sentence);
  });
});

describe('an element whose request is pending', () => {
  let timers: FakeTimers;

  // Until then, nothing is said.
  before(pageSettled);

  beforeEach(() => {
    document.documentElement.lang = 'en';
    timers = new FakeTimers();
  });

  afterEach(() => {
    timers.restore();
    document.querySelectorAll('side-effect-card').forEach((element) => element.remove());
  });

  it('shows the fallback and, after one second, a polite "Loading" in the reader’s language', async () => {
    mockServer().answer('fr/side-effects/fatigue.json', new Promise<Response>(() => undefined));
    const element = document.createElement('side-effect-card');
    element.setAttribute('effect', 'fatigue');
    element.lang = 'fr';
    element.textContent = 'Fatigue : appelez votre équipe.';
    document.body.append(element);
    await timers.advance(999);
    expect(visibleText(element)).to.equal('Fatigue : appelez votre équipe.');
    await timers.advance(1);
    expect(visibleText(element)).to.equal('Fatigue : appelez votre équipe. Chargement…');
    expect(all(element, '[aria-live]')[0]).to.have.text('Chargement…');
  });
});
