import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { TreatmentExplainer } from '../../src/elements/treatment-explainer.js';
import { all, control, heard, serve, shown, visibleText, waitUntil, type FakeServer } from '../fakes.js';

TreatmentExplainer.define('treatment-explainer');

describe('treatment-explainer', () => {
  let server: FakeServer;

  beforeEach(async () => {
    await setViewport({ width: 1200, height: 800 });
    server = serve();
    document.documentElement.lang = 'en';
  });

  afterEach(() => {
    document.querySelectorAll('treatment-explainer').forEach((element) => element.remove());
    scrollTo(0, 0);
  });

  async function explainer(lang = 'en', treatment = 'immunotherapy'): Promise<TreatmentExplainer> {
    const element = document.createElement('treatment-explainer');
    Object.assign(element, { treatment, lang });
    return await shown(element);
  }

  const partTitles = (element: TreatmentExplainer) =>
    all(element, 'summary h3').map((heading) => heading.textContent!.trim());

  const part = (element: TreatmentExplainer, title: string) =>
    all<HTMLDetailsElement>(element, 'details.care-part').find((details) =>
      details.querySelector('summary')!.textContent!.includes(title),
    )!;

  it('starts with the title, the definition and where to ask questions', async () => {
    const text = visibleText(await explainer());
    expect(text).to.match(/^Immunotherapy English Français العربية Español Immunotherapy is a treatment that helps your own immune system/);
    expect(text).to.include('For any question: Info-cancer Hotline, 1-800-363-0063');
  });

  it('has every part of the page it grew from', async () => {
    const element = await explainer();
    expect(partTitles(element)).to.deep.equal([
      'A short history',
      'The role of the immune system',
      'How immunotherapy works',
      'Its medicines and kinds',
      'Active research',
      'Cancers treated with immunotherapy',
      'Side effects',
      'Questions to ask your care team',
    ]);
    const sections = all(element, '.care-section > h3').map((heading) => heading.textContent!.trim());
    expect(sections).to.deep.equal(['Sources', 'For any question', 'Books to borrow', 'Guides that may help', 'Other cancer treatments']);
  });

  it('has them in French too', async () => {
    const element = await explainer('fr');
    expect(partTitles(element)).to.include.members(['Un peu d’histoire', 'Comment agit l’immunothérapie', 'Les effets secondaires']);
    expect(visibleText(element)).to.include('Ils sont en français seulement.');
  });

  it('keeps the parts closed, each with its sentence, until one opens them', async () => {
    const element = await explainer();
    expect(visibleText(element)).to.include('Your immune system protects you');
    expect(visibleText(element)).not.to.include('It keeps watch.');
    part(element, 'The role of the immune system').querySelector('summary')!.click();
    expect(visibleText(element)).to.include('It keeps watch.');
  });

  it('opens and closes a part with the keyboard, and moves nothing above it', async () => {
    const element = await explainer();
    const summary = part(element, 'Active research').querySelector('summary')!;
    summary.focus();
    const top = summary.getBoundingClientRect().top;
    const toggle = heard(element, 'care-toggle');
    await sendKeys({ press: 'Enter' });
    expect((await toggle).detail).to.deep.equal({ section: 'research', open: true });
    expect(visibleText(element)).to.include('Several kinds for one cancer.');
    expect(summary.getBoundingClientRect().top).to.equal(top);
    await sendKeys({ press: ' ' });
    expect(visibleText(element)).not.to.include('Several kinds for one cancer.');
  });

  it('opens all the parts at once, and closes them again', async () => {
    const element = await explainer();
    const open = () => all<HTMLDetailsElement>(element, 'details.care-part').map((details) => details.open);
    control(element, 'Open all the parts').click();
    await element.updateComplete;
    expect(open()).not.to.include(false);
    control(element, 'Close all the parts').click();
    expect(open()).not.to.include(true);
  });

  it('tells the history from the first tries to today', async () => {
    const element = await explainer();
    part(element, 'A short history').open = true;
    const years = all(element, '.care-year').map((year) => year.textContent);
    expect(years).to.include.members(['1890s', '1950s', 'Early 2000s', 'Today']);
  });

  it('lists the medicines, the cancers and the side effects in the parts that speak of them', async () => {
    const element = await explainer();
    expect(visibleText(opened(part(element, 'Its medicines')))).to.include('pembrolizumab (Keytruda)');
    expect(visibleText(opened(part(element, 'Cancers treated')))).to.include('Merkel cell cancer');
    const effects = opened(part(element, 'Side effects'));
    expect(visibleText(effects)).to.include('Fatigue very common');
    expect(visibleText(effects)).to.include('Emergency: call 911');

    function opened(details: HTMLDetailsElement): HTMLDetailsElement {
      details.open = true;
      return details;
    }
  });

  it('names sources and guides, each in its language and with the language said', async () => {
    const element = await explainer();
    const source = all(element, '.care-sources [lang="fr"]').find((name) => name.textContent!.includes('InfoCancer'));
    expect(source?.parentElement!.textContent).to.match(/InfoCancer – Immunothérapie, in French/);
    expect(visibleText(element)).to.include('Guides for patients European Society for Medical Oncology');
    expect(visibleText(element)).to.match(/ask the Quebec Cancer Foundation for all the sources/);
  });

  it('leads from the table of contents to a place, opens it and takes the keyboard along', async () => {
    const element = await explainer();
    const address = location.href;
    control(element, /^Side effects$/).click();
    const target = part(element, 'Side effects');
    expect(target.open).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(target.querySelector('summary'));
    expect(target.getBoundingClientRect().top).to.be.within(-2, 200);
    expect(location.href).to.equal(address);
  });

  it('shows in the table of contents where one is', async () => {
    const element = await explainer();
    const current = () => all(element, '.care-toc [aria-current]').map((link) => link.textContent!.trim());
    expect(current()).not.to.include('Sources');
    control(element, /^Sources$/).click();
    await waitUntil(() => current().join() === 'Sources');
  });

  it('puts the table of contents beside the text where there is room, and folds it where there is none', async () => {
    const element = await explainer();
    const toc = all(element, '.care-toc')[0]!;
    const text = all(element, '.care-long-text')[0]!;
    await setViewport({ width: 1200, height: 800 });
    expect(toc.getBoundingClientRect().right).to.be.below(text.getBoundingClientRect().left);
    expect(visibleText(toc)).to.include('Active research');
    await setViewport({ width: 375, height: 800 });
    expect(visibleText(toc)).to.equal('On this page');
    control(element, 'On this page').click();
    await element.updateComplete;
    expect(visibleText(toc)).to.include('Active research');
  });

  it('shows the other treatments, each with the sentence that defines it', async () => {
    const element = await explainer();
    expect(all(element, '.care-related a').map((link) => link.textContent)).to.include.members(['Chemotherapy', 'Surgical oncology']);
    expect(visibleText(element)).to.include('Chemotherapy is a treatment with medicines');
  });

  it('is drawn from one request, its hotline included', async () => {
    await Promise.all([explainer(), explainer()]);
    expect(server.requests).to.deep.equal(['en/treatments/immunotherapy.json']);
  });

  it('keeps open parts, place and focus when the language changes', async () => {
    const element = await explainer();
    const research = part(element, 'Active research');
    research.open = true;
    research.querySelector('summary')!.focus();
    const loaded = heard(element, 'care-load');
    element.lang = 'fr';
    await loaded;
    expect(research.querySelector('h3')).to.have.text('Une recherche très active');
    expect(research.open).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(research.querySelector('summary'));
  });

  for (const width of [240, 320, 375, 768, 1280]) {
    it(`does not scroll sideways at ${width} px, all parts open, in French`, async () => {
      const element = await explainer('fr');
      await setViewport({ width, height: 800 });
      control(element, 'Ouvrir toutes les parties').click();
      const { left } = document.body.getBoundingClientRect();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      for (const block of all(element, 'p, li, h2, h3, h4, dd, a')) {
        expect(block.getBoundingClientRect().right - left, block.textContent!).to.be.at.most(width + 1);
      }
    });
  }

  it('draws a treatment of few parts without empty headings', async () => {
    const element = await explainer('en', 'hormone-therapy');
    expect(visibleText(element)).not.to.include('Books to borrow');
    expect(all(element, 'h2, h3, h4').filter((heading) => !heading.textContent!.trim())).to.deep.equal([]);
  });
});
