import type { Journey } from '../journey.js';
import { comparison, effects, questions } from '../pages.js';
import { noise } from './never.js';

/** Lists and tables, and what can be done with them. */
export const lists: Journey[] = [
  {
    name: 'A comparison says its name, and for each cell its row and column',
    page: comparison,
    never: noise,
    steps: [
      { press: 'h', says: ['Treatments side by side', 'heading level 2'] },
      { press: 'Down', says: ['Treatments side by side', 'table with 3 rows 5 columns'] },
      { press: 't' },
      { press: 'alt+shift+Down', says: ['Immunotherapy', 'row 2'] },
      { press: 'alt+shift+Right', says: ['How it works'] },
      { press: 'alt+shift+Right', says: ['How it is given'] },
      { press: 'alt+shift+Down', says: ['Chemotherapy', 'row 3'] },
    ],
  },
  {
    name: 'A filter says how much is left, and if that is nothing, what to do',
    page: effects,
    never: noise,
    steps: [
      { press: 'Tab', until: 'Find a side effect' },
      // Typed letters are commands of the screen reader until it is told that they are for the field.
      { press: 'Insert+a', until: 'Focus mode' },
      { type: 'sk', says: [/\d+ side effects?/] },
      { type: 'qqq', says: ['0 side effects', 'Nothing fits', 'another word'] },
      { press: 'BackSpace', never: [/[1-9] side effects?/] },
    ],
  },
  {
    name: 'A question is ticked',
    page: questions,
    never: noise,
    steps: [
      { press: 'x', says: ['immunotherapy', 'check box not checked'] },
      { press: 'space', says: ['checked'], never: ['not checked'] },
      { press: 'space', says: ['not checked'] },
      { press: 'Tab', says: ['check box not checked'] },
    ],
  },
];
