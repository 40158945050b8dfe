import type { Journey } from '../journey.js';
import { explainer } from '../pages.js';
import { noise } from './never.js';

export const sections: Journey[] = [
  {
    name: 'A section is opened and closed from its heading',
    page: explainer,
    never: noise,
    steps: [
      { press: 'h', until: 'A short history', says: ['collapsed'] },
      { press: 'Return', says: ['expanded'] },
      // What is read next is in the section, not the next section.
      { press: 'Down', never: ['The role of the immune system'] },
      { press: 'Down', never: ['The role of the immune system'] },
      { press: 'shift+h', says: ['A short history', 'expanded'] },
      { press: 'Return', says: ['collapsed'] },
      { press: 'h', says: ['The role of the immune system', 'collapsed'] },
    ],
  },
  {
    name: 'A section is opened and closed by its button, which is named by its title alone',
    page: explainer,
    never: noise,
    steps: [
      { press: 'b', until: 'Show all sections', says: ['button'] },
      { press: 'Tab', says: [/a short history (collapsed )?(push )?button/] },
      { press: 'Return', says: ['expanded'] },
      { press: 'Return', says: ['collapsed'] },
      { press: 'space', says: ['expanded'] },
      { press: 'space', says: ['collapsed'] },
      { press: 'Tab', says: [/the role of the immune system (collapsed )?(push )?button/] },
    ],
  },
];
