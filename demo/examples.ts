import type { Tag } from '../src/core/registry.js';
import type { Lang } from './render.js';

/** The description of an element in the demo, and the HTML that a page author copies. */
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
  'care-guide': {
    about: {
      en: 'A general guide as one text with parts that open: managing side effects, precautions to take, what to ask.',
      fr: 'Un guide général, en un texte dont les parties s’ouvrent : gérer les effets secondaires, précautions à prendre, questions à poser.',
    },
    code: {
      en: '<care-guide guide="precautions">Precautions during treatment: ask your care team.</care-guide>',
      fr: '<care-guide guide="precautions" lang="fr">Précautions pendant le traitement : demandez à votre équipe soignante.</care-guide>',
    },
  },
  'treatment-card': {
    about: {
      en: 'A teaser for a blog: the treatment’s name, the sentence that says what it is, a link.',
      fr: 'Un encart pour un blogue : le nom du traitement, la phrase qui le définit, un lien.',
    },
    code: {
      en: '<treatment-card treatment="immunotherapy">Immunotherapy helps your own immune system find cancer cells.</treatment-card>',
      fr: '<treatment-card treatment="immunotherapy" lang="fr">L’immunothérapie aide votre propre système immunitaire à repérer les cellules cancéreuses.</treatment-card>',
    },
  },
  'treatment-timeline': {
    about: {
      en: 'The history of a treatment, from the first tries to today.',
      fr: 'L’histoire d’un traitement, des premiers essais à aujourd’hui.',
    },
    code: {
      en: '<treatment-timeline treatment="immunotherapy">A short history of immunotherapy</treatment-timeline>',
      fr: '<treatment-timeline treatment="immunotherapy" lang="fr">Une courte histoire de l’immunothérapie</treatment-timeline>',
    },
  },
  'treatment-steps': {
    about: {
      en: 'How a treatment works, in pictures that one steps through with buttons, arrow keys or a swipe.',
      fr: 'Comment agit un traitement, en images que l’on parcourt avec des boutons, les flèches ou un glissement du doigt.',
    },
    code: {
      en: '<treatment-steps treatment="immunotherapy">How immunotherapy works</treatment-steps>',
      fr: '<treatment-steps treatment="immunotherapy" lang="fr">Comment agit l’immunothérapie</treatment-steps>',
    },
  },
  'treatment-comparison': {
    about: {
      en: 'Treatments side by side in a table, without ranking them; on a phone each becomes a card.',
      fr: 'Des traitements côte à côte dans un tableau, sans les classer; sur un téléphone, chacun devient une fiche.',
    },
    code: {
      en: '<treatment-comparison treatments="immunotherapy chemotherapy radiation-therapy">Three treatments side by side</treatment-comparison>',
      fr: '<treatment-comparison treatments="immunotherapy chemotherapy radiation-therapy" lang="fr">Trois traitements côte à côte</treatment-comparison>',
    },
  },
  'medicine-list': {
    about: {
      en: 'The medicines of a treatment, filtered as one types, with or without accents.',
      fr: 'Les médicaments d’un traitement, filtrés à mesure qu’on écrit, avec ou sans accents.',
    },
    code: {
      en: '<medicine-list treatment="immunotherapy">Medicines used in immunotherapy: ask your care team.</medicine-list>',
      fr: '<medicine-list treatment="immunotherapy" lang="fr">Médicaments d’immunothérapie : demandez à votre équipe soignante.</medicine-list>',
    },
  },
  'side-effect-list': {
    about: {
      en: 'The side effects of a treatment, by part of the body, with the signs of a level of urgency when one asks.',
      fr: 'Les effets secondaires d’un traitement, par partie du corps, avec les signes d’un degré d’urgence quand on le demande.',
    },
    code: {
      en: '<side-effect-list treatment="immunotherapy">Side effects: call your care team, day or night.</side-effect-list>',
      fr: '<side-effect-list treatment="immunotherapy" lang="fr">Effets secondaires : appelez votre équipe soignante, de jour comme de nuit.</side-effect-list>',
    },
  },
  'question-list': {
    about: {
      en: 'Questions to ask the care team: tick some, print them with room to write.',
      fr: 'Des questions à poser à l’équipe soignante : on en coche, on les imprime avec de la place pour écrire.',
    },
    code: {
      en: '<question-list treatment="immunotherapy">Questions to ask your care team about immunotherapy</question-list>',
      fr: '<question-list treatment="immunotherapy" lang="fr">Questions à poser à votre équipe soignante sur l’immunothérapie</question-list>',
    },
  },
  'source-list': {
    about: {
      en: 'The sources of a text and the guides written for patients, each with its language.',
      fr: 'Les sources d’un texte et les guides écrits pour les patients, chacun avec sa langue.',
    },
    code: {
      en: '<source-list treatment="immunotherapy">Sources on immunotherapy</source-list>',
      fr: '<source-list treatment="immunotherapy" lang="fr">Sources sur l’immunothérapie</source-list>',
    },
  },
  'related-treatments': {
    about: {
      en: 'Cards of the other treatments.',
      fr: 'Les fiches des autres traitements.',
    },
    code: {
      en: '<related-treatments treatment="immunotherapy">Other cancer treatments</related-treatments>',
      fr: '<related-treatments treatment="immunotherapy" lang="fr">Autres traitements du cancer</related-treatments>',
    },
  },
  'glossary-term': {
    about: {
      en: 'A word in your own sentence, with its definition on demand.',
      fr: 'Un mot de votre propre phrase, avec sa définition sur demande.',
    },
    code: {
      en: 'A <glossary-term term="checkpoint-inhibitor">checkpoint inhibitor</glossary-term> takes a brake off the immune system.',
      fr: 'Un <glossary-term term="checkpoint-inhibitor" lang="fr">inhibiteur de point de contrôle</glossary-term> lève un frein du système immunitaire.',
    },
  },
  'wallet-card': {
    about: {
      en: 'A card to fill in, to print at the size of a bank card and to show in an emergency room.',
      fr: 'Une carte à remplir, à imprimer au format d’une carte bancaire et à montrer à l’urgence.',
    },
    code: {
      en: '<wallet-card treatment="immunotherapy">Ask your team for a card that says you receive immunotherapy.</wallet-card>',
      fr: '<wallet-card treatment="immunotherapy" lang="fr">Demandez à votre équipe une carte qui dit que vous recevez une immunothérapie.</wallet-card>',
    },
  },
};
