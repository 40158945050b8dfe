import type { Journey } from '../journey.js';
import { explainer } from '../pages.js';
import { noise } from './never.js';

export const sections: Journey[] = [
  {
    name: 'A section is opened and closed by its button, which says so',
    page: explainer,
    never: noise,
    steps: [
      { press: 'b', until: 'Show all sections', says: ['button'] },
      { press: 'Tab', says: ['A short history', 'collapsed', 'button'] },
      { press: 'Return', says: ['expanded'] },
      { press: 'Return', says: ['collapsed'] },
      { press: 'space', says: ['expanded'] },
      { press: 'space', says: ['collapsed'] },
      { press: 'Tab', says: ['The role of the immune system', 'collapsed', 'button'] },
    ],
  },
];
