import type { Page } from './site.js';

const telephone = '<a href="tel:+18003630063">1-800-363-0063</a>';

const page = (title: string, html: string, waitFor: Page['waitFor'] = 'care-load'): Page => ({ title, html, waitFor });

export const explainer = page(
  'An explainer',
  `<treatment-explainer treatment="immunotherapy">Immunotherapy: ${telephone}</treatment-explainer>`,
);
