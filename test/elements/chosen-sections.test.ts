import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CareGuide } from '../../src/elements/care-guide/care-guide.js';
import { TreatmentExplainer } from '../../src/elements/treatment-explainer/treatment-explainer.js';
import type { CareElement } from '../../src/base/care-element.js';
import {
  all,
  captureWarnings,
  getControl,
  mockServer,
  mountLoaded,
  nextEvent,
  visibleText,
  waitUntil,
} from '../fakes.js';
import { guide, treatment, treatmentInFrench } from '../fixtures.js';

TreatmentExplainer.define('treatment-explainer');
CareGuide.define('care-guide');

describe('chosen sections', () => {
  let log: ReturnType<typeof captureWarnings>;

  beforeEach(() => {
    mockServer().holds(treatment, treatmentInFrench, guide);
    document.documentElement.lang = 'en';
    log = captureWarnings();
  });

  afterEach(() => {
    log.restore();
    document.querySelectorAll('treatment-explainer, care-guide').forEach((element) => element.remove());
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  async function explainer(attributes: Record<string, string>): Promise<TreatmentExplainer> {
    const element = document.createElement('treatment-explainer');
    for (const [name, value] of Object.entries({ treatment: 'sample-therapy', ...attributes }))
      element.setAttribute(name, value);
    return await mountLoaded(element);
  }

  const titles = (element: CareElement) =>
    all(element, 'h3').map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());
  const contents = (element: CareElement) => all(element, 'nav li a').map((link) => link.textContent.trim());
  const focused = (element: CareElement) => element.shadowRoot!.activeElement?.textContent.replace(/\s+/g, ' ').trim();

  it('are shown alone and open, in the order of the page, with their contents', async () => {
    const element = await explainer({ sections: ' questions  research ' });
    expect(titles(element)).to.deep.equal(['When to call', 'Questions to ask your care team', 'Active research']);
    expect(contents(element)).to.deep.equal(['Questions to ask your care team', 'Active research']);
    const text = visibleText(element);
    for (const words of [
      'Sample therapy is a treatment',
      'May I travel?',
      'Research goes on.',
      'Several kinds for one cancer.',
    ])
      expect(text).to.include(words);
    expect(text).not.to.include('Show all sections');
    expect(log.warnings).to.deep.equal([]);
  });

  it('leave out no sign, no line to call, no word on review and no source', async () => {
    const element = await explainer({ sections: 'questions' });
    const text = visibleText(element);
    for (const words of [
      'You have trouble breathing.',
      'You cough now and then.',
      'Sample Line',
      '1-800-555-0100',
      'No clinician has reviewed',
    ])
      expect(text).to.include(words);
    getControl(element, 'Sources (3)').click();
    expect(visibleText(element)).to.include('A guide for patients');
  });

  it('with the side effects among them, have each sign once', async () => {
    const element = await explainer({ sections: 'side-effects' });
    const text = visibleText(element);
    expect(text.split('You have trouble breathing.').length).to.equal(2);
    expect(text.indexOf('You have trouble breathing.')).to.be.lessThan(text.indexOf('Most of them pass.'));
  });

  it('of a guide come after its signs', async () => {
    const element = Object.assign(document.createElement('care-guide'), {
      guide: 'sample-guide',
      sections: 'effects appetite',
    });
    await mountLoaded(element);
    expect(titles(element)).to.deep.equal(['When to call', 'More about each side effect', 'Your appetite']);
    expect(visibleText(element)).to.include('You have trouble breathing.');
  });

  it('load what they show: pictures of the steps', async () => {
    const element = await explainer({ sections: 'how-it-works' });
    await waitUntil(() => all(element, 'svg.care-picture').length === 6);
  });

  it('give way to the whole text at a press, which opens and focuses the first section that was not there', async () => {
    const element = await explainer({ sections: 'research questions' });
    const button = getControl(element, 'Read the whole text');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(element)?.startsWith('A short history'));
    expect(contents(element).length).to.equal(13);
    const open = all<HTMLDetailsElement>(element, 'details.care-disclosure').filter(({ open }) => open);
    expect(open.map(({ dataset }) => dataset.section)).to.deep.equal(['history', 'research', 'questions']);
    await waitUntil(() => visibleText(element).includes('Several kinds for one cancer.'));
    expect(visibleText(element)).not.to.include('Read the whole text');
    const said = all(element, '[aria-live]').map((region) => region.textContent.trim());
    expect(said).to.include('The whole text is shown now.');
  });

  it('stay replaced by the whole text in another language, until the page chooses others', async () => {
    const element = await explainer({ sections: 'research' });
    getControl(element, 'Read the whole text').click();
    await waitUntil(() => contents(element).length === 13);
    element.lang = 'fr';
    await nextEvent(element, 'care-load');
    expect(contents(element).length).to.equal(13);
    element.setAttribute('sections', 'history');
    await waitUntil(() => contents(element).length === 1);
    await waitUntil(() => visibleText(element).includes('Lire tout le texte'));
    element.sections = null;
    await waitUntil(() => contents(element).length === 13);
  });

  it('may be set as a property, also after the text has come', async () => {
    const element = await explainer({});
    expect(contents(element).length).to.equal(13);
    element.sections = 'research';
    await waitUntil(() => contents(element).length === 1);
    expect(element.getAttribute('sections')).to.equal('research');
  });

  for (const fragment of ['#history', '#care-sample-therapy-en-history'])
    it(`give way to the whole text if the page is opened at ${fragment}, which is not among them`, async () => {
      history.replaceState(null, '', fragment);
      const element = await explainer({ sections: 'research' });
      await waitUntil(() => focused(element)?.startsWith('A short history'));
      expect(contents(element).length).to.equal(13);
    });

  it('give way to the whole text when a link leads to a section that is not among them', async () => {
    const element = await explainer({ sections: 'research' });
    const link = Object.assign(document.createElement('a'), { href: '#sources', textContent: 'Sources' });
    document.body.append(link);
    link.click();
    await waitUntil(() => focused(element) === 'Sources');
    link.remove();
  });

  it('stay when a link leads to something of the page’s own', async () => {
    const element = await explainer({ sections: 'research' });
    const ours = Object.assign(document.createElement('p'), { id: 'sources' });
    document.body.append(ours);
    const changed = nextEvent(window, 'hashchange');
    location.hash = '#sources';
    await changed;
    await element.updateComplete;
    expect(contents(element)).to.deep.equal(['Active research']);
    ours.remove();
  });

  it('that do not exist are left out, and one warning lists those that do', async () => {
    const element = await explainer({ sections: 'side-effect research' });
    expect(titles(element)).to.deep.equal(['When to call', 'Active research']);
    expect(log.warnings).to.deep.equal([
      '[care-widgets] <treatment-explainer sections="side-effect research">: expected names among history, the-body, how-it-works, medicines, research, cancers-treated, side-effects, questions, sources, hotline, library, guides, other-treatments',
    ]);
  });

  it('of which none exists leave the whole text', async () => {
    const element = await explainer({ sections: 'nothing __proto__' });
    expect(contents(element).length).to.equal(13);
    expect(visibleText(element)).not.to.include('Read the whole text');
    expect(log.warnings.length).to.equal(1);
  });

  it('are in the light DOM, too', async () => {
    const element = await explainer({ sections: 'research', 'light-dom': '' });
    expect(contents(element)).to.deep.equal(['Active research']);
    getControl(element, 'Read the whole text').click();
    await waitUntil(() => document.activeElement?.textContent.includes('A short history'));
    expect(contents(element).length).to.equal(13);
  });
});
