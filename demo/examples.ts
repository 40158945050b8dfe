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
      en: 'A treatment, explained in full: what it is, how it works, its medicines, its side effects, what to ask, whom to call.',
      fr: 'Un traitement expliqué en entier : en quoi il consiste, comment il agit, ses médicaments, ses effets secondaires, quoi demander et qui appeler.',
    },
    code: {
      en: '<treatment-explainer treatment="immunotherapy">Immunotherapy: questions? Info-cancer Hotline, <a href="tel:+18003630063">1-800-363-0063</a></treatment-explainer>',
      fr: '<treatment-explainer treatment="immunotherapy" lang="fr">Immunothérapie : des questions? Ligne Info-cancer, <a href="tel:+18003630063">1 800 363-0063</a></treatment-explainer>',
    },
  },
  'side-effect-card': {
    about: {
      en: 'One side effect: what it feels like, when it occurs, what helps, and when to call, in three levels of urgency.',
      fr: 'Un effet secondaire : ce que l’on ressent, quand il survient, ce qui aide et quand appeler, selon trois degrés d’urgence.',
    },
    code: {
      en: '<side-effect-card effect="fatigue">Fatigue: call your care team if it is new or worse.</side-effect-card>',
      fr: '<side-effect-card effect="fatigue" lang="fr">Fatigue : appelez votre équipe soignante si elle est nouvelle ou s’aggrave.</side-effect-card>',
    },
  },
  'hotline-banner': {
    about: {
      en: 'A hotline: who answers, the number as a telephone link, whether it is open now, languages and cost.',
      fr: 'Une ligne d’écoute : qui répond, le numéro sous forme de lien téléphonique, si la ligne est ouverte en ce moment, les langues et le coût.',
    },
    code: {
      en: '<hotline-banner hotline="quebec-cancer-foundation">Info-cancer Hotline: <a href="tel:+18003630063">1-800-363-0063</a></hotline-banner>',
      fr: '<hotline-banner hotline="quebec-cancer-foundation" lang="fr">Ligne Info-cancer : <a href="tel:+18003630063">1 800 363-0063</a></hotline-banner>',
    },
  },
  'care-guide': {
    about: {
      en: 'A general guide, in sections that open: managing side effects, precautions to take, questions to ask.',
      fr: 'Un guide général, en sections qui s’ouvrent : la gestion des effets secondaires, les précautions à prendre, les questions à poser.',
    },
    code: {
      en: '<care-guide guide="precautions">Precautions during treatment: ask your care team.</care-guide>',
      fr: '<care-guide guide="precautions" lang="fr">Précautions pendant le traitement : demandez à votre équipe soignante.</care-guide>',
    },
  },
  'treatment-card': {
    about: {
      en: 'A teaser for a blog: the treatment’s name as a link, the sentence that defines it, and a hotline’s number.',
      fr: 'Un encart pour un blogue : le nom du traitement sous forme de lien, la phrase qui le définit et le numéro d’une ligne d’écoute.',
    },
    code: {
      en: '<treatment-card treatment="immunotherapy">Immunotherapy helps your own immune system find cancer cells.</treatment-card>',
      fr: '<treatment-card treatment="immunotherapy" lang="fr">L’immunothérapie aide votre propre système immunitaire à repérer les cellules cancéreuses.</treatment-card>',
    },
  },
  'treatment-timeline': {
    about: {
      en: 'The history of a treatment, from the first attempts to today.',
      fr: 'L’histoire d’un traitement, des premiers essais à aujourd’hui.',
    },
    code: {
      en: '<treatment-timeline treatment="immunotherapy">A short history of immunotherapy</treatment-timeline>',
      fr: '<treatment-timeline treatment="immunotherapy" lang="fr">Une courte histoire de l’immunothérapie</treatment-timeline>',
    },
  },
  'treatment-steps': {
    about: {
      en: 'How a treatment works, in illustrated steps. Readers go through them with buttons, arrow keys or a swipe.',
      fr: 'Comment agit un traitement, en étapes illustrées que l’on parcourt avec des boutons, les touches fléchées ou un glissement du doigt.',
    },
    code: {
      en: '<treatment-steps treatment="immunotherapy">How immunotherapy works</treatment-steps>',
      fr: '<treatment-steps treatment="immunotherapy" lang="fr">Comment agit l’immunothérapie</treatment-steps>',
    },
  },
  'treatment-comparison': {
    about: {
      en: 'Treatments side by side in a table, without ranking them; on a phone each becomes a card.',
      fr: 'Des traitements côte à côte dans un tableau, sans classement; sur un téléphone, chacun devient une fiche.',
    },
    code: {
      en: '<treatment-comparison treatments="immunotherapy chemotherapy radiation-therapy">Three treatments side by side</treatment-comparison>',
      fr: '<treatment-comparison treatments="immunotherapy chemotherapy radiation-therapy" lang="fr">Trois traitements côte à côte</treatment-comparison>',
    },
  },
  'medicine-list': {
    about: {
      en: 'The medicines of a treatment, with a filter that works while you type, with or without accents.',
      fr: 'Les médicaments d’un traitement, avec un filtre qui agit à mesure qu’on écrit, avec ou sans accents.',
    },
    code: {
      en: '<medicine-list treatment="immunotherapy">Medicines used in immunotherapy: ask your care team.</medicine-list>',
      fr: '<medicine-list treatment="immunotherapy" lang="fr">Médicaments d’immunothérapie : demandez à votre équipe soignante.</medicine-list>',
    },
  },
  'side-effect-list': {
    about: {
      en: 'The side effects of a treatment, by part of the body. Choosing a level of urgency shows its signs.',
      fr: 'Les effets secondaires d’un traitement, par partie du corps. Choisir un degré d’urgence en affiche les signes.',
    },
    code: {
      en: '<side-effect-list treatment="immunotherapy">Side effects: call your care team, day or night.</side-effect-list>',
      fr: '<side-effect-list treatment="immunotherapy" lang="fr">Effets secondaires : appelez votre équipe soignante, de jour comme de nuit.</side-effect-list>',
    },
  },
  'question-list': {
    about: {
      en: 'Questions to ask the care team, to tick and to print with room for answers.',
      fr: 'Des questions à poser à l’équipe soignante, à cocher et à imprimer avec de la place pour les réponses.',
    },
    code: {
      en: '<question-list treatment="immunotherapy">Questions to ask your care team about immunotherapy</question-list>',
      fr: '<question-list treatment="immunotherapy" lang="fr">Questions à poser à votre équipe soignante sur l’immunothérapie</question-list>',
    },
  },
  'source-list': {
    about: {
      en: 'The sources of a text, and guides written for patients, each with its language.',
      fr: 'Les sources d’un texte et des guides destinés aux patients, avec la langue de chacun.',
    },
    code: {
      en: '<source-list treatment="immunotherapy">Sources on immunotherapy</source-list>',
      fr: '<source-list treatment="immunotherapy" lang="fr">Sources sur l’immunothérapie</source-list>',
    },
  },
  'related-treatments': {
    about: {
      en: 'The other treatments, each with the sentence that defines it.',
      fr: 'Les autres traitements, chacun avec la phrase qui le définit.',
    },
    code: {
      en: '<related-treatments treatment="immunotherapy">Other cancer treatments</related-treatments>',
      fr: '<related-treatments treatment="immunotherapy" lang="fr">Autres traitements du cancer</related-treatments>',
    },
  },
  'glossary-term': {
    about: {
      en: 'A word in your own sentence, with its definition on demand.',
      fr: 'Un mot dans votre propre phrase, avec sa définition sur demande.',
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
