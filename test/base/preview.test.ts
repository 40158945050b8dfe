import { expect, oneEvent } from '@open-wc/testing';
import type { CareElement } from '../../src/base/care-element.js';
import type { DocumentWithPreview } from '../../src/content/model.js';
import { CareGuide } from '../../src/elements/care-guide/care-guide.js';
import { showPreview } from '../../src/preview/preview.js';
import { settings } from '../../src/core/settings.js';
import { base, getControl, mockServer, visibleText, waitUntil } from '../fakes.js';

/** Shows the preview of a guide in an element named `tag`, which is not defined yet. */
async function previewIn(tag: string): Promise<{ element: HTMLElement; title: string; remove: () => void }> {
  mockServer();
  const response = fetch(`${base}content/fr/guides/precautions.json`);
  const { preview, title } = (await (await response).clone().json()) as DocumentWithPreview;
  // A constant that the build defines.
  Object.assign(globalThis, { __STYLES_HASH__: preview!.stylesHash });
  const element = document.createElement(tag);
  element.setAttribute('guide', 'precautions');
  element.lang = 'fr';
  element.innerHTML = '<p>Appelez-nous.</p>';
  document.body.append(element);
  await showPreview(element, 'guide', response, settings);
  const remove = () => {
    element.remove();
    Reflect.deleteProperty(globalThis, '__STYLES_HASH__');
  };
  return { element, title, remove };
}

describe('a preview', () => {
  it('replaces the fallback, and is replaced by the element without a change of height, focus or content', async () => {
    const { element, title, remove } = await previewIn('care-guide');
    try {
      expect(visibleText(element)).to.include(title);
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
      const heading = element.shadowRoot!.querySelector('.care-title')!;
      expect(getComputedStyle(heading).fontWeight).to.equal('600');
      const summary = element.shadowRoot!.querySelector('summary')!;
      summary.focus();
      const { height } = element.getBoundingClientRect();
      const loaded = oneEvent(element, 'care-load');
      CareGuide.define('care-guide');
      await loaded;
      expect(heading.isConnected).to.equal(false);
      expect(element.getBoundingClientRect().height).to.equal(height);
      expect(element.shadowRoot!.activeElement?.localName).to.equal('summary');
      expect(visibleText(element).split(title)).to.have.length(2);
    } finally {
      remove();
    }
  });

  it('hands over a click, even if a translator has turned the page’s elements to light DOM since', async () => {
    const { element, remove } = await previewIn('translated-guide');
    try {
      getControl(document.querySelector<CareElement>('translated-guide')!, /toutes les sections/).click();
      document.documentElement.classList.add('translated-ltr');
      const loaded = oneEvent(element, 'care-load');
      class TranslatedGuide extends CareGuide {}
      TranslatedGuide.define('translated-guide');
      await loaded;
      await waitUntil(() => element.querySelector('details[open]'));
    } finally {
      document.documentElement.classList.remove('translated-ltr');
      remove();
    }
  });
});
