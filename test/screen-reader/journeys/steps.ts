import type { Journey } from '../journey.js';
import { steps } from '../pages.js';
import { noise } from './never.js';

export const illustratedSteps: Journey[] = [
  {
    name: 'All steps are read in one go, their pictures by the description alone',
    page: steps,
    never: [...noise, /step [2-5] of 6/],
    steps: [
      {
        press: 'KP_Add',
        says: [
          'How it works',
          'list with 6 items',
          // Between a description and the end of its figure, words that are written in the picture would be heard.
          ...Array.from({ length: 6 }, () => 'image leaving figure'),
          'leaving list',
          'Previous',
          'Next',
          'This is general information',
          'End of the page',
        ],
      },
    ],
  },
  {
    name: 'The buttons say which step is shown',
    page: steps,
    never: noise,
    steps: [
      // From the end of the page: on the way from its beginning are the terms of later steps, which would scroll to those.
      { press: 'shift+b', until: 'Next', says: ['button'] },
      { press: 'Return', says: ['Step 2 of 6'], never: ['Step 1 of 6', 'Step 3 of 6'] },
      { press: 'Return', says: ['Step 3 of 6'], never: ['Step 1 of 6', 'Step 2 of 6'] },
      { press: 'shift+Tab', says: ['Previous', 'button'] },
      { press: 'Return', says: ['Step 2 of 6'], never: ['Step 1 of 6', 'Step 3 of 6'] },
    ],
  },
];
