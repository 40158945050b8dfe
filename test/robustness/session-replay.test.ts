import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { record } from 'rrweb';
import { MedicineList } from '../../src/elements/medicine-list/medicine-list.js';
import { QuestionList } from '../../src/elements/question-list/question-list.js';
import { SideEffectList } from '../../src/elements/side-effect-list/side-effect-list.js';
import { WalletCard } from '../../src/elements/wallet-card/wallet-card.js';
import { all, nextLayout, mockServer, mountLoaded } from '../fakes.js';
import { treatment } from '../fixtures.js';

/** A site's session replay records the page, with rrweb as it comes: nothing of what a reader enters, or sees because of it. */

WalletCard.define('wallet-card');
QuestionList.define('question-list');
MedicineList.define('medicine-list');
SideEffectList.define('side-effect-list');

type Tag = 'wallet-card' | 'question-list' | 'medicine-list' | 'side-effect-list';

async function add<Name extends Tag>(tag: Name, light: boolean): Promise<HTMLElementTagNameMap[Name]> {
  const element = document.createElement(tag);
  Object.assign(element, { treatment: treatment.id, lightDom: light, lang: 'en' });
  return mountLoaded(element);
}

/** All that was recorded, from before a reader did something until a whole picture was taken afterwards, as it would be sent. */
async function recorded(use: () => Promise<void>): Promise<string> {
  const events: unknown[] = [];
  const stop = record({ emit: (event) => void events.push(event) });
  await use();
  await nextLayout();
  record.takeFullSnapshot();
  stop?.();
  expect(events.length).to.be.greaterThan(2);
  return JSON.stringify(events);
}

const type = async (field: HTMLElement | undefined, text: string): Promise<void> => {
  field!.focus();
  await sendKeys({ type: text });
};

describe('session replay', () => {
  beforeEach(() => mockServer().holds(treatment));
  afterEach(() =>
    document
      .querySelectorAll('wallet-card, question-list, medicine-list, side-effect-list, textarea')
      .forEach((element) => element.remove()),
  );

  it('records what is typed elsewhere on the page', async () => {
    const field = document.createElement('textarea');
    document.body.append(field);
    expect(await recorded(() => type(field, 'Public'))).to.include('Public');
  });

  for (const light of [false, true]) {
    const where = light ? 'in light DOM' : 'in a shadow root';

    it(`does not record what is typed into the wallet card, ${where}`, async () => {
      const card = await add('wallet-card', light);
      expect(await recorded(() => type(all(card, 'input')[0], 'Jeanne'))).not.to.include('Jeanne');
    });

    it(`does not record what is ticked, ${where}`, async () => {
      const list = await add('question-list', light);
      const events = await recorded(async () => {
        all(list, 'input')[1]!.click();
        await list.updateComplete;
      });
      expect(events).not.to.match(/"class":"[^"]*ticked|"(isChecked|checked)":true/);
      for (const label of all(list, '.care-question')) expect(events).not.to.include(label.textContent.trim());
    });

    it(`does not record what is searched among medicines, or found, ${where}`, async () => {
      const list = await add('medicine-list', light);
      const events = await recorded(async () => {
        await type(all(list, 'input')[0], 'samplimab');
        await list.updateComplete;
      });
      expect(all(list, '[part=medicines] li')).to.have.length(1);
      expect(events).not.to.match(/samplimab|"s"|1 medicine/i);
    });

    it(`does not record how side effects are filtered, or what is found, ${where}`, async () => {
      const list = await add('side-effect-list', light);
      const events = await recorded(async () => {
        await type(all(list, 'input')[0], 'rash');
        const area = all<HTMLSelectElement>(list, 'select')[0]!;
        area.value = area.options[1]!.value;
        area.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
        await list.updateComplete;
      });
      const effects = treatment.effects.map(({ title }) => title!);
      expect(effects.filter((title) => events.includes(title))).to.deep.equal([]);
      expect(events).not.to.match(/"text":"(r|ra|ras|rash)"/);
    });
  }
});
