import { expect } from '@open-wc/testing';
import { GlossaryTerm } from '../../src/elements/glossary-term.js';
import { SideEffectCard } from '../../src/elements/side-effect-card.js';
import { heard, serve, waitUntil } from '../fakes.js';
import { sideEffect } from '../fixtures.js';

GlossaryTerm.define('glossary-term');
SideEffectCard.define('side-effect-card');

describe('a prerendered text that is replaced by the element’s own', () => {
  const definition = ['A cough of the ', { term: 'sample-cell', text: ['sample cell'] }, '.'];

  afterEach(() => document.querySelectorAll('side-effect-card').forEach((element) => element.remove()));

  it('leaves the focus on the glossary term that has it', async () => {
    let respond = (): void => undefined;
    const held = new Promise<void>((resolve) => (respond = resolve));
    serve().answer('en/side-effects/sample-cough.json', async () => {
      await held;
      return new Response(JSON.stringify({ ...sideEffect, definition }));
    });
    document.body.insertAdjacentHTML(
      'beforeend',
      `<side-effect-card effect="sample-cough" lang="en" light><div class="care-widget" slot="care-content" lang="en" dir="ltr"><div class="care-body">
        <p>A cough of the <glossary-term term="sample-cell">sample cell</glossary-term>.</p></div></div></side-effect-card>`,
    );
    const card = document.querySelector('side-effect-card')!;
    const prerendered = document.querySelector('glossary-term')!;
    await prerendered.updateComplete;
    prerendered.focus();
    await waitUntil(() => document.activeElement === prerendered);
    const loaded = heard(card, 'care-load');
    respond();
    await loaded;
    expect(prerendered.isConnected).to.equal(false);
    await waitUntil(() => document.activeElement === card.querySelector('glossary-term'));
  });
});
