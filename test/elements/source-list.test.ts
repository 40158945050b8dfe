import { expect } from '@open-wc/testing';
import { SourceList } from '../../src/elements/source-list/source-list.js';
import type { CareElement } from '../../src/base/care-element.js';
import {
  all,
  getControl,
  captureWarnings,
  mockServer,
  mountLoaded,
  visibleText,
  waitUntil,
  type FakeServer,
} from '../fakes.js';

SourceList.define('source-list');

const rest = 'en/treatments/immunotherapy.whole.json';

describe('source-list', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = mockServer();
  });

  afterEach(() => document.querySelectorAll('source-list').forEach((element) => element.remove()));

  async function list(treatment = 'immunotherapy'): Promise<CareElement> {
    const element = document.createElement('source-list');
    Object.assign(element, { treatment, lang: 'en' });
    return await mountLoaded(element);
  }

  const visibleSources = (element: CareElement) =>
    all(element, '.care-sources li').filter((item) => item.checkVisibility()).length;
  const remainingCount = (element: CareElement) =>
    Number(/\((\d+)\)/.exec(visibleText(getControl(element, 'Other sources')))![1]);

  it('fetches the rest of a long list when a reader opens it, and not before', async () => {
    const element = await list();
    expect(server.requests).not.to.include(rest);
    const before = visibleSources(element);
    const count = remainingCount(element);
    getControl(element, 'Other sources').click();
    await waitUntil(() => visibleSources(element) > before);
    expect(visibleSources(element)).to.equal(before + count);
    expect(remainingCount(element)).to.equal(count);
    expect(server.requests.filter((path) => path === rest)).to.have.lengthOf(1);
    expect(visibleText(element)).not.to.include('Loading');
  });

  it('shows the rest in each element that opens it, after one request and without another care-load event', async () => {
    const [first, second] = [await list(), await list()];
    const before = visibleSources(first);
    let announced = 0;
    first.addEventListener('care-load', () => announced++);
    getControl(first, 'Other sources').click();
    await waitUntil(() => visibleSources(first) > before);
    getControl(second, 'Other sources').click();
    await waitUntil(() => visibleSources(second) > before);
    expect(visibleSources(second)).to.equal(visibleSources(first));
    expect(visibleText(second)).not.to.include('Loading');
    expect(server.requests.filter((path) => path === rest)).to.have.lengthOf(1);
    expect(announced).to.equal(0);
  });

  it('links to other sites without a referrer', async () => {
    const links = all<HTMLAnchorElement>(await list(), '.care-sources a');
    expect(links.length).to.be.greaterThan(0);
    for (const { rel, referrerPolicy } of links) {
      expect({ rel, referrerPolicy }).to.deep.equal({ rel: 'noopener noreferrer', referrerPolicy: 'no-referrer' });
    }
  });

  it('requests nothing more if the document has all sources', async () => {
    const text = (await (await fetch('/dist/content/en/treatments/immunotherapy.json')).json()) as Record<
      string,
      unknown
    >;
    const element = document.createElement('source-list');
    const sources = Array.from({ length: 9 }, (_, index) => ({ name: `Source ${index}`, lang: 'en' }));
    Object.assign(element, { lang: 'en', content: { ...text, checksum: undefined, moreSources: undefined, sources } });
    await mountLoaded(element);
    getControl(element, 'Other sources').click();
    await waitUntil(() => visibleSources(element) === 9);
    expect(server.requests.filter((path) => path.includes('whole'))).to.deep.equal([]);
  });

  it('shows a message if the rest is unavailable, and retries when it is opened again', async () => {
    const warningLog = captureWarnings();
    server.answer(rest, () => new Response('gone', { status: 404 }));
    const element = await list();
    const before = visibleSources(element);
    getControl(element, 'Other sources').click();
    await waitUntil(() => visibleText(element).includes('show this information right now'));
    warningLog.restore();
    expect(warningLog.warnings.join()).to.match(/immunotherapy\.whole\.json: expected a document/);
    server.answer(rest, () => fetch(`/dist/content/${rest}`));
    getControl(element, 'Other sources').click();
    await element.updateComplete;
    getControl(element, 'Other sources').click();
    await waitUntil(() => visibleSources(element) > before);
    expect(visibleText(element)).not.to.include('cannot be shown');
  });

  it('does not render a file of sources that the build has not written', async () => {
    const warningLog = captureWarnings();
    server.answer(rest, () => new Response('{"sources":[{"name":"Forged","url":"https://forged.example/"}]}'));
    const element = await list();
    getControl(element, 'Other sources').click();
    await waitUntil(() => visibleText(element).includes('show this information right now'));
    warningLog.restore();
    expect(visibleText(element)).not.to.include('Forged');
  });

  it('links to a page with all sources in prerendered content, and renders them if a reader had opened the list', async () => {
    const fragment = await (await fetch('/dist/static/en/source-list/immunotherapy.html')).text();
    const container = document.createElement('div');
    container.innerHTML = fragment.replace(/<link[^>]*>/, '');
    const element = container.querySelector<CareElement>('source-list')!;
    const list = container.querySelector('details')!;
    const url = new URL(
      list.querySelector('a')!.getAttribute('href')!,
      `${location.origin}/dist/static/en/source-list/`,
    );
    const page = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
    const response = await fetch('/dist/content/en/treatments/immunotherapy.json');
    const treatment = (await response.json()) as { sources: { for?: string }[]; moreSources: number };
    const count = treatment.sources.filter((source) => source.for !== 'patients').length + treatment.moreSources;
    expect(count).to.be.greaterThan(100);
    expect(page.querySelectorAll('.care-sources li')).to.have.lengthOf(count);
    list.open = true;
    await mountLoaded(element, document.body);
    const guides = treatment.sources.length + treatment.moreSources - count;
    await waitUntil(() => element.querySelectorAll('.care-sources li').length === count + guides);
    expect(visibleText(element)).not.to.include('Loading');
  });
});
