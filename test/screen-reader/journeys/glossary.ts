import type { Journey } from '../journey.js';
import { glossary } from '../pages.js';
import { noise } from './never.js';

export const terms: Journey[] = [
  {
    name: 'A definition is heard each time it is opened, and nothing but the definition',
    page: glossary,
    never: [...noise, 'also called', 'sources', 'last updated', /reviewed/],
    steps: [
      { press: 'Tab', says: ['checkpoint inhibitor', 'collapsed', 'button'] },
      { press: 'Return', says: ['expanded', 'immune system'] },
      { press: 'Escape', says: ['collapsed'] },
      { press: 'Return', says: ['expanded', 'immune system'] },
      { press: 'Return', says: ['collapsed'] },
      { press: 'Tab', says: ['A link after it'] },
    ],
  },
];
