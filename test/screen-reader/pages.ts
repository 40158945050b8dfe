import type { Page } from './site.js';

/** Pages of a site that embeds elements, each with the fallback that a site would write. */

const telephone = '<a href="tel:+18003630063">1-800-363-0063</a>';

const page = (title: string, html: string, waitFor: Page['waitFor'] = 'care-load'): Page => ({ title, html, waitFor });

export const explainer = page(
  'An explainer',
  `<treatment-explainer treatment="immunotherapy">Immunotherapy: ${telephone}</treatment-explainer>`,
);

export const card = page(
  'A card',
  `<side-effect-card effect="fatigue">Fatigue: call your team, ${telephone}</side-effect-card>`,
);

export const missingCard = page(
  'A missing card',
  `<p>Text before.</p><side-effect-card effect="not-there">Fatigue: call your team, ${telephone}</side-effect-card>`,
  'care-error',
);

export const steps = page(
  'Some steps',
  '<treatment-steps treatment="immunotherapy">How immunotherapy works</treatment-steps>',
);

export const comparison = page(
  'A comparison',
  '<treatment-comparison treatments="immunotherapy chemotherapy">Two treatments</treatment-comparison>',
);

export const effects = page(
  'A list of effects',
  '<side-effect-list treatment="immunotherapy">Call your care team, day or night.</side-effect-list>',
);

export const questions = page(
  'A list of questions',
  '<question-list treatment="immunotherapy">Questions to ask your care team</question-list>',
);

/** A definition is requested when it is opened: until then, there is nothing to wait for. */
export const glossary = page(
  'A term',
  '<p>You may get a <glossary-term term="checkpoint-inhibitor">checkpoint inhibitor</glossary-term> by drip.</p><p><a href="#end">A link after it</a></p>',
  'load',
);
