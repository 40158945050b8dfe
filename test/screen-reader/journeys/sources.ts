import type { Journey } from '../journey.js';
import { card } from '../pages.js';
import { noise } from './never.js';

export const sources: Journey[] = [
  {
    name: 'The number after a statement says which source it is, and leads there and back',
    page: card,
    never: noise,
    steps: [
      { press: 'b', until: 'Show sources in the text', says: ['button'] },
      { press: 'Return', says: [] },
      { press: 'ctrl+Home' },
      { press: 'k', until: 'Source 1:', says: ['link'] },
      { press: 'Return', says: ['1.'] },
      { press: 'Tab', says: ['link'] },
      { press: 'Tab', says: ['Back to the text', 'link'] },
      { press: 'Return', says: ['Source 1:', 'link'] },
    ],
  },
];
