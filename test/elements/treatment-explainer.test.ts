import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { TreatmentExplainer } from '../../src/elements/treatment-explainer/treatment-explainer.js';
import {
  all,
  getControl,
  nextEvent,
  mockServer,
  mountLoaded,
  visibleText,
  waitUntil,
  type FakeServer,
} from '../fakes.js';
import { bareTreatment, treatment as sample, treatmentInFrench } from '../fixtures.js';

TreatmentExplainer.define('treatment-explainer');

describe('treatment-explainer', () => {
  let server: FakeServer;

  beforeEach(async () => {
    await setViewport({ width: 1200, height: 800 });
    server = mockServer();
    server.holds(sample, treatmentInFrench, bareTreatment);
    document.documentElement.lang = 'en';
  });

  afterEach(() => {
    document.querySelectorAll('treatment-explainer').forEach((element) => element.remove());
    scrollTo(0, 0);
  });

  async function explainer(lang = 'en', treatment = 'sample-therapy'): Promise<TreatmentExplainer> {
    const element = document.createElement('treatment-explainer');
    Object.assign(element, { treatment, lang });
    return await mountLoaded(element);
  }

  const sectionTitles = (element: TreatmentExplainer) =>
    all(element, 'summary h3').map((heading) => heading.textContent.trim());

  const disclosure = (element: TreatmentExplainer, title: string) =>
    all<HTMLDetailsElement>(element, 'details.care-disclosure').find((details) =>
      details.querySelector('summary')!.textContent.includes(title),
    )!;

  it('starts with the title, the definition and the hotline', async () => {
    const text = visibleText(await explainer());
    expect(text).to.match(
      /^Sample therapy English Français Sample therapy is a treatment that was made up for tests\./,
    );
    expect(text).to.include('Questions? Sample Line, 1-800-555-0100');
  });

  it('has collapsible sections for the history, for each section of the document and for the questions, then open sections', async () => {
    const element = await explainer();
    expect(sectionTitles(element)).to.deep.equal([
      'A short history',
      'What the body does',
      'How sample therapy works',
      'Its samples',
      'Active research',
      'What it treats',
      'What else it does',
      'Questions to ask your care team',
    ]);
    const sections = all(element, '.care-section > h3').map((heading) => heading.textContent.trim());
    expect(sections).to.deep.equal([
      'Sources',
      'Questions?',
      'Books to borrow',
      'Guides that may help',
      'Other cancer treatments',
    ]);
  });

  it('has its sections in French', async () => {
    const element = await explainer('fr');
    expect(sectionTitles(element)).to.include.members(['Un peu d’histoire', 'Comment agit la thérapie exemple']);
    expect(visibleText(element)).to.include('Le corps se défend.');
  });

  it('has closed sections with visible summaries', async () => {
    const element = await explainer();
    expect(visibleText(element)).to.include('The body defends itself.');
    expect(visibleText(element)).not.to.include('It keeps watch.');
    disclosure(element, 'What the body does').querySelector('summary')!.click();
    expect(visibleText(element)).to.include('It keeps watch.');
  });

  it('opens and closes a section with the keyboard, without moving what is above it', async () => {
    const element = await explainer();
    const summary = disclosure(element, 'Active research').querySelector('summary')!;
    summary.focus();
    const top = summary.getBoundingClientRect().top;
    const toggle = nextEvent(element, 'care-toggle');
    await sendKeys({ press: 'Enter' });
    expect((await toggle).detail).to.deep.equal({ section: 'research', open: true });
    expect(visibleText(element)).to.include('Several kinds for one cancer.');
    // Firefox rounds where it has scrolled to.
    expect(summary.getBoundingClientRect().top).to.be.closeTo(top, 1);
    await sendKeys({ press: ' ' });
    expect(visibleText(element)).not.to.include('Several kinds for one cancer.');
  });

  it('opens all sections with a button, and closes them again', async () => {
    const element = await explainer();
    const open = () => all<HTMLDetailsElement>(element, 'details.care-disclosure').map((details) => details.open);
    getControl(element, 'Show all sections').click();
    await element.updateComplete;
    expect(open()).not.to.include(false);
    getControl(element, 'Hide all sections').click();
    expect(open()).not.to.include(true);
  });

  it('offers to open or close all sections depending on their state, even if a script has opened them', async () => {
    const element = await explainer();
    const sections = all<HTMLDetailsElement>(element, 'details.care-disclosure');
    const label = () => visibleText(all(element, '.care-open-all > button')[0]!);
    for (const details of sections) details.open = true;
    await waitUntil(() => label() === 'Hide all sections');
    sections[0]!.open = false;
    await waitUntil(() => label() === 'Show all sections');
    getControl(element, 'Show all sections').click();
    await element.updateComplete;
    expect(sections.map((details) => details.open)).not.to.include(false);
    expect(label()).to.equal('Hide all sections');
  });

  it('has a button for all sections whose label changes, without aria-pressed', async () => {
    const element = await explainer();
    const button = () => getControl(element, /all sections/);
    expect(button().hasAttribute('aria-pressed')).to.equal(false);
    button().click();
    await element.updateComplete;
    expect(button().hasAttribute('aria-pressed')).to.equal(false);
  });

  it('has the history in chronological order', async () => {
    const element = await explainer();
    disclosure(element, 'A short history').open = true;
    const years = all(element, '.care-year').map((year) => year.textContent);
    expect(years).to.deep.equal(['1890s', '1950s', 'Today']);
  });

  it('lists the medicines, the cancers and the side effects in their sections', async () => {
    const element = await explainer();
    expect(visibleText(opened(disclosure(element, 'Its samples')))).to.include('samplimab (Brandora)');
    expect(visibleText(opened(disclosure(element, 'What it treats')))).to.include('breast cancer');
    const effects = opened(disclosure(element, 'What else it does'));
    expect(visibleText(effects)).to.include('Sample cough rare');
    expect(visibleText(effects)).to.include('Emergency: call 911');

    function opened(details: HTMLDetailsElement): HTMLDetailsElement {
      details.open = true;
      return details;
    }
  });

  it('leads its medicines with a search, if there are many, which shows what is found in the place of the rest', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      name: `number-${index}`,
      brands: [],
      class: 'one of many',
      usedFor: [],
    }));
    server.holds({ ...sample, medicines: [...sample.medicines, ...many] });
    const element = await explainer();
    const section = disclosure(element, 'Its samples');
    const place = section.querySelector('.care-medicine-search')!;
    const placeHeight = () => place.getBoundingClientRect().height;
    section.open = true;
    const heightWithoutField = placeHeight();
    await waitUntil(() => section.querySelector('input'), 'the search');
    const field = section.querySelector('input')!;
    expect(placeHeight(), 'no jump').to.equal(heightWithoutField);
    field.focus();
    await sendKeys({ type: 'brandora' });
    await element.updateComplete;
    expect(visibleText(section)).to.include('1 medicine samplimab (Brandora)').and.not.include('Each has a name.');
    expect(section.querySelectorAll('[part=medicines] li')).to.have.length(1);
    field.select();
    await sendKeys({ press: 'Backspace' });
    await element.updateComplete;
    expect(visibleText(section)).to.include('23 medicines').and.include('Each has a name.');
  });

  it('has no search for a few medicines', async () => {
    const element = await explainer();
    const section = disclosure(element, 'Its samples');
    section.open = true;
    await nextEvent(element, 'care-toggle');
    await element.updateComplete;
    expect(section.querySelector('.care-medicine-search')).to.equal(null);
  });

  it('lists the emergencies that are the same in every treatment first, as a group of their own', async () => {
    const call = { ...sample.call!, emergency: [['Trouble breathing.'], ['Chest pain.'], ['A drain that bleeds.']] };
    server.holds({ ...sample, call, coreSigns: 2 });
    const element = await explainer();
    const section = disclosure(element, 'What else it does');
    section.open = true;
    const lists = [...section.querySelectorAll('.care-urgency-emergency ul')].map(visibleText);
    expect(lists).to.deep.equal(['Trouble breathing. Chest pain.', 'A drain that bleeds.']);
    expect(visibleText(section)).to.include('Chest pain. Depending on your treatment, also: A drain that bleeds.');
  });

  it('lists sources and guides, each marked with its language', async () => {
    const element = await explainer();
    const source = all(element, '.care-sources [lang="fr"]')[0]!;
    expect(source.parentElement!.textContent).to.match(/Une source – La thérapie exemple, in French/);
    expect(visibleText(element)).to.include('Guides for patients A guide for patients, in English');
    expect(visibleText(element)).to.include('Ask us for all the sources.');
  });

  it('opens a section from the table of contents, scrolls to it and moves the focus there', async () => {
    const element = await explainer();
    const url = location.href;
    getControl(element, /^What else it does$/).click();
    const target = disclosure(element, 'What else it does');
    expect(target.open).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(target.querySelector('summary'));
    expect(target.getBoundingClientRect().top).to.be.within(-2, 200);
    expect(location.href).to.equal(url);
  });

  it('marks the current section in the table of contents', async () => {
    const element = await explainer();
    const current = () => all(element, '.care-toc [aria-current]').map((link) => link.textContent.trim());
    expect(current()).not.to.include('Sources');
    getControl(element, /^Sources$/).click();
    await waitUntil(() => current().join() === 'Sources');
  });

  it('has the table of contents beside the text in a wide viewport, and collapses it in a narrow one', async () => {
    const element = await explainer();
    const toc = all(element, '.care-toc')[0]!;
    const text = all(element, '.care-landing')[0]!;
    await setViewport({ width: 1200, height: 800 });
    expect(toc.getBoundingClientRect().right).to.be.below(text.getBoundingClientRect().left);
    expect(visibleText(toc)).to.include('Active research');
    await setViewport({ width: 375, height: 800 });
    expect(visibleText(toc)).to.equal('On this page');
    getControl(element, 'On this page').click();
    await element.updateComplete;
    expect(visibleText(toc)).to.include('Active research');
  });

  it('has teasers of the other treatments, each with the sentence that defines it', async () => {
    const element = await explainer();
    expect(all(element, '.care-teasers a').map((link) => link.textContent)).to.deep.equal(['Other therapy']);
    expect(visibleText(element)).to.include('Other therapy was made up as well.');
  });

  it('needs one request, including its hotline, even if two elements show the document', async () => {
    await Promise.all([explainer('en', 'immunotherapy'), explainer('en', 'immunotherapy')]);
    expect(server.requests).to.deep.equal(['en/treatments/immunotherapy.json']);
  });

  it('keeps open sections and focus when the language changes', async () => {
    const element = await explainer();
    const research = disclosure(element, 'Active research');
    research.open = true;
    research.querySelector('summary')!.focus();
    const loaded = nextEvent(element, 'care-load');
    element.lang = 'fr';
    await loaded;
    expect(research.querySelector('h3')).to.have.text('Une recherche très active');
    expect(research.open).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(research.querySelector('summary'));
  });

  for (const width of [240, 320, 375, 768, 1280]) {
    it(`does not scroll horizontally at ${width} px, with all sections open, in French`, async () => {
      const element = await explainer('fr', 'immunotherapy');
      await setViewport({ width, height: 800 });
      getControl(element, 'Afficher toutes les sections').click();
      const { left } = document.body.getBoundingClientRect();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      for (const block of all(element, 'p, li, h2, h3, h4, dd, a')) {
        expect(block.getBoundingClientRect().right - left, block.textContent).to.be.at.most(width + 1);
      }
    });
  }

  it('has no empty headings for a treatment with little content', async () => {
    const element = await explainer('en', 'bare-therapy');
    expect(visibleText(element)).to.include('Of bare therapy nothing else is known.');
    expect(visibleText(element)).not.to.include('Books to borrow');
    expect(all(element, 'h2, h3, h4').filter((heading) => !heading.textContent.trim())).to.deep.equal([]);
  });
});
