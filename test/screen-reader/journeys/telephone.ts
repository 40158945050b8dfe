import type { Journey } from '../journey.js';
import { card } from '../pages.js';
import { nameTwice, noise } from './never.js';

export const telephone: Journey[] = [
  {
    name: 'A telephone number is a link that Tab reaches',
    page: card,
    never: [...noise, nameTwice],
    steps: [{ press: 'Tab', says: ['1-800-363-0063', 'link'] }],
  },
  {
    name: 'A telephone number is read together with the name of its hotline, which is said once',
    page: card,
    never: [...noise, nameTwice],
    steps: [
      { press: 'h', until: 'What it feels like' },
      // The line before that heading: however long the lines are, the name ends and the number follows.
      { press: 'Up', says: [/hotline 1 800 363 0063 link/] },
    ],
  },
];
