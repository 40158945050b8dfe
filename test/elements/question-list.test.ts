import { expect } from '@open-wc/testing';
import type { Treatment } from '../../src/content/model.js';
import { QuestionList } from '../../src/elements/question-list/question-list.js';
import { all, nextEvent, mockServer, mountLoaded, visibleText, type FakeServer } from '../fakes.js';
import { treatment, treatmentInFrench } from '../fixtures.js';

QuestionList.define('question-list');

const other: Treatment = {
  ...treatment,
  id: 'other-therapy',
  title: 'Other therapy',
  questions: [{ group: 'Before you start', items: [['Does it hurt?'], ['How long does it take?']] }],
};

describe('question-list', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = mockServer();
    server.holds(treatment, treatmentInFrench, other);
    document.documentElement.lang = 'en';
  });

  afterEach(() => document.querySelectorAll('question-list').forEach((element) => element.remove()));

  async function list(): Promise<QuestionList> {
    const element = document.createElement('question-list');
    element.treatment = treatment.id;
    return await mountLoaded(element);
  }

  /** Ticks or unticks the question, as a reader does. */
  async function tick(element: QuestionList, question: string): Promise<void> {
    all(element, '.care-question')
      .find((label) => visibleText(label) === question)!
      .querySelector('input')!
      .click();
    await element.updateComplete;
  }

  async function after(element: QuestionList, change: () => unknown): Promise<void> {
    const loaded = nextEvent(element, 'care-load');
    change();
    await loaded;
  }

  const ticked = (element: QuestionList) =>
    all(element, '.care-question')
      .filter((label) => label.querySelector('input')!.checked)
      .map((label) => visibleText(label));

  it('keeps separate ticks for each treatment, and restores them when a treatment is shown again', async () => {
    const element = await list();
    await tick(element, 'What is it called?');
    await after(element, () => (element.treatment = other.id));
    expect(visibleText(element)).to.include('Does it hurt?').and.to.include('Nothing is ticked');
    expect(ticked(element)).to.deep.equal([]);
    await tick(element, 'Does it hurt?');
    await after(element, () => (element.treatment = treatment.id));
    expect(ticked(element)).to.deep.equal(['What is it called?']);
  });

  it('keeps the ticks of its questions when a newer revision has another order', async () => {
    const element = await list();
    await tick(element, 'What is it called?');
    const [first, second] = treatment.questions;
    const items = [['What is new?'], ...[...first!.items].reverse()];
    server.holds({ ...treatment, revision: 2, questions: [second!, { ...first!, items }] });
    await after(element, () => void element.reload());
    expect(ticked(element)).to.deep.equal(['What is it called?']);
  });

  it('keeps its ticks when the language changes, even after a translation that has other questions', async () => {
    const element = await list();
    await tick(element, 'May I travel?');
    await after(element, () => (element.lang = 'fr'));
    expect(ticked(element)).to.deep.equal(['Puis-je voyager?']);
    const questions = [
      { group: 'Una', items: [['¿Una?']] },
      { group: 'Otras', items: [['¿Otra?'], ['¿Una más?']] },
    ];
    server.holds({ ...treatmentInFrench, lang: 'es', questions });
    await after(element, () => (element.lang = 'es'));
    expect(ticked(element)).to.deep.equal([]);
    await after(element, () => (element.lang = 'en'));
    expect(ticked(element)).to.deep.equal(['May I travel?']);
  });
});
