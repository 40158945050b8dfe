import type { Journey } from '../journey.js';
import { explainer } from '../pages.js';
import { noise } from './never.js';

export const languages: Journey[] = [
  {
    name: 'A text that is switched to French says so, and is in French',
    page: explainer,
    never: noise,
    steps: [
      { press: 'b', until: 'Français', says: ['button'] },
      { press: 'Return', says: ['Immunothérapie'] },
      { press: 'b', says: ['button'] },
      { press: 'ctrl+Home' },
      { press: 'KP_Add', says: ['{fr} Immunothérapie', 'heading level 2', '{fr} Ligne Info-cancer', '1 800 363-0063'] },
    ],
  },
];
