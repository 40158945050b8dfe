import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { QuestionList } from '../../src/elements/question-list/question-list.js';
import { TreatmentExplainer } from '../../src/elements/treatment-explainer/treatment-explainer.js';
import { WalletCard } from '../../src/elements/wallet-card/wallet-card.js';
import type { CareElement } from '../../src/base/care-element.js';
import { all, getControl, FakePrinter, FakeTimers, nextEvent, mockServer, mountLoaded, visibleText } from '../fakes.js';
import { treatment, treatmentInFrench } from '../fixtures.js';

QuestionList.define('question-list');
WalletCard.define('wallet-card');
TreatmentExplainer.define('treatment-explainer');

describe('in print', () => {
  beforeEach(() => {
    mockServer().holds(treatment, treatmentInFrench);
    document.documentElement.lang = 'en';
  });

  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    document.querySelectorAll('question-list, wallet-card, treatment-explainer').forEach((element) => element.remove());
  });

  async function element(
    tag: 'question-list' | 'wallet-card' | 'treatment-explainer',
    treatment = 'sample-therapy',
  ): Promise<CareElement> {
    const created = document.createElement(tag);
    Object.assign(created, { treatment });
    return await mountLoaded(created);
  }

  it('question-list has only the ticked questions, with room for answers and no buttons', async () => {
    const list = await element('question-list');
    all<HTMLInputElement>(list, 'input')[0]!.click();
    await list.updateComplete;
    await emulateMedia({ media: 'print' });
    const text = visibleText(list);
    expect(text).to.include('Is it an option for me?');
    expect(text).not.to.include('What is it called?');
    expect(text).not.to.include('Everyday life');
    expect(text).not.to.include('Print my questions');
    expect(all(list, '.care-lines')[0]!.getBoundingClientRect().height).to.be.greaterThan(40);
  });

  it('question-list has all questions if none is ticked', async () => {
    const list = await element('question-list');
    await emulateMedia({ media: 'print' });
    expect(visibleText(list)).to.include('What is it called?');
  });

  it('question-list keeps what is ticked when the language changes', async () => {
    const list = await element('question-list');
    all<HTMLInputElement>(list, 'input')[2]!.click();
    const loaded = nextEvent(list, 'care-load');
    list.lang = 'fr';
    await loaded;
    expect(
      all<HTMLInputElement>(list, 'input')
        .map(({ checked }) => checked)
        .indexOf(true),
    ).to.equal(2);
  });

  it('wallet-card has two sides with the size of a bank card, with what was typed', async () => {
    const card = await element('wallet-card');
    all<HTMLInputElement>(card, 'input')[0]!.focus();
    await sendKeys({ type: 'Jeanne' });
    await emulateMedia({ media: 'print' });
    const sides = all(card, '.care-card').map((side) => side.getBoundingClientRect());
    for (const { width, height } of sides) {
      expect((width / 96) * 25.4).to.be.closeTo(85.6, 0.3);
      expect((height / 96) * 25.4).to.be.closeTo(53.98, 0.3);
    }
    for (const side of all(card, '.care-card')) expect(side.scrollHeight).to.be.at.most(side.clientHeight + 1);
    expect(all<HTMLInputElement>(card, 'input')[0]!.value).to.equal('Jeanne');
    expect(visibleText(card)).not.to.include('Print the card');
  });

  it('each wallet-card that ships fits on its two sides, in English and in French', async () => {
    const treatments = ['immunotherapy', 'chemotherapy', 'stem-cell-transplant', 'targeted-therapy'];
    for (const lang of ['en', 'fr']) {
      document.documentElement.lang = lang;
      for (const treatment of treatments) {
        const card = await element('wallet-card', treatment);
        const choices = all(card, '[aria-pressed]').map(({ textContent }) => textContent.trim());
        for (const choice of choices.length ? choices : [treatment]) {
          if (choices.length) getControl(card, choice).click();
          await card.updateComplete;
          await emulateMedia({ media: 'print' });
          for (const side of all(card, '.care-card'))
            expect(side.scrollHeight, `${choice} (${lang})`).to.be.at.most(side.clientHeight + 1);
          await emulateMedia({ media: 'screen' });
        }
        card.remove();
      }
    }
  });

  it('wallet-card dispatches no event while a reader types, and has no form', async () => {
    const card = await element('wallet-card');
    const eventTypes: string[] = [];
    for (const name of ['care-load', 'care-call', 'care-toggle', 'care-navigate']) {
      card.addEventListener(name, ({ type }) => eventTypes.push(type));
    }
    all<HTMLInputElement>(card, 'input')[0]!.focus();
    await sendKeys({ type: 'Jeanne' });
    expect(eventTypes).to.deep.equal([]);
    expect(document.querySelector('form')).to.equal(null);
    expect(
      all<HTMLInputElement>(card, 'input').every(({ autocomplete, name }) => autocomplete === 'off' && name === ''),
    ).to.equal(true);
  });

  describe('the frame that prints a wallet card', () => {
    let printer: FakePrinter | undefined;
    let timers: FakeTimers | undefined;

    afterEach(() => {
      printer?.restore();
      timers?.restore();
    });

    async function printed(): Promise<{ card: CareElement; paper: Document; timers: FakeTimers }> {
      const card = await element('wallet-card');
      printer = new FakePrinter();
      timers = new FakeTimers();
      all<HTMLInputElement>(card, 'input')[0]!.value = 'Jeanne';
      getControl(card, 'Print the card').click();
      expect(printer.printed).to.have.length(1);
      return { card, paper: printer.printed[0]!, timers };
    }

    it('has the styles of the card and what was typed', async () => {
      const { paper } = await printed();
      expect(paper.querySelector('input')!.value).to.equal('Jeanne');
      expect(paper.querySelector('input')!.getAttribute('value')).to.equal(null);
      expect(paper.adoptedStyleSheets.length).to.be.greaterThan(2);
    });

    it('is removed, with its timer, after printing', async () => {
      const { card, paper, timers } = await printed();
      paper.defaultView!.dispatchEvent(new Event('afterprint'));
      expect(card.shadowRoot!.querySelector('iframe')).to.equal(null);
      expect(timers.pending).to.equal(0);
    });

    it('is removed after one minute if the browser does not dispatch afterprint', async () => {
      const { card, timers } = await printed();
      expect(card.shadowRoot!.querySelector('iframe')).not.to.equal(null);
      await timers.advance(60_000);
      expect(card.shadowRoot!.querySelector('iframe')).to.equal(null);
    });
  });

  it('treatment-explainer has the text of closed sections, URLs of links and the hotline, and no table of contents', async () => {
    const explainer = await element('treatment-explainer');
    await emulateMedia({ media: 'print' });
    expect(all(explainer, '.care-toc')[0]!.checkVisibility()).to.equal(false);
    const closed = all<HTMLDetailsElement>(explainer, 'details.care-disclosure')[1]!;
    expect(closed.open).to.equal(false);
    expect(visibleText(closed)).to.include('It keeps watch.');
    const link = all(explainer, '.care-sources a')[0]!;
    expect(getComputedStyle(link, '::after').content).to.include('https://');
    expect(visibleText(explainer)).to.include('Sample Line – 1-800-555-0100');
  });
});
