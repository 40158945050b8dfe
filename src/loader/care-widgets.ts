/**
 * The loader: the single script that a page includes. When one of our elements appears, it requests the element's document,
 * messages and code (see load-element.ts).
 *
 * Built as a classic script, so that it works with and without `type="module"`, and with names of chunks that are known when
 * it is built; everything else is loaded by `import()` from BASE.
 */
import { isSupportedBrowser } from '../core/browser-support.js';
import { documentMember } from '../core/dom.js';
import { settings } from '../core/settings.js';
import { warn } from '../core/warn.js';
import { observeRoot } from './discover.js';
import { base, pageDefaults, scriptTag } from './page.js';

/** A defined element marks that a loader, of this or another version, is running: nothing is put on `window`. */
const guardTag = 'care-widgets-loader';

function start(base: string): void {
  customElements.define(guardTag, class extends HTMLElement {});
  for (const name of pageDefaults) settings[name] = scriptTag!.dataset[name];
  settings.base = base;
  observeRoot(document);
}

if (!isSupportedBrowser) warn('expected a newer browser: fallbacks stay');
// Lit's templates are HTML, which a page that is XML does not parse.
else if (documentMember('contentType') !== 'text/html') warn('expected an HTML page: fallbacks stay');
else if (customElements.get(guardTag)) warn('expected one script tag: the first stays');
else if (!base) warn('expected data-base="..." on the script tag');
else start(base);
