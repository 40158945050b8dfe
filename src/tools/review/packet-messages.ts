/** What a packet says around the text that is reviewed. */
export interface PacketMessages {
  title: string;
  intro: string[];
  totals: string;
  parts: string;
  statements: string;
  signs: string;
  words: string;
  sources: string;
  changed: string;
  time: string;
  timeNote: string;
  revision: (revision: number, updated: string) => string;
  neverReviewed: string;
  lastReview: (on: string) => string;
  changedSince: (on: string) => string;
  missing: string;
  right: string;
  change: string;
  unsure: string;
  levelQuestion: string;
  general: string;
  generalQuestion: string;
  yourWords: string;
  noSource: string;
  sourcesTitle: string;
  signOffTitle: string;
  signOffText: string;
  name: string;
  credentials: string;
  date: string;
  until: string;
  signature: string;
  languages: string;
  save: string;
  open: string;
  saveNote: string;
  /** What the packet's script says. */
  script: { done: string; saved: string; confirm: string; changed: string; wrong: string; other: string };
  groups: Record<string, string>;
}

const en: PacketMessages = {
  title: 'Review packet',
  intro: [
    'Read each part beside the other language and its sources. Tick “right”, or “change” and say what should change, or “not sure” and what to ask whom.',
    '“Names no source” stands below what may state something without saying where it comes from. Is it plain enough to need none?',
    'On paper, write in the margins. On a screen, save your findings as a file at the end; you can open it here later and go on.',
  ],
  totals: 'What there is to read',
  parts: 'Parts',
  statements: 'of which state something medical',
  signs: 'of which are signs for which to call',
  words: 'Words',
  sources: 'Sources',
  changed: 'Parts that changed since the last review',
  time: 'Time',
  timeNote:
    'For reading: 15 seconds for each statement in each language, less for titles and questions. Opening sources takes longer.',
  revision: (revision, updated) => `revision ${revision}, ${updated}`,
  neverReviewed: 'never reviewed',
  lastReview: (on) => `last reviewed on ${on}`,
  changedSince: (on) => `Changed since the review of ${on}`,
  missing: 'Not in this language.',
  right: 'Right',
  change: 'Change',
  unsure: 'Not sure',
  levelQuestion: 'Is each of these at the right level? If not: “change”, and the level.',
  general: 'The whole text',
  generalQuestion: 'Is a sign missing, or anything else? Does a part contradict another?',
  yourWords: 'What should change',
  noSource: 'Names no source',
  sourcesTitle: 'Sources',
  signOffTitle: 'Sign-off',
  signOffText: 'I have read this text in the languages below. It is right for patients as it stands.',
  name: 'Name',
  credentials: 'Credentials',
  date: 'Date',
  until: 'Valid until',
  signature: 'Signature',
  languages: 'Languages',
  save: 'Save my findings',
  open: 'Open saved findings',
  saveNote:
    'Nothing is sent anywhere: the file stays on your computer until you give it to whoever gave you this packet.',
  script: {
    done: '{done} of {all} done',
    saved: 'Saved as {file}.',
    confirm: 'What you have ticked and written here since you saved will be replaced. Go on?',
    changed: '{count} findings are about words that have changed: they are kept, and shown where they were.',
    wrong: 'This file holds no findings about this text.',
    other: 'About earlier words, “{text}”: {words}',
  },
  groups: {
    short: 'In short',
    'call.emergency': 'Emergency: call 911 now',
    'call.today': 'Call the care team today, day or night',
    'call.nextVisit': 'Tell the care team at the next visit',
    history: 'History',
    steps: 'How it works, step by step',
    glance: 'At a glance, for comparisons',
    medicines: 'Medicines',
    cancers: 'Cancers treated',
    effects: 'How often side effects occur',
    questions: 'Questions to ask',
    cards: 'Wallet cards',
    feelsLike: 'What it can feel like',
    when: 'When it comes',
    helps: 'What can help',
    avoid: 'What to avoid',
    also: 'Other names',
    who: 'Who answers',
    note: 'Note',
    cost: 'Cost',
  },
};

const fr: PacketMessages = {
  title: 'Grille de révision',
  intro: [
    'Lisez chaque passage à côté de l’autre langue et de ses sources. Cochez « exact », ou « à modifier » et écrivez votre correction, ou « incertain » et ce qu’il faut demander, à qui.',
    '« Aucune source citée » figure sous ce qui affirme peut-être quelque chose sans dire d’où cela vient. Est-ce assez évident pour s’en passer?',
    'Sur papier, écrivez où vous voulez. À l’écran, enregistrez vos commentaires; vous pourrez rouvrir le fichier ici et continuer.',
  ],
  totals: 'Ce qu’il y a à lire',
  parts: 'Passages',
  statements: 'dont ceux qui affirment quelque chose de médical',
  signs: 'dont les signes pour lesquels il faut appeler',
  words: 'Mots',
  sources: 'Sources',
  changed: 'Passages modifiés depuis la dernière révision',
  time: 'Durée',
  timeNote:
    'Pour la lecture : environ 15 secondes par énoncé et par langue, moins pour les titres et les questions. Ouvrir les sources prend plus de temps.',
  revision: (revision, updated) => `version ${revision}, ${updated}`,
  neverReviewed: 'jamais révisé',
  lastReview: (on) => `dernière révision le ${on}`,
  changedSince: (on) => `Modifié depuis la révision du ${on}`,
  missing: 'Absent dans cette langue.',
  right: 'Exact',
  change: 'À modifier',
  unsure: 'Incertain',
  levelQuestion: 'Chacun de ces signes est-il au bon niveau? Sinon : « à modifier », et le niveau.',
  general: 'L’ensemble du texte',
  generalQuestion: 'Manque-t-il un signe, ou autre chose? Un passage en contredit-il un autre?',
  yourWords: 'Votre correction',
  noSource: 'Aucune source citée',
  sourcesTitle: 'Sources',
  signOffTitle: 'Approbation',
  signOffText: 'J’ai lu ce texte dans les langues ci-dessous. Il convient aux patients tel quel.',
  name: 'Nom',
  credentials: 'Titre professionnel',
  date: 'Date',
  until: 'Valide jusqu’au',
  signature: 'Signature',
  languages: 'Langues',
  save: 'Enregistrer mes commentaires',
  open: 'Ouvrir des commentaires enregistrés',
  saveNote:
    'Rien n’est envoyé : le fichier reste sur votre ordinateur jusqu’à ce que vous le remettiez à la personne qui vous a donné cette grille.',
  script: {
    done: '{done} sur {all}',
    saved: 'Enregistré sous {file}.',
    confirm: 'Ce que vous avez coché et écrit ici depuis le dernier enregistrement sera remplacé. Continuer?',
    changed: '{count} commentaires portent sur des mots qui ont changé : ils sont conservés, et affichés à leur place.',
    wrong: 'Ce fichier ne contient pas de commentaires sur ce texte.',
    other: 'Sur des mots antérieurs, « {text} » : {words}',
  },
  groups: {
    short: 'En bref',
    'call.emergency': 'Urgence : appeler le 911 tout de suite',
    'call.today': 'Appeler l’équipe de soins aujourd’hui, de jour comme de nuit',
    'call.nextVisit': 'En parler à l’équipe de soins au prochain rendez-vous',
    history: 'Histoire',
    steps: 'Le fonctionnement, étape par étape',
    glance: 'En un coup d’œil, pour les comparaisons',
    medicines: 'Médicaments',
    cancers: 'Cancers traités',
    effects: 'Fréquence des effets secondaires',
    questions: 'Questions à poser',
    cards: 'Cartes à garder sur soi',
    feelsLike: 'Ce que l’on peut ressentir',
    when: 'Quand cela survient',
    helps: 'Ce qui peut aider',
    avoid: 'Ce qu’il vaut mieux éviter',
    also: 'Autres noms',
    who: 'Qui répond',
    note: 'Remarque',
    cost: 'Coût',
  },
};

/** In the language of whoever reads the packet: French or English. */
export function packetMessages(lang: string): PacketMessages {
  return lang.startsWith('fr') ? fr : en;
}
