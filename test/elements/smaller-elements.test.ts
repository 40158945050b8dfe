import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { Tag } from '../../src/core/registry.js';
import type { CareElement } from '../../src/base/care-element.js';
import {
  all,
  getControl,
  mountFailed,
  captureWarnings,
  mockServer,
  mountLoaded,
  visibleText,
  type FakeServer,
} from '../fakes.js';
import { bareTreatment, guide, sideEffect, treatment } from '../fixtures.js';

describe('smaller elements', () => {
  let server: FakeServer;
  const elements: CareElement[] = [];

  beforeEach(async () => {
    await setViewport({ width: 1000, height: 800 });
    server = mockServer();
    server.holds(treatment, bareTreatment, guide);
    document.documentElement.lang = 'en';
  });

  afterEach(() => elements.splice(0).forEach((element) => element.remove()));

  function element(tag: Tag, attributes: Record<string, string>): CareElement {
    const created = document.createElement(tag) as CareElement;
    for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
    elements.push(created);
    return created;
  }

  it('treatment-card shows the treatment’s name as a link, one sentence and the hotline’s number', async () => {
    const card = await mountLoaded(element('treatment-card', { treatment: 'sample-therapy' }));
    expect(visibleText(card)).to.match(
      /^Sample therapy Sample therapy is a treatment that was made up for tests\. Questions\? Sample Line, 1-800-555-0100 \+? ?Sources/,
    );
    const url = `${location.origin}/dist/embed.html?widget=treatment-explainer&treatment=sample-therapy&lang=en`;
    expect(getControl(card, 'Sample therapy')).to.have.attribute('href', url);
  });

  it('treatment-card has margins, in shadow or light DOM, unless the page sets others', async () => {
    const page = document.createElement('section');
    document.body.append(page);
    for (const attributes of [{}, { 'light-dom': '' }] as Record<string, string>[]) {
      const before = document.createElement('div');
      const after = document.createElement('div');
      for (const neighbour of [before, after]) neighbour.style.height = '1px';
      const card = element('treatment-card', { treatment: 'sample-therapy', ...attributes });
      page.replaceChildren(before, after);
      after.before(card);
      await mountLoaded(card, page);
      page.append(after);
      const { top, bottom } = card.getBoundingClientRect();
      expect(top - before.getBoundingClientRect().bottom).to.equal(16);
      expect(after.getBoundingClientRect().top - bottom).to.equal(16);
      card.style.margin = '0';
      expect(after.getBoundingClientRect().top - card.getBoundingClientRect().bottom).to.equal(0);
    }
    page.remove();
  });

  it('treatment-timeline is in chronological order', async () => {
    const timeline = await mountLoaded(element('treatment-timeline', { treatment: 'sample-therapy' }));
    const years = all(timeline, '.care-year').map((year) => year.textContent);
    expect(years).to.deep.equal(['1890s', '1950s', 'Today']);
  });

  it('treatment-timeline says that the history is not covered if a document has none', async () => {
    const timeline = await mountLoaded(element('treatment-timeline', { treatment: 'bare-therapy' }));
    expect(visibleText(timeline)).to.include('Not covered yet.');
  });

  it('source-list and related-treatments have the same content as those sections of the explainer', async () => {
    const explainer = await mountLoaded(element('treatment-explainer', { treatment: 'sample-therapy' }));
    const sources = await mountLoaded(element('source-list', { treatment: 'sample-therapy' }));
    const related = await mountLoaded(element('related-treatments', { treatment: 'sample-therapy' }));
    expect(visibleText(sources)).to.include('A source');
    expect(visibleText(related)).to.include('Other therapy');
    expect(visibleText(all(sources, '.care-sources')[0]!)).to.equal(visibleText(all(explainer, '.care-sources')[0]!));
    expect(visibleText(all(related, '.care-teasers')[0]!)).to.equal(visibleText(all(explainer, '.care-teasers')[0]!));
  });

  it('care-guide is an article with "when to call" before its sections', async () => {
    const guideElement = await mountLoaded(element('care-guide', { guide: 'sample-guide' }));
    const text = visibleText(guideElement);
    expect(text.indexOf('When to call')).to.be.below(text.indexOf('Show all sections'));
    expect(all(guideElement, 'details.care-disclosure')).to.have.length(2);
    expect(all(guideElement, '[data-kind=side-effects]')).to.have.length(2);
  });

  describe('treatment-comparison', () => {
    const attributes = { treatments: ' sample-therapy  bare-therapy ' };

    it('is a table with a row header for each treatment and a header for each column', async () => {
      const comparison = await mountLoaded(element('treatment-comparison', attributes));
      expect(all(comparison, 'th[scope=row]').map((cell) => cell.textContent.trim())).to.deep.equal([
        'Sample therapy',
        'Bare therapy',
      ]);
      expect(all(comparison, 'th[scope=col]')).to.have.length(5);
      expect(server.requests).to.have.members(['en/treatments/sample-therapy.json', 'en/treatments/bare-therapy.json']);
    });

    it('becomes cards on a phone, and remains a table for screen readers', async () => {
      const comparison = await mountLoaded(element('treatment-comparison', attributes));
      await setViewport({ width: 320, height: 700 });
      const cells = all(comparison, 'tbody tr:first-child td').map((cell) => cell.getBoundingClientRect());
      expect(cells[1]!.top).to.be.at.least(cells[0]!.bottom - 0.5);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(all(comparison, '[role=table] [role=row] [role=cell]')).to.have.length(8);
      expect(visibleText(all(comparison, 'td')[0]!)).to.match(/^How it works /);
    });

    it('counts the sources of all its treatments, including those that are fetched later', async () => {
      server.holds(
        { ...treatment, sources: [{ name: 'Shared' }, { name: 'One' }], moreSources: 3 },
        { ...bareTreatment, sources: [{ name: 'Shared' }, { name: 'Two' }], moreSources: 4 },
      );
      const comparison = await mountLoaded(element('treatment-comparison', attributes));
      expect(visibleText(getControl(comparison, 'Sources'))).to.include('Sources (10)');
    });

    it('is reviewed only if all its treatments are, and is due for review when the first of them is', async () => {
      const reviewed = { by: 'A. Nurse', credentials: 'RN', on: '2026-11-20' };
      server.holds({ ...treatment, updated: '2026-11-01', reviewed }, { ...bareTreatment, nextReview: '2026-11-02' });
      const text = visibleText(await mountLoaded(element('treatment-comparison', attributes)));
      expect(text).to.include('No clinician has reviewed this text yet.').and.not.to.include('A. Nurse');
      expect(text).to.include('November 2, 2026');
    });

    it('is not reviewed if one of its documents has changed since its review', async () => {
      const reviewed = { by: 'A. Nurse', credentials: 'RN', on: '2026-11-20' };
      server.holds(
        { ...treatment, updated: '2026-11-01', reviewed },
        { ...bareTreatment, updated: '2026-11-21', reviewed },
      );
      const text = visibleText(await mountLoaded(element('treatment-comparison', attributes)));
      expect(text).to.include('No clinician has reviewed this text yet.').and.not.to.include('A. Nurse');
    });

    it('fails as a whole if one of its treatments is unavailable', async () => {
      const warningLog = captureWarnings();
      server.answer('en/treatments/bare-therapy.json', () => new Response('', { status: 404 }));
      const comparison = await mountFailed(element('treatment-comparison', attributes));
      warningLog.restore();
      expect(visibleText(comparison)).to.include('We can’t show this information right now.');
      expect(warningLog.warnings).to.have.length(1);
    });
  });

  it('side-effect-card shows a notice and the hotline instead of a withdrawn document', async () => {
    const withdrawn = { on: '2026-11-20', why: 'A newer text replaces it.' };
    server.holds({ ...sideEffect, definition: ['Dangerous old advice.'], withdrawn });
    const card = await mountLoaded(element('side-effect-card', { effect: 'sample-cough' }));
    const text = visibleText(card);
    expect(text).to.include('This text was withdrawn on November 20, 2026. A newer text replaces it.');
    expect(text).not.to.include('Dangerous');
    expect(getControl(card, /1-800-555-0100/)).to.have.attribute('href', 'tel:+18005550100');
  });

  it('side-effect-card says that its document has changed since its review', async () => {
    const reviewed = { by: 'Marie Roy', credentials: 'oncology nurse', on: '2026-01-04' };
    server.holds({ ...sideEffect, updated: '2026-01-05', reviewed });
    const text = visibleText(await mountLoaded(element('side-effect-card', { effect: 'sample-cough' })));
    expect(text).to.include(
      'Reviewed by Marie Roy (oncology nurse) on January 4, 2026. The text has changed since that review.',
    );
  });

  it('side-effect-card says who has reviewed its document, and that its next review is due', async () => {
    const reviewed = { by: 'Marie Roy', credentials: 'oncology nurse', on: '2020-01-04' };
    server.holds({ ...sideEffect, updated: '2020-01-04', nextReview: '2021-01-05', reviewed });
    const text = visibleText(await mountLoaded(element('side-effect-card', { effect: 'sample-cough' })));
    expect(text).to.include(
      'Last updated January 4, 2020. Reviewed by Marie Roy (oncology nurse) on January 4, 2020. Its next review was due on January 5, 2021.',
    );
    expect(text).to.include('Sources (2)');
  });
});
