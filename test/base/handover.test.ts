import { expect } from '@open-wc/testing';
import { GlossaryTerm } from '../../src/elements/glossary-term/glossary-term.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { mountFailed, captureWarnings, nextEvent, mockServer, mountLoaded, visibleText, waitUntil } from '../fakes.js';
import { sideEffect } from '../fixtures.js';

GlossaryTerm.define('glossary-term');
SideEffectCard.define('side-effect-card');

describe('prerendered content that is replaced by the rendered document', () => {
  const definition = ['A cough of the ', { term: 'sample-cell', text: ['sample cell'] }, '.'];

  afterEach(() => document.querySelectorAll('side-effect-card').forEach((element) => element.remove()));

  it('hands over the focus from a glossary term to the same term', async () => {
    let respond = (): void => undefined;
    const held = new Promise<void>((resolve) => (respond = resolve));
    mockServer().answer('en/side-effects/sample-cough.json', async () => {
      await held;
      return new Response(JSON.stringify({ ...sideEffect, definition }));
    });
    document.body.insertAdjacentHTML(
      'beforeend',
      `<side-effect-card effect="sample-cough" lang="en" light-dom>
        <div class="care-content" slot="care-content" lang="en" dir="ltr"><div class="care-body">
          <p>A cough of the <glossary-term term="sample-cell">sample cell</glossary-term>.</p>
        </div></div>
      </side-effect-card>`,
    );
    const card = document.querySelector('side-effect-card')!;
    const prerendered = document.querySelector('glossary-term')!;
    await prerendered.updateComplete;
    prerendered.focus();
    await waitUntil(() => document.activeElement === prerendered);
    const loaded = nextEvent(card, 'care-load');
    respond();
    await loaded;
    expect(prerendered.isConnected).to.equal(false);
    await waitUntil(() => document.activeElement === card.querySelector('glossary-term'));
  });
});

describe('content in the requested language', () => {
  const inFrench = { ...sideEffect, lang: 'fr', title: 'Toux de test' };
  const frenchPath = 'fr/side-effects/sample-cough.json';
  const missing = () => new Response('', { status: 404 });
  const prerendered = `<side-effect-card effect="sample-cough" lang="fr-CA" light-dom>
    <div class="care-content" slot="care-content" data-document="sample-cough" lang="fr" dir="ltr">
      <div class="care-body"><p>Toux.</p></div>
    </div>
  </side-effect-card>`;

  afterEach(() => document.querySelectorAll('side-effect-card').forEach((element) => element.remove()));

  function makeElement(html: string): SideEffectCard {
    const template = document.createElement('template');
    template.innerHTML = html;
    return document.importNode(template.content, true).querySelector('side-effect-card')!;
  }

  it('is not replaced by English if it is prerendered and its document is missing', async () => {
    const warningLog = captureWarnings();
    mockServer().holds(sideEffect);
    const element = await mountFailed(makeElement(prerendered));
    warningLog.restore();
    expect(visibleText(element)).to.include('Toux.');
    expect(visibleText(element)).not.to.include('Sample cough');
    expect(warningLog.warnings).to.have.length(1);
    expect(warningLog.warnings[0]).to.include('side-effects/sample-cough').and.to.include('fr-CA');
  });

  it('is replaced when its document is available on reload', async () => {
    const warningLog = captureWarnings();
    const server = mockServer();
    server.holds(sideEffect);
    const element = await mountFailed(makeElement(prerendered));
    warningLog.restore();
    server.holds(inFrench);
    await element.reload();
    expect(visibleText(element)).to.match(/^Toux de test/);
  });

  it('stays if its document is missing on reload', async () => {
    const warningLog = captureWarnings();
    const server = mockServer();
    server.holds(sideEffect, inFrench);
    const element = await mountLoaded(
      makeElement('<side-effect-card effect="sample-cough" lang="fr"></side-effect-card>'),
    );
    server.answer(frenchPath, missing);
    await element.reload();
    warningLog.restore();
    expect(visibleText(element)).to.match(/^Toux de test/);
    expect(warningLog.warnings).to.have.length(1);
  });

  it('does not stay if another document is requested', async () => {
    mockServer().holds(sideEffect, { ...sideEffect, id: 'other-cough', title: 'Other cough' });
    const element = makeElement(prerendered);
    const loaded = nextEvent(element, 'care-load');
    document.body.append(element);
    element.effect = 'other-cough';
    await loaded;
    expect(visibleText(element)).to.include('Other cough').and.not.to.include('Toux.');
  });

  it('is replaced by another language that is requested later', async () => {
    const warningLog = captureWarnings();
    mockServer().holds(sideEffect);
    const element = await mountFailed(makeElement(prerendered));
    warningLog.restore();
    const loaded = nextEvent(element, 'care-load');
    element.lang = 'en';
    await loaded;
    expect(visibleText(element)).to.match(/^Sample cough/);
  });
});
