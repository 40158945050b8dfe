import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Kind } from '../src/content/kinds.js';
import { elementRegistry, type ElementEntry, type Tag } from '../src/element-registry.js';
import type { CareElement } from '../src/shared/care-element.js';
import '../src/define.js';
import { all, failed, serve, shown, type FakeServer } from './fakes.js';

/** Rules of a whole page, which a fragment can't meet. */
const ignoredRules = ['region', 'page-has-heading-one', 'landmark-one-main'];

const documents: Record<Kind, string> = {
  treatments: 'immunotherapy',
  guides: 'precautions',
  'side-effects': 'fever-infection',
  hotlines: 'national-cancer-institute',
  glossary: 'checkpoint-inhibitor',
};

describe('axe finds nothing', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = serve();
    document.documentElement.lang = 'en';
  });

  afterEach(() => {
    document.querySelectorAll(Object.keys(elementRegistry).join()).forEach((element) => element.remove());
    document.documentElement.style.cssText = '';
  });

  for (const tag of Object.keys(elementRegistry) as Tag[]) {
    const { attribute, kind, onDemand }: ElementEntry = elementRegistry[tag];
    // What is drawn on demand has tests of its own.
    if (onDemand) continue;

    function element(attributes: Record<string, string> = {}): CareElement {
      const created = document.createElement(tag) as CareElement;
      for (const [name, value] of Object.entries({ [attribute]: documents[kind], ...attributes })) {
        created.setAttribute(name, value);
      }
      created.append('Call your team.');
      return created;
    }

    for (const lang of ['en', 'fr']) {
      for (const scheme of ['light', 'dark']) {
        it(`in <${tag}> in ${lang}, ${scheme}, all parts open`, async () => {
          // axe takes a page without a background for white, whatever its scheme.
          document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
          const drawn = await shown(element({ lang }));
          all<HTMLDetailsElement>(drawn, 'details').forEach((details) => (details.open = true));
          await expect(drawn).to.be.accessible({ ignoredRules });
        }).timeout(20_000);
      }
    }

    it(`in <${tag}> closed, on a phone`, async () => {
      await setViewport({ width: 320, height: 640 });
      await expect(await shown(element())).to.be.accessible({ ignoredRules });
      await setViewport({ width: 1200, height: 800 });
    }).timeout(20_000);

    it(`in <${tag}> in the light form`, async () => {
      await expect(await shown(element({ light: '' }))).to.be.accessible({ ignoredRules });
    }).timeout(20_000);

    it(`in <${tag}> in another language than asked for`, async () => {
      await expect(await shown(element({ lang: 'es' }))).to.be.accessible({ ignoredRules });
    }).timeout(20_000);

    it(`in <${tag}> that has failed`, async () => {
      server.answer(`en/${kind}/${documents[kind]}.json`, () => new Response('', { status: 404 }));
      await expect(await failed(element())).to.be.accessible({ ignoredRules });
    });

    it(`in <${tag}> that is slow`, async () => {
      server.answer(`en/${kind}/${documents[kind]}.json`, new Promise<Response>(() => undefined));
      const waiting = element();
      document.body.append(waiting);
      await new Promise((resolve) => setTimeout(resolve, 1100));
      await expect(waiting).to.be.accessible({ ignoredRules });
    });
  }
});
