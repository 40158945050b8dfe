import type { Journey } from '../journey.js';
import { explainer } from '../pages.js';
import { noise } from './never.js';

export const languages: Journey[] = [
  {
    name: 'A text that is switched to French is read by a French voice',
    page: explainer,
    never: noise,
    steps: [
      { press: 'b', until: 'Français', says: ['button'] },
      { press: 'Return', says: ['Immunothérapie'] },
      { press: 'b', says: ['button'] },
      { press: 'ctrl+Home' },
      // Orca 43 hands on the language of a text only when it reads all.
      { press: 'KP_Add', says: ['{fr} Immunothérapie', 'heading level 2', '{fr}', '1-800-363-0063'] },
    ],
  },
];
