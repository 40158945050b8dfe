import { expect } from '@open-wc/testing';
import { SourceList } from '../../src/elements/source-list/source-list.js';
import type { CareElement } from '../../src/base/care-element.js';
import { all, control, hearWarnings, serve, shown, visibleText, waitUntil, type FakeServer } from '../fakes.js';

SourceList.define('source-list');

const rest = 'en/treatments/immunotherapy.sources.json';

describe('source-list', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = serve();
  });

  afterEach(() => document.querySelectorAll('source-list').forEach((element) => element.remove()));

  async function list(treatment = 'immunotherapy'): Promise<CareElement> {
    const element = document.createElement('source-list');
    Object.assign(element, { treatment, lang: 'en' });
    return await shown(element);
  }

  const named = (element: CareElement) => all(element, '.care-sources li').filter((item) => item.checkVisibility()).length;
  const promised = (element: CareElement) => Number(/\((\d+)\)/.exec(visibleText(control(element, 'Other sources')))![1]);

  it('fetches the rest of a long list when a reader opens it, and not before', async () => {
    const element = await list();
    expect(server.requests).not.to.include(rest);
    const before = named(element);
    const count = promised(element);
    control(element, 'Other sources').click();
    await waitUntil(() => named(element) > before);
    expect(named(element)).to.equal(before + count);
    expect(promised(element)).to.equal(count);
    expect(server.requests.filter((path) => path === rest)).to.have.lengthOf(1);
    expect(visibleText(element)).not.to.include('Loading');
  });

  it('gives the rest to each of the elements that show the document, whoever opens it first, and announces nothing anew', async () => {
    const [first, second] = [await list(), await list()];
    const before = named(first);
    let announced = 0;
    first.addEventListener('care-load', () => announced++);
    control(first, 'Other sources').click();
    await waitUntil(() => named(first) > before);
    control(second, 'Other sources').click();
    await waitUntil(() => named(second) > before);
    expect(named(second)).to.equal(named(first));
    expect(visibleText(second)).not.to.include('Loading');
    expect(server.requests.filter((path) => path === rest)).to.have.lengthOf(1);
    expect(announced).to.equal(0);
  });

  it('leads to other sites without telling them where a reader comes from', async () => {
    const links = all<HTMLAnchorElement>(await list(), '.care-sources a');
    expect(links.length).to.be.greaterThan(0);
    for (const { rel, referrerPolicy } of links) expect({ rel, referrerPolicy }).to.deep.equal({ rel: 'noopener noreferrer', referrerPolicy: 'no-referrer' });
  });

  it('asks for nothing more where the document has them all', async () => {
    const text = (await (await fetch('/dist/content/en/treatments/immunotherapy.json')).json()) as Record<string, unknown>;
    const element = document.createElement('source-list');
    const sources = Array.from({ length: 9 }, (_, index) => ({ name: `Source ${index}`, lang: 'en' }));
    Object.assign(element, { lang: 'en', content: { ...text, checksum: undefined, moreSources: undefined, sources } });
    await shown(element);
    control(element, 'Other sources').click();
    await waitUntil(() => named(element) === 9);
    expect(server.requests.filter((path) => path.includes('sources'))).to.deep.equal([]);
  });

  it('says so when the rest can’t be had, and asks again when it is opened anew', async () => {
    const ear = hearWarnings();
    server.answer(rest, () => new Response('gone', { status: 404 }));
    const element = await list();
    const before = named(element);
    control(element, 'Other sources').click();
    await waitUntil(() => visibleText(element).includes('cannot be shown right now'));
    ear.restore();
    expect(ear.warnings.join()).to.match(/immunotherapy\.sources\.json: expected a document/);
    server.answer(rest, () => fetch(`/dist/content/${rest}`));
    control(element, 'Other sources').click();
    await element.updateComplete;
    control(element, 'Other sources').click();
    await waitUntil(() => named(element) > before);
    expect(visibleText(element)).not.to.include('cannot be shown');
  });

  it('draws no file that the build has not written', async () => {
    const ear = hearWarnings();
    server.answer(rest, () => new Response('{"sources":[{"name":"Forged","url":"https://forged.example/"}]}'));
    const element = await list();
    control(element, 'Other sources').click();
    await waitUntil(() => visibleText(element).includes('cannot be shown right now'));
    ear.restore();
    expect(visibleText(element)).not.to.include('Forged');
  });

  it('links a prerendered text to a page of all sources, and draws them where a reader had opened the list', async () => {
    const fragment = await (await fetch('/dist/static/en/source-list/immunotherapy.html')).text();
    const stage = document.createElement('div');
    stage.innerHTML = fragment.replace(/<link[^>]*>/, '');
    const element = stage.querySelector<CareElement>('source-list')!;
    const list = stage.querySelector('details')!;
    const address = new URL(list.querySelector('a')!.getAttribute('href')!, `${location.origin}/dist/static/en/source-list/`);
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const text = (await (await fetch('/dist/content/en/treatments/immunotherapy.json')).json()) as { sources: { for?: string }[]; moreSources: number };
    const count = text.sources.filter((source) => source.for !== 'patients').length + text.moreSources;
    expect(count).to.be.greaterThan(100);
    expect(page.querySelectorAll('.care-sources li')).to.have.lengthOf(count);
    list.open = true;
    await shown(element, document.body);
    const guides = text.sources.length + text.moreSources - count;
    await waitUntil(() => element.querySelectorAll('.care-sources li').length === count + guides);
    expect(visibleText(element)).not.to.include('Loading');
  });
});
