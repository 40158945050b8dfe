import type { Journey } from '../journey.js';
import { card, explainer } from '../pages.js';
import { nameTwice, noise } from './never.js';

/** Reading from the beginning, or from heading to heading. */
export const reading: Journey[] = [
  {
    name: 'An explainer is read from its beginning, without noise',
    page: explainer,
    never: [...noise, nameTwice],
    steps: [
      {
        press: 'KP_Add',
        says: [
          'An explainer',
          'Immunotherapy',
          'heading level 2',
          'Read in another language',
          '{fr} Français',
          'immune system',
          'Questions? Info-cancer Hotline',
          '1-800-363-0063',
          'link',
          'A short history',
          'link',
          'Other cancer treatments',
          'Show all sections',
          'button',
          'A short history',
          'heading level 3',
        ],
      },
    ],
  },
  {
    name: 'A side effect is read from its beginning to its end, without noise',
    page: card,
    never: [...noise, nameTwice],
    steps: [
      {
        press: 'KP_Add',
        says: [
          'A card',
          'Fatigue',
          'heading level 2',
          'When to call',
          'heading level 3',
          'Emergency',
          'heading level 4',
          'list with',
          'Call your care team today',
          'heading level 4',
          'Mention at your next visit',
          'heading level 4',
          'Questions? Info-cancer Hotline',
          '1-800-363-0063',
          'link',
          'What it feels like',
          'heading level 3',
          'This is general information',
          'End of the page',
        ],
      },
    ],
  },
  {
    name: 'An explainer is skimmed by its headings',
    page: explainer,
    never: noise,
    steps: [
      { press: 'h', says: ['Immunotherapy', 'heading level 2'] },
      { press: 'h', says: ['A short history', 'heading level 3'] },
      { press: 'h', says: ['The role of the immune system', 'heading level 3'] },
      { press: 'h', says: ['How immunotherapy works', 'heading level 3'] },
      { press: 'shift+h', says: ['The role of the immune system', 'heading level 3'] },
    ],
  },
];
