import { HotlineBanner } from '../../src/elements/hotline-banner/hotline-banner.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { captureWarnings, mockServer, type FakeServer } from '../fakes.js';

/** A page in English with side effects and banners, for the tests of which number stands where. */

type HotlineTag = 'side-effect-card' | 'hotline-banner';

/** Gives each test a server of its own, hears warnings, and takes the elements away again. Returns both, as they are in the running test. */
export function withHotlineElements(): { readonly server: FakeServer; readonly warnings: string[] } {
  SideEffectCard.define('side-effect-card');
  HotlineBanner.define('hotline-banner');
  let server: FakeServer;
  let ears: ReturnType<typeof captureWarnings>;
  beforeEach(() => {
    server = mockServer();
    ears = captureWarnings();
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    ears.restore();
    document.querySelectorAll('side-effect-card, hotline-banner').forEach((element) => element.remove());
  });
  return {
    get server() {
      return server;
    },
    get warnings() {
      return ears.warnings;
    },
  };
}

export function element<Tag extends HotlineTag>(
  tag: Tag,
  attributes: Record<string, string>,
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  return created;
}
