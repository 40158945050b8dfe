import { expect } from '@open-wc/testing';
import { ContentClient, type DocumentRequest } from '../../src/content/client.js';
import type { ContentError } from '../../src/core/content-error.js';
import { base, FakeTimers, serve, type FakeServer } from '../fakes.js';

const path = 'en/side-effects/fatigue.json';
const shippedText = async () => (await fetch(`${base}content/${path}`)).text();
const titleIn = (text: string) => (JSON.parse(text) as { title: string }).title;

describe('the content client', () => {
  let server: FakeServer;
  let client: ContentClient;
  let timers: FakeTimers;

  beforeEach(() => {
    server = serve();
    client = new ContentClient(server.fetch);
    timers = new FakeTimers();
  });

  afterEach(() => timers.restore());

  const wanted = (more: Partial<DocumentRequest<'side-effects'>> = {}): DocumentRequest<'side-effects'> => ({
    kind: 'side-effects',
    id: 'fatigue',
    lang: 'en',
    contentBase: base,
    shipped: true,
    ...more,
  });

  async function reasonOf(promise: Promise<unknown>): Promise<string> {
    try {
      await promise;
      return 'none';
    } catch (error) {
      return (error as ContentError).reason;
    }
  }

  it('asks once for equal questions, asked together or one after the other', async () => {
    const [first, second] = await Promise.all([client.load(wanted()), client.load(wanted())]);
    const third = await client.load(wanted());
    expect(second).to.equal(first);
    expect(third).to.equal(first);
    expect(server.requests).to.deep.equal([path]);
  });

  it('forgets failures', async () => {
    server.answer(path, () => new Response('', { status: 404 }));
    expect(await reasonOf(client.load(wanted()))).to.equal('status');
    const text = await shippedText();
    server.answer(path, () => new Response(text));
    expect((await client.load(wanted())).title).to.equal(titleIn(text));
  });

  it('asks again when it is told to', async () => {
    await client.load(wanted());
    await client.load(wanted(), true);
    expect(server.requests).to.have.length(2);
  });

  it('makes one request of many that are told to ask again at once', async () => {
    await client.load(wanted());
    const again = await Promise.all(Array.from({ length: 50 }, () => client.load(wanted(), true)));
    expect(server.requests).to.have.length(2);
    expect(new Set(again).size).to.equal(1);
  });

  it('gives documents that nobody can change', async () => {
    const document = await client.load(wanted());
    expect(() => Object.assign(document, { title: 'Other' })).to.throw(TypeError);
    expect(() => document.sources.push({ name: 'Other' })).to.throw(TypeError);
    expect(Object.isFrozen(document.call.emergency)).to.equal(true);
  });

  it('asks for shipped documents in a language that ships, without trying others', async () => {
    expect((await client.load(wanted({ lang: 'fr-CA' }))).lang).to.equal('fr');
    expect((await client.load(wanted({ lang: 'pt-BR' }))).lang).to.equal('en');
    expect(server.requests).to.deep.equal(['fr/side-effects/fatigue.json', 'en/side-effects/fatigue.json']);
  });

  describe('in a folder of the site’s own', () => {
    const own = 'https://own.example/texts/';
    const at = (lang: string) => `${own}content/${lang}/side-effects/fatigue.json`;
    const layered = { contentBase: own, shipped: false, base };
    const text = (lang: string, more: object = {}) =>
      new Response(JSON.stringify({ kind: 'side-effects', id: 'fatigue', lang, revision: 1, updated: '2026-11-24', reviewed: null, title: `Own ${lang}`, definition: 'Being tired.', feelsLike: [], when: [], helps: [], call: {}, sources: [], ...more }));
    const holds = (...langs: string[]) => {
      for (const lang of ['fr-CA', 'fr', 'en', 'zh-Hant', 'zh-Hant-TW', 'zh', 'de']) server.answer(at(lang), () => (langs.includes(lang) ? text(lang) : new Response('', { status: 404 })));
    };

    it('finds a document in fr for a reader in fr-CA with one request', async () => {
      holds('fr', 'en');
      expect((await client.load(wanted({ ...layered, lang: 'fr-CA' }))).title).to.equal('Own fr');
      expect(server.requests).to.deep.equal([at('fr')]);
    });

    it('finds one in fr-CA where there is none in fr', async () => {
      holds('fr-CA', 'en');
      expect((await client.load(wanted({ ...layered, lang: 'fr-CA' }))).title).to.equal('Own fr-CA');
    });

    it('prefers the version of the reader’s region, if the document says that there is one', async () => {
      holds('fr', 'fr-CA');
      server.answer(at('fr'), () => text('fr', { existsIn: ['fr', 'fr-CA'] }));
      expect((await client.load(wanted({ ...layered, lang: 'fr-CA' }))).title).to.equal('Own fr-CA');
      expect((await client.load(wanted({ ...layered, lang: 'fr-BE' }))).title).to.equal('Own fr');
      server.answer(at('fr-CA'), () => new Response('', { status: 404 }));
      expect((await new ContentClient(server.fetch).load(wanted({ ...layered, lang: 'fr-CA' }))).title).to.equal('Own fr');
    });

    it('takes from BASE what is not there, in the reader’s language before English', async () => {
      holds('en');
      const document = await client.load(wanted({ ...layered, lang: 'fr-CA' }));
      expect(document.lang).to.equal('fr');
      expect(document.title).not.to.include('Own');
      expect(server.requests).to.deep.equal([at('fr'), at('fr-CA'), 'fr/side-effects/fatigue.json']);
    });

    it('finds its own in English before that of BASE, and that of BASE in the end', async () => {
      holds('en');
      expect((await client.load(wanted({ ...layered, lang: 'de' }))).title).to.equal('Own en');
      holds();
      expect((await new ContentClient(server.fetch).load(wanted({ ...layered, lang: 'zh-Hant-TW' }))).lang).to.equal('en');
      expect(server.requests.slice(-5)).to.deep.equal([at('zh-Hant'), at('zh-Hant-TW'), at('zh'), at('en'), 'en/side-effects/fatigue.json']);
    });

    it('goes on to BASE for no other reason than that it is not there', async () => {
      server.answer(at('en'), () => new Response('', { status: 403 }));
      expect(await reasonOf(client.load(wanted(layered)))).to.equal('status');
      expect(server.requests).to.deep.equal([at('en')]);
    });

    it('has every document of an element from BASE, however many are not there', async () => {
      holds();
      const misses = { left: 1 };
      for (let count = 0; count < 3; count++) expect((await client.load(wanted({ ...layered, lang: 'zh-Hant-TW' }), true, misses)).lang).to.equal('en');
    });
  });

  it('sends no cookie across origins, no referrer, and a signal', async () => {
    let sent: RequestInit | undefined;
    client = new ContentClient((_, init) => {
      sent = init;
      return Promise.resolve(new Response('{}'));
    });
    await reasonOf(client.load(wanted()));
    expect(sent).to.include({ credentials: 'same-origin', referrerPolicy: 'no-referrer' });
    expect(sent!.signal).to.be.instanceOf(AbortSignal);
  });

  const temporaryFailures: [name: string, reason: string, answer: () => Response | Promise<Response>][] = [
    ['a server error', 'status', () => new Response('', { status: 500 })],
    ['a network error', 'network', () => Promise.reject(new TypeError('offline'))],
  ];
  for (const [name, reason, answer] of temporaryFailures) {
    it(`retries ${name} after 0.4 and another 1.2 seconds, and then no more`, async () => {
      server.answer(path, answer);
      const outcome = reasonOf(client.load(wanted()));
      const requestsAfter = async (milliseconds: number) => {
        await timers.advance(milliseconds);
        return server.requests.length;
      };
      expect(await requestsAfter(399)).to.equal(1);
      expect(await requestsAfter(1)).to.equal(2);
      expect(await requestsAfter(1199)).to.equal(2);
      expect(await requestsAfter(1)).to.equal(3);
      expect(await outcome).to.equal(reason);
      expect(timers.pending).to.equal(0);
    });
  }

  it('does not retry what another request would not change', async () => {
    server.answer(path, () => new Response('', { status: 403 }));
    expect(await reasonOf(client.load(wanted()))).to.equal('status');
    expect(server.requests).to.have.length(1);
  });

  it('gives up a body that goes on for too long', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(256 * 1024).fill(32)),
    });
    server.answer(path, () => new Response(endless));
    expect(await reasonOf(client.load(wanted()))).to.equal('too-large');
  });

  it('gives up after ten seconds, without a retry', async () => {
    server.answer(path, new Promise<Response>(() => undefined));
    let reason = 'none yet';
    void reasonOf(client.load(wanted())).then((found) => (reason = found));
    await timers.advance(9_999);
    expect(reason).to.equal('none yet');
    await timers.advance(1);
    expect(reason).to.equal('timeout');
    expect(server.requests).to.have.length(1);
  });

  it('gives up a body that stops coming, too', async () => {
    client = new ContentClient((_, init) => {
      const { signal } = init!;
      const start = (body: ReadableStreamDefaultController) => signal!.addEventListener('abort', () => body.error(signal!.reason));
      return Promise.resolve(new Response(new ReadableStream({ start })));
    });
    let reason = 'none yet';
    void reasonOf(client.load(wanted())).then((found) => (reason = found));
    await timers.advance(10_000);
    expect(reason).to.equal('timeout');
  });

  it('leaves no timer behind once a document is here', async () => {
    await client.load(wanted());
    expect(timers.pending).to.equal(0);
  });

  it('reads a document with a byte order mark', async () => {
    const text = await shippedText();
    server.answer(path, () => new Response(`\ufeff${text}`));
    expect((await client.load(wanted())).title).to.equal(titleIn(text));
  });

  it('completes a document with its other sources, once for all who ask, and leaves the first as it was', async () => {
    const rest = { treatment: 'en/treatments/immunotherapy.json', sources: 'en/treatments/immunotherapy.sources.json' };
    const document = await client.load({ ...wanted(), kind: 'treatments', id: 'immunotherapy' } as DocumentRequest<'treatments'>);
    const { length } = document.sources;
    const [one, two] = await Promise.all([client.withAllSources(document), client.withAllSources(document)]);
    expect(one).to.equal(two);
    expect(await client.withAllSources(document)).to.equal(one);
    expect(document.sources).to.have.length(length);
    expect(one.sources).to.have.length(length + document.moreSources!);
    expect(one.moreSources).to.equal(undefined);
    expect(Object.isFrozen(one.sources)).to.equal(true);
    expect(server.requests).to.deep.equal([rest.treatment, rest.sources]);
  });

  it('checks a precompiled document that somebody has changed', async () => {
    const text = await shippedText();
    server.answer(path, () => new Response(text.replace(`"title":"${titleIn(text)}"`, '"title":""')));
    expect(await reasonOf(client.load(wanted()))).to.equal('invalid');
  });
});
