import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './react-hydration.js';

/** What docs/frameworks.md says: the script tag is added when React has hydrated the page. */
function load() {
  if (!window.loader) return;
  document.head.append(Object.assign(document.createElement('script'), { src: window.loader }));
}

window.hydrate = () => hydrateRoot(document.querySelector('#app'), h(Page, { link: window.link, load }));
if (window.loader) window.hydrate();
