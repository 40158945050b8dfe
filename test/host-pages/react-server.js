import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './react-hydration.js';

/** What a server sends of the page. */
export const render = (link) => renderToString(h(Page, { link }));
