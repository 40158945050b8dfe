import type { Kind } from '../core/kinds.js';
import type { Tag } from '../core/registry.js';

/** The interface messages for authors, in French or English. */
export interface Strings {
  title: string;
  insert: string;
  edit: string;
  save: string;
  cancel: string;
  element: string;
  kinds: Record<Kind, string>;
  compareWith: string;
  andWith: (number: number) => string;
  nothingMore: string;
  language: string;
  pageLanguage: string;
  heading: string;
  headingAsUsual: string;
  headingLevel: (level: number) => string;
  headingAt: (level: number) => string;
  /** By tag. The documents of a page may list an element that this version does not know. */
  elements: Record<string, string>;
}

const en: Strings = {
  title: 'Cancer care information',
  insert: 'Insert',
  edit: 'Edit the cancer care information',
  save: 'Save',
  cancel: 'Cancel',
  element: 'Show',
  kinds: {
    treatments: 'Treatment',
    guides: 'Guide',
    'side-effects': 'Side effect',
    hotlines: 'Hotline',
    glossary: 'Word',
  },
  compareWith: 'Compare with',
  andWith: (number) => `And with (${number})`,
  nothingMore: 'None',
  language: 'Language',
  pageLanguage: 'The page’s language',
  heading: 'Level of its heading',
  headingAsUsual: 'As usual (2)',
  headingLevel: (level) => `Level ${level}`,
  headingAt: (level) => `heading at level ${level}`,
  elements: {
    'treatment-explainer': 'A treatment explained',
    'care-guide': 'A guide',
    'treatment-card': 'A treatment in one sentence',
    'treatment-timeline': 'The history of a treatment',
    'treatment-steps': 'How a treatment works, in pictures',
    'treatment-comparison': 'Treatments side by side',
    'medicine-list': 'The medicines of a treatment',
    'side-effect-card': 'A side effect',
    'side-effect-list': 'The side effects of a treatment',
    'hotline-banner': 'A hotline',
    'question-list': 'Questions to ask about a treatment',
    'source-list': 'Sources and guides on a treatment',
    'related-treatments': 'Other treatments',
    'glossary-term': 'A word with its definition',
    'wallet-card': 'A card for the emergency room',
  } satisfies Record<Tag, string>,
};

const fr: Strings = {
  title: 'Information sur le cancer',
  insert: 'Insérer',
  edit: 'Modifier l’information sur le cancer',
  save: 'Enregistrer',
  cancel: 'Annuler',
  element: 'Montrer',
  kinds: {
    treatments: 'Traitement',
    guides: 'Guide',
    'side-effects': 'Effet secondaire',
    hotlines: 'Ligne d’écoute',
    glossary: 'Mot',
  },
  compareWith: 'Comparer avec',
  andWith: (number) => `Et avec (${number})`,
  nothingMore: 'Aucun',
  language: 'Langue',
  pageLanguage: 'La langue de la page',
  heading: 'Niveau de son titre',
  headingAsUsual: 'Comme d’habitude (2)',
  headingLevel: (level) => `Niveau ${level}`,
  headingAt: (level) => `titre de niveau ${level}`,
  elements: {
    'treatment-explainer': 'Un traitement expliqué',
    'care-guide': 'Un guide',
    'treatment-card': 'Un traitement en une phrase',
    'treatment-timeline': 'L’histoire d’un traitement',
    'treatment-steps': 'Comment un traitement agit, en images',
    'treatment-comparison': 'Des traitements côte à côte',
    'medicine-list': 'Les médicaments d’un traitement',
    'side-effect-card': 'Un effet secondaire',
    'side-effect-list': 'Les effets secondaires d’un traitement',
    'hotline-banner': 'Une ligne d’écoute',
    'question-list': 'Des questions à poser sur un traitement',
    'source-list': 'Les sources et les guides sur un traitement',
    'related-treatments': 'Les autres traitements',
    'glossary-term': 'Un mot et sa définition',
    'wallet-card': 'Une carte pour l’urgence',
  } satisfies Record<Tag, string>,
};

/** The language of the interface: French for `fr`, `fr_FR`, `fr-CA` and the like, otherwise English. */
export function uiLanguage(language: string): 'en' | 'fr' {
  return /^fr\b|^fr_/i.test(language) ? 'fr' : 'en';
}

export const stringsIn = (language: string): Strings => ({ en, fr })[uiLanguage(language)];
