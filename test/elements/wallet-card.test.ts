import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { WalletCard } from '../../src/elements/wallet-card/wallet-card.js';
import { getControl, mockServer, mountLoaded, visibleText } from '../fakes.js';
import { treatment } from '../fixtures.js';

WalletCard.define('wallet-card');

describe('wallet-card of a treatment with several cards', () => {
  const cards = [
    { id: 'tablets', title: 'Tablets', statement: ['I take tablets.'], clinicians: ['Think twice.'], signs: ['cough'] },
    { id: 'drips', title: 'Drips', statement: ['I have drips.'], clinicians: ['Think again.'], signs: ['rash'] },
  ];

  beforeEach(() => {
    mockServer();
    document.documentElement.lang = 'en';
  });
  afterEach(() => document.querySelectorAll('wallet-card').forEach((element) => element.remove()));

  async function mounted(card?: string): Promise<WalletCard> {
    const element = document.createElement('wallet-card');
    if (card) element.setAttribute('card', card);
    element.content = { ...treatment, card: undefined, cards };
    return mountLoaded(element);
  }

  it('shows the first, until a reader chooses another with the keyboard; what was typed stays', async () => {
    const element = await mounted();
    expect(visibleText(element)).to.include('I take tablets.').and.include('cough').and.not.include('I have drips.');
    const name = element.shadowRoot!.querySelector('input')!;
    name.focus();
    await sendKeys({ type: 'Jeanne' });
    getControl(element, 'Tablets').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(visibleText(element)).to.include('I have drips.').and.include('rash').and.not.include('I take tablets.');
    expect(getControl(element, 'Drips').getAttribute('aria-pressed')).to.equal('true');
    expect(getControl(element, 'Tablets').getAttribute('aria-pressed')).to.equal('false');
    expect(name.value).to.equal('Jeanne');
  });

  it('begins with the one that its attribute names, or with the first if there is none of that name', async () => {
    expect(visibleText(await mounted('drips'))).to.include('I have drips.');
    expect(visibleText(await mounted('creams'))).to.include('I take tablets.');
  });

  it('offers no choice where there is only one', async () => {
    const element = document.createElement('wallet-card');
    element.content = treatment;
    await mountLoaded(element);
    expect(visibleText(element)).to.include('I receive sample therapy.');
    expect(element.shadowRoot!.querySelector('[aria-pressed]')).to.equal(null);
  });
});
