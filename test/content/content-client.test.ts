import { expect } from '@open-wc/testing';
import { ContentClient, type Wanted } from '../../src/content/content-client.js';
import type { ContentError } from '../../src/content/content-error.js';
import { serve, base, type FakeServer } from '../fakes.js';

describe('the content client', () => {
  let server: FakeServer;
  let client: ContentClient;

  beforeEach(() => {
    server = serve();
    client = new ContentClient(server.fetch);
  });

  const wanted = (more: Partial<Wanted<'side-effects'>> = {}): Wanted<'side-effects'> => ({
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
    expect(server.requests).to.deep.equal(['en/side-effects/fatigue.json']);
  });

  it('forgets failures', async () => {
    let healthy = false;
    server.answer('en/side-effects/fatigue.json', () =>
      healthy ? fetch(`${base}content/en/side-effects/fatigue.json`) : new Response('', { status: 404 }),
    );
    expect(await reasonOf(client.load(wanted()))).to.equal('status');
    healthy = true;
    expect((await client.load(wanted())).title).to.equal('Fatigue');
  });

  it('asks again when it is told to', async () => {
    await client.load(wanted());
    await client.load(wanted(), true);
    expect(server.requests).to.have.length(2);
  });

  it('asks for shipped documents in a language that ships, without trying others', async () => {
    expect((await client.load(wanted({ lang: 'fr-CA' }))).lang).to.equal('fr');
    expect((await client.load(wanted({ lang: 'pt-BR' }))).lang).to.equal('en');
    expect(server.requests).to.deep.equal(['fr/side-effects/fatigue.json', 'en/side-effects/fatigue.json']);
  });

  it('tries the exact language, its base and English at another address', async () => {
    server.answer('fr-CA/side-effects/fatigue.json', () => new Response('', { status: 404 }));
    server.answer('fr/side-effects/fatigue.json', () => new Response('', { status: 410 }));
    expect((await client.load(wanted({ lang: 'fr-CA', shipped: false }))).lang).to.equal('en');
    expect(server.requests).to.deep.equal([
      'fr-CA/side-effects/fatigue.json',
      'fr/side-effects/fatigue.json',
      'en/side-effects/fatigue.json',
    ]);
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

  it('retries network errors and 5xx twice, and nothing else', async () => {
    const attempts = async (answer: () => Response | Promise<Response>): Promise<number> => {
      let count = 0;
      client = new ContentClient(() => {
        count++;
        return Promise.resolve(answer());
      });
      await reasonOf(client.load(wanted()));
      return count;
    };
    expect(await attempts(() => new Response('', { status: 500 }))).to.equal(3);
    expect(await attempts(() => Promise.reject(new TypeError('offline')))).to.equal(3);
    expect(await attempts(() => new Response('', { status: 403 }))).to.equal(1);
    expect(await attempts(() => Promise.reject(new DOMException('late', 'TimeoutError')))).to.equal(1);
  });

  it('gives up a body that goes on for too long', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(256 * 1024).fill(32)),
    });
    server.answer('en/side-effects/fatigue.json', () => new Response(endless));
    expect(await reasonOf(client.load(wanted()))).to.equal('too-large');
  });

  it('gives up after ten seconds', async () => {
    server.answer('en/side-effects/fatigue.json', new Promise<Response>(() => undefined));
    const started = performance.now();
    expect(await reasonOf(client.load(wanted()))).to.equal('timeout');
    expect(performance.now() - started).to.be.within(9_500, 11_500);
  }).timeout(13_000);

  it('reads a document with a byte order mark', async () => {
    const text = await (await fetch(`${base}content/en/side-effects/fatigue.json`)).text();
    server.answer('en/side-effects/fatigue.json', () => new Response(`\ufeff${text}`));
    expect((await client.load(wanted())).title).to.equal('Fatigue');
  });

  it('checks a sealed document that somebody has changed', async () => {
    const text = await (await fetch(`${base}content/en/side-effects/fatigue.json`)).text();
    server.answer('en/side-effects/fatigue.json', () => new Response(text.replace('"title":"Fatigue"', '"title":""')));
    expect(await reasonOf(client.load(wanted()))).to.equal('invalid');
  });
});
