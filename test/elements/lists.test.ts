import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MedicineList } from '../../src/elements/medicine-list/medicine-list.js';
import { SideEffectList } from '../../src/elements/side-effect-list/side-effect-list.js';
import type { CareElement } from '../../src/base/care-element.js';
import { all, mockServer, mountLoaded, visibleText, waitUntil, type FakeServer } from '../fakes.js';
import { rash, sideEffect, treatment, treatmentInFrench } from '../fixtures.js';

MedicineList.define('medicine-list');
SideEffectList.define('side-effect-list');

describe('filterable lists', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = mockServer();
    server.holds(treatment, treatmentInFrench, sideEffect, rash, {
      ...sideEffect,
      id: 'sample-heartbeat',
      title: 'Sample heartbeat',
    });
    document.documentElement.lang = 'en';
  });

  afterEach(() => document.querySelectorAll('medicine-list, side-effect-list').forEach((element) => element.remove()));

  async function list(tag: 'medicine-list' | 'side-effect-list', lang = 'en'): Promise<CareElement> {
    const element = document.createElement(tag);
    Object.assign(element, { treatment: 'sample-therapy', lang });
    return await mountLoaded(element);
  }

  async function type(element: CareElement, query: string): Promise<void> {
    const field = all<HTMLInputElement>(element, 'input[type=search]')[0]!;
    field.focus();
    // One key at a time: on a busy machine, WebKit's driver loses some of several keys, and resolves before the last arrives.
    for (const [index, character] of [...query].entries()) {
      await sendKeys({ type: character });
      await waitUntil(() => field.value.length > index);
    }
    expect(field.value).to.equal(query);
    await element.updateComplete;
  }

  const items = (element: CareElement) =>
    all(element, '.care-medicines > li, .care-links > li').map((item) => visibleText(item));
  const count = (element: CareElement) => visibleText(all(element, '.care-search [aria-live]')[0]!);

  it('find a medicine by a part of its brand name, and announce the number of matches', async () => {
    const element = await list('medicine-list');
    expect(count(element)).to.equal('3 medicines');
    await type(element, 'brand');
    expect(items(element)).to.have.length(1);
    expect(items(element)[0]).to.match(/^samplimab \(Brandora\)/);
    expect(count(element)).to.equal('1 medicine');
  });

  it('ignore accents, case and word order', async () => {
    const element = await list('medicine-list', 'fr');
    await type(element, 'SKIN demo');
    expect(items(element)).to.have.length(1);
    expect(items(element)[0]).to.match(/^démolimab/);
    all<HTMLInputElement>(element, 'input[type=search]')[0]!.value = '';
    await type(element, 'brand demo');
    expect(items(element)).to.deep.equal([]);
    expect(count(element)).to.equal('0 médicament – Rien ne correspond. Essayez moins de lettres ou un autre mot.');
  });

  it('filter hundreds of items', async () => {
    const medicines = Array.from({ length: 400 }, (_, index) => ({
      name: `medicine ${index}`,
      class: 'a class',
      brands: [],
      usedFor: [],
    }));
    server.holds({ ...treatment, medicines });
    const element = await list('medicine-list');
    expect(items(element)).to.have.length(400);
    await type(element, '398');
    expect(items(element)).to.have.length(1);
    expect(items(element)[0]).to.match(/^medicine 398 /);
    expect(count(element)).to.equal('1 medicine');
  });

  it('filter side effects by part of the body', async () => {
    const element = await list('side-effect-list');
    const [area] = all<HTMLSelectElement>(element, 'select');
    area!.value = 'chest';
    area!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(items(element)).to.deep.equal(['Sample cough rare', 'Sample heartbeat rare']);
    expect(count(element)).to.equal('2 side effects');
  });

  it('filter side effects by urgency, and request their documents only then, to show the signs of that level', async () => {
    const element = await list('side-effect-list');
    expect(server.requests).to.have.length(1);
    const level = all<HTMLSelectElement>(element, 'select')[1]!;
    level.value = 'emergency';
    level.dispatchEvent(new Event('change'));
    // The rash has no sign of an emergency.
    await waitUntil(() => count(element) === '2 side effects', 'the rash to be left out');
    await waitUntil(() => items(element).every((item) => item.includes('You have trouble breathing.')));
    expect(items(element)[0]).to.match(/^Sample cough/);
    expect(items(element)[1]).to.match(/^Sample heartbeat/);
  });
});
