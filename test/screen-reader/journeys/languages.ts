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
      { press: 'Return', says: ['{fr}'] },
      { press: 'h', says: ['{fr}', 'heading level 3'] },
      { press: 'shift+h', says: ['{fr} Immunothérapie', 'heading level 2'] },
      { press: 'b', says: ['English', 'button'] },
    ],
  },
];
