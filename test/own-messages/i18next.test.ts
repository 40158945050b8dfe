import { expect } from '@open-wc/testing';
import { createInstance, type i18n, type InitOptions } from 'i18next';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { SideEffectList } from '../../src/elements/side-effect-list/side-effect-list.js';
import { configure } from '../../src/core/settings.js';
import { loadMessages, type MessageKey } from '../../src/i18n/translate.js';
import { fixedMessages } from '../../src/own-messages/own-message-keys.js';
import { placeholders } from '../../src/own-messages/placeholders.js';
import { captureWarnings, mockServer, mountLoaded, nextEvent, visibleText, waitUntil } from '../fakes.js';
import { hotline, rash, sideEffect, sideEffectInFrench, treatment, treatmentInFrench } from '../fixtures.js';

SideEffectCard.define('side-effect-card');
SideEffectList.define('side-effect-list');

/** A page whose language, and whose wording of our messages, is in an i18next instance. */

async function instance(options: InitOptions = {}): Promise<i18n> {
  const created = createInstance();
  await created.init({
    lng: 'fr',
    fallbackLng: 'en',
    resources: { en: { translation: { home: 'Home' } }, fr: { translation: { home: 'Accueil' } } },
    ...options,
  });
  return created;
}

/** With the page's own wording in the namespace of the elements. */
const withOwn = (own: object, options: InitOptions = {}) =>
  instance({ resources: { fr: { translation: { home: 'Accueil' }, 'care-widgets': own } }, ...options });

describe('a page with i18next', () => {
  let said: ReturnType<typeof captureWarnings>;

  beforeEach(() => {
    mockServer().holds(sideEffect, sideEffectInFrench, rash, treatment, treatmentInFrench, hotline);
    document.documentElement.lang = 'en';
    said = captureWarnings();
  });

  afterEach(() => {
    document.querySelectorAll('side-effect-card, side-effect-list').forEach((element) => element.remove());
    configure({ i18n: undefined, messages: undefined });
    said.restore();
  });

  async function card(attributes: object = {}): Promise<SideEffectCard> {
    return await mountLoaded(
      Object.assign(document.createElement('side-effect-card'), { effect: 'sample-cough' }, attributes),
    );
  }

  const shows = (element: HTMLElement, text: string) =>
    waitUntil(() => visibleText(element).includes(text), `“${text}” in “${visibleText(element)}”`);

  describe('its language', () => {
    it('is that of the elements, whatever lang the page has', async () => {
      configure({ i18n: await instance() });
      await shows(await card(), 'Ce qui aide');
    });

    it('is not that of an element that has a lang of its own', async () => {
      configure({ i18n: await instance() });
      await shows(await card({ lang: 'en' }), 'What helps');
    });

    it('is the one that it shows, if it has no texts in the one asked for', async () => {
      configure({ i18n: await instance({ lng: 'es' }) });
      document.documentElement.lang = 'fr';
      const element = await card();
      await shows(element, 'What helps');
      expect(visibleText(element)).not.to.include('Este texto');
    });

    it('is followed when it changes', async () => {
      const i18n = await instance();
      configure({ i18n });
      const element = await card();
      await i18n.changeLanguage('en');
      await shows(element, 'What helps');
      await i18n.changeLanguage('fr');
      await shows(element, 'Ce qui aide');
    });

    it('is followed once an instance is initialized, and until then that of the page is', async () => {
      const i18n = createInstance();
      configure({ i18n });
      const element = await card();
      await shows(element, 'What helps');
      await i18n.init({ lng: 'fr', resources: { fr: { 'care-widgets': { helps: 'Des trucs' } } } });
      await shows(element, 'Des trucs');
      await i18n.changeLanguage('en');
      await shows(element, 'What helps');
    });

    it('is followed by elements that were there before', async () => {
      const element = await card();
      configure({ i18n: await instance() });
      await shows(element, 'Ce qui aide');
      configure({ i18n: await instance({ lng: 'en' }) });
      await shows(element, 'What helps');
      document.documentElement.lang = 'fr';
      configure({ i18n: undefined });
      await shows(element, 'Ce qui aide');
    });
  });

  describe('its own wording', () => {
    it('comes first; what it leaves out is ours', async () => {
      configure({ i18n: await withOwn({ helps: 'Des trucs' }) });
      const element = await card();
      await shows(element, 'Des trucs');
      expect(visibleText(element)).to.include('Ce que l’on ressent').and.not.to.include('Ce qui aide');
      expect(said.warnings).to.deep.equal([]);
    });

    it('is found under a region’s language', async () => {
      const resources = { 'fr-CA': { 'care-widgets': { helps: 'Des trucs' } } };
      configure({ i18n: await instance({ lng: 'fr-CA', load: 'currentOnly', resources }) });
      await shows(await card(), 'Des trucs');
    });

    it('never replaces wording of safety, and one warning says so', async () => {
      configure({ i18n: await withOwn({ emergency: 'Appelez demain', notReviewed: 'Révisé', helps: 'Des trucs' }) });
      const element = await card();
      await shows(element, 'Des trucs');
      expect(visibleText(element)).to.include('Urgence : appelez le 911').and.to.include('n’a pas encore été révisé');
      expect(visibleText(element)).not.to.include('Appelez demain');
      expect(said.warnings).to.have.length(1);
      expect(said.warnings[0]).to.match(/emergency: expected no wording of the page's own.*; notReviewed: expected no/);
    });

    it('is text, and keeps what is special in HTML', async () => {
      configure({ i18n: await withOwn({ helps: 'Trucs & <b>astuces</b>' }) });
      await shows(await card(), 'Trucs & <b>astuces</b>');
    });

    it('has its own plural forms and its own marks', async () => {
      const own = {
        effectsShown__one: '[count] effet, pas plus',
        effectsShown__other: 'En tout [count, number] effets',
      };
      const marks = { pluralSeparator: '__', interpolation: { prefix: '[', suffix: ']' } };
      const i18n = await withOwn(own, marks);
      configure({ i18n });
      const t = await listTexts();
      expect(t('effectsShown', { count: 1 })).to.equal('1 effet, pas plus');
      expect(t('effectsShown', { count: 2000 }).replace(/\s/g, ' ')).to.equal('En tout 2 000 effets');
      expect(t('medicinesShown', { count: 2 })).to.equal('2 médicaments');
      expect(i18n.t('care-widgets:medicinesShown', { count: 2 })).to.equal('2 médicaments');
      expect(t('openNow', { time: '9 h' })).to.equal('Ouvert maintenant, jusqu’à 9 h');
    });

    it('is left out if it lacks a value or has another, with a warning', async () => {
      configure({ i18n: await withOwn({ callLine: 'Appeler', openNow: 'Ouvert, {{tim}}', helps: 7, avoid: '' }) });
      const t = await listTexts();
      expect(t('callLine', { name: 'X' })).to.equal('Appeler\u00a0: X');
      expect(t('openNow', { time: '9 h' })).to.equal('Ouvert maintenant, jusqu’à 9 h');
      expect(t('helps')).to.equal('Ce qui aide');
      expect(t('avoid')).to.equal('Ce qu’il vaut mieux éviter');
      expect(said.warnings.join()).to.match(/callLine: expected \{\{name\}\}, got "Appeler"/);
    });

    it('is shown as soon as it is added', async () => {
      const i18n = await instance();
      configure({ i18n });
      const element = await card();
      await shows(element, 'Ce qui aide');
      i18n.addResourceBundle('fr', 'care-widgets', { helps: 'Des trucs', emergency: 'Demain' });
      await shows(element, 'Des trucs');
      expect(said.warnings.join()).to.match(/emergency: expected no wording/);
      i18n.removeResourceBundle('fr', 'care-widgets');
      await i18n.changeLanguage('fr');
      await shows(element, 'Ce qui aide');
    });

    it('is missed by nobody: the instance reports no key to its backend', async () => {
      const missing: unknown[] = [];
      const saveMissing = { saveMissing: true, missingKeyHandler: (...args: unknown[]) => void missing.push(args[2]) };
      configure({ i18n: await withOwn({ helps: 'Des trucs' }, saveMissing) });
      await shows(await card(), 'Des trucs');
      await shows(await card({ lang: 'en' }), 'What helps');
      expect(missing).to.deep.equal([]);
    });
  });

  /** Messages as an element with controls has them, once one is there. */
  async function listTexts(lang = 'fr') {
    await card({ lang });
    return await loadMessages(lang, true);
  }

  describe('our messages', () => {
    for (const options of [
      {},
      { pluralSeparator: '#', interpolation: { prefix: '<<', suffix: '>>' }, load: 'languageOnly' },
    ] as const) {
      it(`are the same in it as without it: ${JSON.stringify(options)}`, async () => {
        const values = {
          ...Object.fromEntries(
            Object.values(placeholders)
              .flat()
              .map((name) => [name, `“${name}” $t(home) & Co.`]),
          ),
        };
        for (const lang of ['en', 'fr', 'ar']) {
          const t = await listTexts(lang);
          const all = () =>
            Object.keys(placeholders).flatMap((key) =>
              [0, 1, 2, 5, 11, 2000].map((count) => t(key as MessageKey, { ...values, count })),
            );
          const ours = all();
          configure({
            i18n: await instance({ ...options, lng: 'en', resources: { [lang]: { translation: { home: 'x' } } } }),
          });
          await listTexts(lang);
          expect(all()).to.deep.equal(ours);
          configure({ i18n: undefined });
        }
        expect(said.warnings).to.deep.equal([]);
      });
    }

    it('are a namespace for the page’s own texts, but for wording of safety', async () => {
      const i18n = await instance();
      configure({ i18n });
      await shows(await card(), 'Ce qui aide');
      expect(i18n.t('care-widgets:helps')).to.equal('Ce qui aide');
      for (const key of fixedMessages) expect(i18n.exists(`care-widgets:${key}`), key).to.equal(false);
    });

    it('make no language available that the site does not have, and no file that it would request', async () => {
      const i18n = await instance({ lng: 'en', resources: { en: { translation: { home: 'Home' } } } });
      configure({ i18n });
      await shows(await card({ lang: 'fr' }), 'Ce qui aide');
      await shows(await card(), 'What helps');
      expect(i18n.getDataByLanguage('fr')).to.equal(undefined);
      expect(i18n.options.ns).to.deep.equal(['translation']);
    });
  });

  it('has no listener left once the last element, or the instance, is gone', async () => {
    const listeners = (i18n: i18n) =>
      [i18n, i18n.store]
        .flatMap((emitter) =>
          Object.entries((emitter as unknown as { observers: Record<string, Map<unknown, number>> }).observers),
        )
        .reduce((sum, [, observers]) => sum + [...observers.values()].reduce((a, b) => a + b, 0), 0);
    const [first, second] = [await instance(), await instance()];
    const before = listeners(first);
    configure({ i18n: first });
    const elements = [await card(), await card()];
    await waitUntil(() => listeners(first) > before);
    const one = listeners(first);
    elements.push(await card());
    expect(listeners(first)).to.equal(one);
    configure({ i18n: second });
    await waitUntil(() => listeners(second) === one);
    expect(listeners(first)).to.equal(before);
    document.body.append(elements[0]!);
    await elements[0]!.updateComplete;
    expect(listeners(second)).to.equal(one);
    for (const element of elements) element.remove();
    expect(listeners(second)).to.equal(before);
    document.body.append(elements[0]!);
    await second.changeLanguage('en');
    await shows(elements[0]!, 'What helps');
  });

  it('changes nothing but a warning if it is none', async () => {
    configure({ i18n: {} as i18n });
    await shows(await card(), 'What helps');
    expect(said.warnings.join()).to.include('i18n: expected an i18next instance');
  });

  it('has the language of its text in a term of a text of ours', async () => {
    configure({ i18n: await instance() });
    const element = await card({ lang: 'en' });
    const inside = document.createElement('side-effect-card');
    inside.effect = 'sample-cough';
    const loaded = nextEvent(inside, 'care-load');
    element.shadowRoot!.querySelector('.care-content')!.append(inside);
    expect((await loaded).detail.lang).to.equal('en');
    inside.remove();
  });
});
