import { expect } from '@open-wc/testing';
import { ContentClient, type DocumentRequest } from '../../src/content/client.js';
import type { ContentError } from '../../src/core/content-error.js';
import { base, FakeTimers, mockServer, type FakeServer } from '../fakes.js';

const path = 'en/side-effects/fatigue.json';
const shippedText = async () => (await fetch(`${base}content/${path}`)).text();
const titleIn = (text: string) => (JSON.parse(text) as { title: string }).title;

describe('ContentClient', () => {
  let server: FakeServer;
  let client: ContentClient;
  let timers: FakeTimers;

  beforeEach(() => {
    server = mockServer();
    client = new ContentClient(server.fetch);
    timers = new FakeTimers();
  });

  afterEach(() => timers.restore());

  const request = (more: Partial<DocumentRequest<'side-effects'>> = {}): DocumentRequest<'side-effects'> => ({
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

  it('makes one request for equal requests, concurrent or consecutive', async () => {
    const [first, second] = await Promise.all([client.load(request()), client.load(request())]);
    const third = await client.load(request());
    expect(second).to.equal(first);
    expect(third).to.equal(first);
    expect(server.requests).to.deep.equal([path]);
  });

  it('does not cache failures', async () => {
    server.answer(path, () => new Response('', { status: 404 }));
    expect(await reasonOf(client.load(request()))).to.equal('status');
    const text = await shippedText();
    server.answer(path, () => new Response(text));
    expect((await client.load(request())).title).to.equal(titleIn(text));
  });

  it('requests a cached document again if told to load it fresh', async () => {
    await client.load(request());
    await client.load(request(), true);
    expect(server.requests).to.have.length(2);
  });

  it('shares one request among concurrent calls for a fresh document', async () => {
    await client.load(request());
    const documents = await Promise.all(Array.from({ length: 50 }, () => client.load(request(), true)));
    expect(server.requests).to.have.length(2);
    expect(new Set(documents).size).to.equal(1);
  });

  it('returns documents that cannot be changed', async () => {
    const document = await client.load(request());
    expect(() => Object.assign(document, { title: 'Other' })).to.throw(TypeError);
    expect(() => document.sources.push({ name: 'Other' })).to.throw(TypeError);
    expect(Object.isFrozen(document.call.emergency)).to.equal(true);
  });

  it('requests shipped documents only in languages that ship', async () => {
    expect((await client.load(request({ lang: 'fr-CA' }))).lang).to.equal('fr');
    expect((await client.load(request({ lang: 'pt-BR' }))).lang).to.equal('en');
    expect(server.requests).to.deep.equal(['fr/side-effects/fatigue.json', 'en/side-effects/fatigue.json']);
  });

  describe('with a folder of the site’s own', () => {
    const siteBase = 'https://own.example/texts/';
    const at = (lang: string) => `${siteBase}content/${lang}/side-effects/fatigue.json`;
    const layered = { contentBase: siteBase, shipped: false, base };
    const documentIn = (lang: string, more: object = {}) => {
      const about = {
        kind: 'side-effects',
        id: 'fatigue',
        lang,
        revision: 1,
        updated: '2026-11-24',
        reviewed: null,
        title: `Own ${lang}`,
      };
      const content = { definition: 'Being tired.', feelsLike: [], when: [], helps: [], call: {}, sources: [] };
      return new Response(JSON.stringify({ ...about, ...content, ...more }));
    };
    const notFound = () => new Response('', { status: 404 });
    const siteHas = (...langs: string[]) => {
      for (const lang of ['fr-CA', 'fr', 'en', 'zh-Hant', 'zh-Hant-TW', 'zh', 'de']) {
        server.answer(at(lang), () => (langs.includes(lang) ? documentIn(lang) : notFound()));
      }
    };

    it('finds a document in fr for a reader of fr-CA with one request', async () => {
      siteHas('fr', 'en');
      expect((await client.load(request({ ...layered, lang: 'fr-CA' }))).title).to.equal('Own fr');
      expect(server.requests).to.deep.equal([at('fr')]);
    });

    it('takes a page in place of a document, as hosts of single-page apps send it, for a missing one', async () => {
      const startPage = () =>
        new Response('<!doctype html><title>App</title>', { headers: { 'Content-Type': 'text/html' } });
      for (const lang of ['fr', 'en']) server.answer(at(lang), startPage);
      const { lang, sources } = await client.load(request({ ...layered, lang: 'fr' }));
      expect(lang).to.equal('fr');
      expect(sources.length).to.be.above(0);
    });

    it('finds a document in fr-CA if there is none in fr', async () => {
      siteHas('fr-CA', 'en');
      expect((await client.load(request({ ...layered, lang: 'fr-CA' }))).title).to.equal('Own fr-CA');
    });

    it('prefers the version for the reader’s region, if the document lists one', async () => {
      siteHas('fr', 'fr-CA');
      server.answer(at('fr'), () => documentIn('fr', { existsIn: ['fr', 'fr-CA'] }));
      expect((await client.load(request({ ...layered, lang: 'fr-CA' }))).title).to.equal('Own fr-CA');
      expect((await client.load(request({ ...layered, lang: 'fr-BE' }))).title).to.equal('Own fr');
      server.answer(at('fr-CA'), notFound);
      expect((await new ContentClient(server.fetch).load(request({ ...layered, lang: 'fr-CA' }))).title).to.equal(
        'Own fr',
      );
    });

    it('prefers a shipped document in the reader’s language to the site’s own in English', async () => {
      siteHas('en');
      const document = await client.load(request({ ...layered, lang: 'fr-CA' }));
      expect(document.lang).to.equal('fr');
      expect(document.title).not.to.include('Own');
      expect(server.requests).to.deep.equal([at('fr'), at('fr-CA'), 'fr/side-effects/fatigue.json']);
    });

    it('prefers the site’s own English document to the shipped one, which it tries last', async () => {
      siteHas('en');
      expect((await client.load(request({ ...layered, lang: 'de' }))).title).to.equal('Own en');
      siteHas();
      expect((await new ContentClient(server.fetch).load(request({ ...layered, lang: 'zh-Hant-TW' }))).lang).to.equal(
        'en',
      );
      const ownUrls = ['zh-Hant', 'zh-Hant-TW', 'zh', 'en'].map(at);
      expect(server.requests.slice(-5)).to.deep.equal([...ownUrls, 'en/side-effects/fatigue.json']);
    });

    it('tries the library’s folder only if the site’s own document is not found', async () => {
      server.answer(at('en'), () => new Response('', { status: 403 }));
      expect(await reasonOf(client.load(request(layered)))).to.equal('status');
      expect(server.requests).to.deep.equal([at('en')]);
    });

    it('loads all documents of an element from the library’s folder, however many are missing from the site’s own', async () => {
      siteHas();
      const misses = { left: 1 };
      for (let count = 0; count < 3; count++) {
        expect((await client.load(request({ ...layered, lang: 'zh-Hant-TW' }), true, misses)).lang).to.equal('en');
      }
    });
  });

  it('sends no cookies to other origins and no referrer, and passes an abort signal', async () => {
    let sent: RequestInit | undefined;
    client = new ContentClient((_, init) => {
      sent = init;
      return Promise.resolve(new Response('{}'));
    });
    await reasonOf(client.load(request()));
    expect(sent).to.include({ credentials: 'same-origin', referrerPolicy: 'no-referrer' });
    expect(sent!.signal).to.be.instanceOf(AbortSignal);
  });

  const temporaryFailures: [name: string, reason: string, respond: () => Response | Promise<Response>][] = [
    ['a server error', 'status', () => new Response('', { status: 500 })],
    ['a network error', 'network', () => Promise.reject(new TypeError('offline'))],
  ];
  for (const [name, reason, respond] of temporaryFailures) {
    it(`retries after ${name} twice, 0.4 and another 1.2 seconds later`, async () => {
      server.answer(path, respond);
      const outcome = reasonOf(client.load(request()));
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

  it('does not retry a client error', async () => {
    server.answer(path, () => new Response('', { status: 403 }));
    expect(await reasonOf(client.load(request()))).to.equal('status');
    expect(server.requests).to.have.length(1);
  });

  it('rejects a response body that exceeds the size limit', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(256 * 1024).fill(32)),
    });
    server.answer(path, () => new Response(endless));
    expect(await reasonOf(client.load(request()))).to.equal('too-large');
  });

  it('times out after ten seconds without a response, and does not retry', async () => {
    server.answer(path, new Promise<Response>(() => undefined));
    let reason = 'none yet';
    void reasonOf(client.load(request())).then((result) => (reason = result));
    await timers.advance(9_999);
    expect(reason).to.equal('none yet');
    await timers.advance(1);
    expect(reason).to.equal('timeout');
    expect(server.requests).to.have.length(1);
  });

  it('times out after ten seconds if the response body stalls', async () => {
    client = new ContentClient((_, init) => {
      const { signal } = init!;
      const start = (body: ReadableStreamDefaultController) =>
        signal!.addEventListener('abort', () => body.error(signal!.reason));
      return Promise.resolve(new Response(new ReadableStream({ start })));
    });
    let reason = 'none yet';
    void reasonOf(client.load(request())).then((result) => (reason = result));
    await timers.advance(10_000);
    expect(reason).to.equal('timeout');
  });

  it('leaves no timer running once a document has loaded', async () => {
    await client.load(request());
    expect(timers.pending).to.equal(0);
  });

  it('reads a document with a byte order mark', async () => {
    const text = await shippedText();
    server.answer(path, () => new Response(`\ufeff${text}`));
    expect((await client.load(request())).title).to.equal(titleIn(text));
  });

  it('loads a whole document once for all callers, without changing the document', async () => {
    const treatment = 'en/treatments/immunotherapy';
    const document = await client.load({
      ...request(),
      kind: 'treatments',
      id: 'immunotherapy',
    });
    const { length } = document.sources;
    const [completed, again] = await Promise.all([client.loadWhole(document), client.loadWhole(document)]);
    expect(again).to.equal(completed);
    expect(await client.loadWhole(document)).to.equal(completed);
    expect(document.sources).to.have.length(length);
    expect(completed.sources).to.have.length(length + document.moreSources!);
    expect(completed.moreSources).to.equal(undefined);
    expect(Object.isFrozen(completed.sources)).to.equal(true);
    expect(server.requests).to.deep.equal([`${treatment}.json`, `${treatment}.whole.json`]);
  });

  it('validates a document that was edited after it got its checksum', async () => {
    const text = await shippedText();
    server.answer(path, () => new Response(text.replace(`"title":"${titleIn(text)}"`, '"title":""')));
    expect(await reasonOf(client.load(request()))).to.equal('invalid');
  });
});
