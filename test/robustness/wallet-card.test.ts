import { expect } from '@open-wc/testing';
import { MedicineList } from '../../src/elements/medicine-list/medicine-list.js';
import { QuestionList } from '../../src/elements/question-list/question-list.js';
import type { CareElement } from '../../src/base/care-element.js';
import { WalletCard } from '../../src/elements/wallet-card/wallet-card.js';
import { all, getControl, mockServer, mountLoaded } from '../fakes.js';

/** What a holder types on the card is theirs: no script of the page hears it by listening, and no form takes it along. */

WalletCard.define('wallet-card');
QuestionList.define('question-list');
MedicineList.define('medicine-list');

const telling = [
  'beforeinput',
  'input',
  'change',
  'select',
  'keydown',
  'keypress',
  'keyup',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'drop',
  'dragstart',
];

beforeEach(() => {
  mockServer();
  document.documentElement.lang = 'en';
});

afterEach(() =>
  document.querySelectorAll('wallet-card, question-list, medicine-list, form').forEach((element) => element.remove()),
);

async function card(attributes: Record<string, string> = {}, parent: ParentNode = document.body): Promise<WalletCard> {
  const element = document.createElement('wallet-card');
  for (const [name, value] of Object.entries({ treatment: 'immunotherapy', ...attributes }))
    element.setAttribute(name, value);
  return mountLoaded(element, parent);
}

/** Everything that happens in a field when somebody types or pastes. Chromium makes some of it itself; the rest is dispatched as it does. */
function write(field: HTMLInputElement, text: string): void {
  field.focus();
  for (const name of telling) {
    const options = { bubbles: true, composed: true, cancelable: true };
    field.dispatchEvent(
      name.startsWith('key')
        ? new KeyboardEvent(name, { ...options, key: text[0]! })
        : /input/.test(name)
          ? new InputEvent(name, { ...options, data: text })
          : new Event(name, options),
    );
  }
  // As a keyboard does it: `beforeinput` and `input` come from the browser.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else writes as a keyboard does
  document.execCommand('insertText', false, text);
}

/** What listeners of the page hear of elements, on the way down and up. */
function listen(): { heard: string[]; stop: () => void } {
  const heard: string[] = [];
  const hear = ({ type }: Event): void => void heard.push(type);
  const targets = [document, document.documentElement, document.body];
  for (const target of targets)
    for (const name of telling) for (const capture of [true, false]) target.addEventListener(name, hear, capture);
  for (const name of telling) addEventListener(name, hear);
  return {
    heard,
    stop: () => {
      for (const target of targets)
        for (const name of telling)
          for (const capture of [true, false]) target.removeEventListener(name, hear, capture);
      for (const name of telling) removeEventListener(name, hear);
    },
  };
}

describe('the wallet card', () => {
  for (const attributes of [{}, { 'light-dom': '' }] as Record<string, string>[]) {
    const where = 'light-dom' in attributes ? 'in the page itself' : 'in its shadow root';

    it(`keeps what is typed from listeners of the page, ${where}`, async () => {
      const ears = listen();
      const element = await card(attributes);
      const [field] = all<HTMLInputElement>(element, 'input');
      write(field!, 'Marie');
      ears.stop();
      expect(field!.value).to.equal('Marie');
      expect(ears.heard).to.deep.equal([]);
    });

    it(`lets the page have its Tab and its Escape, ${where}`, async () => {
      const ears = listen();
      const element = await card(attributes);
      for (const key of ['Tab', 'Escape'])
        all(element, 'input')[0]!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      ears.stop();
      expect(new Set(ears.heard)).to.deep.equal(new Set(['keydown']));
    });

    it(`is no part of a form around it: nothing is sent along, and Enter sends nothing, ${where}`, async () => {
      const form = document.createElement('form');
      document.body.append(form);
      for (const tag of ['question-list', 'medicine-list'] as const) {
        const other = document.createElement(tag);
        other.setAttribute('treatment', 'immunotherapy');
        if ('light-dom' in attributes) other.setAttribute('light-dom', '');
        await mountLoaded(other, form);
      }
      await card(attributes, form);
      const fields = [...form.querySelectorAll<CareElement>('wallet-card, question-list, medicine-list')].flatMap(
        (element) => all<HTMLInputElement>(element, 'input, select, textarea'),
      );
      expect(fields.length).to.be.above(10);
      expect(fields.filter(({ form: around }) => around !== null).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
  }

  it('leaves the fields of the page alone, its own fallback among them', async () => {
    const ears = listen();
    const element = await card();
    const field = document.createElement('input');
    element.append(field);
    document.body.append(field.cloneNode());
    write(field, 'x');
    write(document.body.lastElementChild as HTMLInputElement, 'x');
    document.body.lastElementChild!.remove();
    ears.stop();
    expect(ears.heard).to.include('input').and.to.include('keydown');
  });

  it('leaves no listener behind', async () => {
    const element = await card();
    const [field] = all<HTMLInputElement>(element, 'input');
    const kept = element.shadowRoot!.querySelector('.care-content')!;
    element.remove();
    document.body.append(kept);
    const ears = listen();
    write(field!, 'Marie');
    ears.stop();
    kept.remove();
    expect(ears.heard).to.include('input');
  });

  it('prints what is typed without an attribute that holds it', async () => {
    const element = await card();
    const [field] = all<HTMLInputElement>(element, 'input');
    field!.value = 'Marie';
    let printed: { values: string[]; markup: string } | undefined;
    // A frame prints itself: that is what is caught here.
    const append = ShadowRoot.prototype.append;
    ShadowRoot.prototype.append = function (...nodes) {
      append.apply(this, nodes);
      for (const node of nodes) {
        if (!(node instanceof HTMLIFrameElement)) continue;
        const view = node.contentWindow!;
        const { body } = view.document;
        view.print = () => {
          printed = { values: [...body.querySelectorAll('input')].map(({ value }) => value), markup: body.innerHTML };
        };
      }
    };
    getControl(element, 'Print').click();
    ShadowRoot.prototype.append = append;
    expect(printed!.values).to.include('Marie');
    expect(printed!.markup).not.to.include('Marie');
    element.shadowRoot!.querySelector('iframe')!.remove();
  });
});
