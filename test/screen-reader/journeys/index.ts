import type { Journey } from '../journey.js';
import { explainer } from '../pages.js';

export const journeys: Journey[] = [
  {
    name: 'reads an explainer by headings',
    page: explainer,
    steps: [
      { press: 'h', says: ['Immunotherapy', 'heading level 2'] },
      { press: 'h', says: ['A short history', 'heading level 3'] },
    ],
  },
];
