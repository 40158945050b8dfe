import { expect } from '@open-wc/testing';
import { SideEffectList } from '../../src/elements/side-effect-list/side-effect-list.js';
import { all, nextLayout, mockServer, mountLoaded, visibleText, waitUntil } from '../fakes.js';

SideEffectList.define('side-effect-list');

const treatment = {
  kind: 'treatments',
  id: 'own',
  lang: 'en',
  revision: 1,
  updated: '2026-11-25',
  reviewed: null,
  title: 'A treatment',
  definition: 'What it is.',
  sources: [],
  effects: Array.from({ length: 20 }, (_, index) => ({ id: `effect-${index}`, title: `Effect ${index}` })),
};
const card = (id: string) => ({
  kind: 'side-effects',
  id,
  lang: 'en',
  revision: 1,
  updated: '2026-11-25',
  reviewed: null,
  title: id,
  definition: 'x',
  feelsLike: [],
  when: [],
  helps: [],
  sources: [],
  call: { emergency: [`Sign of ${id}.`] },
});

describe('a list of side effects, filtered by urgency', () => {
  it('asks for six documents at a time, and shows the signs of all', async () => {
    const server = mockServer();
    document.documentElement.lang = 'en';
    let [open, most] = [0, 0];
    for (const { id } of treatment.effects) {
      server.answer(`en/side-effects/${id}.json`, async () => {
        most = Math.max(most, ++open);
        await nextLayout();
        open--;
        return new Response(JSON.stringify(card(id)));
      });
    }
    const element = document.createElement('side-effect-list');
    element.content = treatment;
    await mountLoaded(element);
    const urgency = all<HTMLSelectElement>(element, 'select')[1]!;
    urgency.value = 'emergency';
    urgency.dispatchEvent(new Event('change'));
    await waitUntil(() => visibleText(element).includes('Sign of effect-19.'), 'the last sign');
    expect(most).to.equal(6);
    element.remove();
  });
});
