import type { Journey } from '../journey.js';
import { missingCard } from '../pages.js';
import { noise } from './never.js';

const message = 'We can’t show this information right now';

export const failure: Journey[] = [
  {
    name: 'A text that is unavailable when the page loads says so, and keeps the telephone number',
    page: missingCard,
    opening: { says: [message] },
    never: noise,
    steps: [
      { press: 'Down', says: ['Text before'] },
      { press: 'Down', says: ['Fatigue: call your team', '1-800-363-0063', 'link'] },
      { press: 'Down', says: [message] },
      { press: 'Down', says: ['Try again', 'button'] },
      { press: 'Return', says: [message] },
    ],
  },
];
