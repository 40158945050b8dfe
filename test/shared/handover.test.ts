import { expect } from '@open-wc/testing';
import { GlossaryTerm } from '../../src/elements/glossary-term/glossary-term.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { failed, hearWarnings, heard, serve, shown, visibleText, waitUntil } from '../fakes.js';
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
      `<side-effect-card effect="sample-cough" lang="en" light-dom><div class="care-widget" slot="care-content" lang="en" dir="ltr"><div class="care-body">
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

describe('text in the language asked for', () => {
  const inFrench = { ...sideEffect, lang: 'fr', title: 'Toux de test' };
  const frenchPath = 'fr/side-effects/sample-cough.json';
  const missing = () => new Response('', { status: 404 });
  const prerendered = `<side-effect-card effect="sample-cough" lang="fr-CA" light-dom><div class="care-widget" slot="care-content" data-document="sample-cough" lang="fr" dir="ltr"><div class="care-body"><p>Toux.</p></div></div></side-effect-card>`;

  afterEach(() => document.querySelectorAll('side-effect-card').forEach((element) => element.remove()));

  function makeElement(html: string): SideEffectCard {
    const template = document.createElement('template');
    template.innerHTML = html;
    return document.importNode(template.content, true).querySelector('side-effect-card')!;
  }

  it('is not replaced by English if it is prerendered and its document is missing', async () => {
    const ears = hearWarnings();
    serve().holds(sideEffect);
    const element = await failed(makeElement(prerendered));
    ears.restore();
    expect(visibleText(element)).to.include('Toux.');
    expect(visibleText(element)).not.to.include('Sample cough');
    expect(ears.warnings).to.have.length(1);
    expect(ears.warnings[0]).to.include('side-effects/sample-cough').and.to.include('fr-CA');
  });

  it('is replaced as soon as its document is there', async () => {
    const ears = hearWarnings();
    const server = serve();
    server.holds(sideEffect);
    const element = await failed(makeElement(prerendered));
    ears.restore();
    server.holds(inFrench);
    await element.reload();
    expect(visibleText(element)).to.match(/^Toux de test/);
  });

  it('stays when it is requested again and is missing', async () => {
    const ears = hearWarnings();
    const server = serve();
    server.holds(sideEffect, inFrench);
    const element = await shown(makeElement('<side-effect-card effect="sample-cough" lang="fr"></side-effect-card>'));
    server.answer(frenchPath, missing);
    await element.reload();
    ears.restore();
    expect(visibleText(element)).to.match(/^Toux de test/);
    expect(ears.warnings).to.have.length(1);
  });

  it('does not stand for another document', async () => {
    serve().holds(sideEffect, { ...sideEffect, id: 'other-cough', title: 'Other cough' });
    const element = makeElement(prerendered);
    const loaded = heard(element, 'care-load');
    document.body.append(element);
    element.effect = 'other-cough';
    await loaded;
    expect(visibleText(element)).to.include('Other cough').and.not.to.include('Toux.');
  });

  it('gives way to a language that is asked for later', async () => {
    const ears = hearWarnings();
    serve().holds(sideEffect);
    const element = await failed(makeElement(prerendered));
    ears.restore();
    const loaded = heard(element, 'care-load');
    element.lang = 'en';
    await loaded;
    expect(visibleText(element)).to.match(/^Sample cough/);
  });
});
