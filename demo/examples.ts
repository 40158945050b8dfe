import type { Tag } from '../src/element-registry.js';
import type { Lang } from './render.js';

/** What the demo shows of each element, with the code that a page author copies. */
interface Example {
  about: Record<Lang, string>;
  code: Record<Lang, string>;
}

export const examples: Record<Tag, Example> = {
  'treatment-explainer': {
    about: {
      en: 'The whole explainer of a treatment: what it is, how it works, its medicines, its side effects, what to ask, whom to call.',
      fr: 'Toute l’explication d’un traitement : ce qu’il est, comment il agit, ses médicaments, ses effets, quoi demander, qui appeler.',
    },
    code: {
      en: '<treatment-explainer treatment="immunotherapy">Immunotherapy: questions? Info-cancer Hotline, <a href="tel:+18003630063">1-800-363-0063</a></treatment-explainer>',
      fr: '<treatment-explainer treatment="immunotherapy" lang="fr">Immunothérapie : des questions? Ligne Info-cancer, <a href="tel:+18003630063">1 800 363-0063</a></treatment-explainer>',
    },
  },
  'side-effect-card': {
    about: {
      en: 'One side effect: what it feels like, when it comes, what helps, and when to call, in three levels.',
      fr: 'Un effet secondaire : ce que l’on ressent, quand il arrive, ce qui aide et quand appeler, en trois degrés.',
    },
    code: {
      en: '<side-effect-card effect="fatigue">Fatigue: call your care team if it is new or worse.</side-effect-card>',
      fr: '<side-effect-card effect="fatigue" lang="fr">Fatigue : appelez votre équipe soignante si elle est nouvelle ou s’aggrave.</side-effect-card>',
    },
  },
  'hotline-banner': {
    about: {
      en: 'Who answers, the number as a link that calls it, whether someone answers now, languages and cost.',
      fr: 'Qui répond, le numéro sous forme de lien qui l’appelle, si quelqu’un répond maintenant, les langues et le coût.',
    },
    code: {
      en: '<hotline-banner hotline="quebec-cancer-foundation">Info-cancer Hotline: <a href="tel:+18003630063">1-800-363-0063</a></hotline-banner>',
      fr: '<hotline-banner hotline="quebec-cancer-foundation" lang="fr">Ligne Info-cancer : <a href="tel:+18003630063">1 800 363-0063</a></hotline-banner>',
    },
  },
};
