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
  hours: (minutes: number) => string;
  revision: (revision: number, updated: string) => string;
  neverReviewed: string;
  lastReview: (on: string) => string;
  changedSince: (on: string) => string;
  missing: string;
  right: string;
  change: string;
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
  save: string;
  open: string;
  saveNote: string;
  groups: Record<string, string>;
}

const en: PacketMessages = {
  title: 'Review packet',
  intro: [
    'Read each part beside its twin in the other language and its sources. Tick “right”, or “change” and say what should change.',
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
  timeNote: 'A quarter of a minute for each statement in each language, less for titles and questions.',
  hours: duration,
  revision: (revision, updated) => `revision ${revision}, ${updated}`,
  neverReviewed: 'never reviewed',
  lastReview: (on) => `last reviewed on ${on}`,
  changedSince: (on) => `Changed since the review of ${on}`,
  missing: 'Not in this language.',
  right: 'Right',
  change: 'Change',
  yourWords: 'What should change',
  noSource: 'Names no source',
  sourcesTitle: 'Sources',
  signOffTitle: 'Sign-off',
  signOffText:
    'I have read this text in the languages that I name, and it is right for patients, as it stands or once what I asked for is changed.',
  name: 'Name',
  credentials: 'Credentials',
  date: 'Date',
  until: 'Valid until',
  signature: 'Signature',
  save: 'Save my findings',
  open: 'Open saved findings',
  saveNote:
    'Nothing is sent anywhere: the file stays on your computer until you give it to whoever gave you this packet.',
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
  title: 'Cahier de révision',
  intro: [
    'Lisez chaque passage à côté de son équivalent dans l’autre langue et de ses sources. Cochez « juste », ou « à changer » en disant quoi.',
    '« Ne nomme aucune source » figure sous ce qui affirme peut-être quelque chose sans dire d’où cela vient. Est-ce assez évident pour s’en passer ?',
    'Sur papier, écrivez dans les marges. À l’écran, enregistrez vos remarques à la fin ; vous pourrez rouvrir le fichier ici et continuer.',
  ],
  totals: 'Ce qu’il y a à lire',
  parts: 'Passages',
  statements: 'dont ceux qui affirment quelque chose de médical',
  signs: 'dont les signes qui demandent un appel',
  words: 'Mots',
  sources: 'Sources',
  changed: 'Passages changés depuis la dernière révision',
  time: 'Durée',
  timeNote: 'Un quart de minute par affirmation et par langue, moins pour les titres et les questions.',
  hours: duration,
  revision: (revision, updated) => `version ${revision}, ${updated}`,
  neverReviewed: 'jamais révisé',
  lastReview: (on) => `dernière révision le ${on}`,
  changedSince: (on) => `Changé depuis la révision du ${on}`,
  missing: 'Absent dans cette langue.',
  right: 'Juste',
  change: 'À changer',
  yourWords: 'Ce qu’il faut changer',
  noSource: 'Ne nomme aucune source',
  sourcesTitle: 'Sources',
  signOffTitle: 'Approbation',
  signOffText:
    'J’ai lu ce texte dans les langues que je nomme. Il convient aux patients, tel quel ou une fois mes remarques appliquées.',
  name: 'Nom',
  credentials: 'Titre professionnel',
  date: 'Date',
  until: 'Valable jusqu’au',
  signature: 'Signature',
  save: 'Enregistrer mes remarques',
  open: 'Ouvrir des remarques enregistrées',
  saveNote:
    'Rien n’est envoyé : le fichier reste sur votre ordinateur jusqu’à ce que vous le remettiez à la personne qui vous a donné ce cahier.',
  groups: {
    short: 'En bref',
    'call.emergency': 'Urgence : appeler le 911 tout de suite',
    'call.today': 'Appeler l’équipe de soins aujourd’hui, jour ou nuit',
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

function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round((minutes % 60) / 5) * 5;
  if (!hours) return `${Math.max(5, rest)} min`;
  return rest === 60 ? `${hours + 1} h` : `${hours} h ${rest ? `${rest} min` : ''}`.trim();
}

/** In the language of whoever reads the packet: French or English. */
export function packetMessages(lang: string): PacketMessages {
  return lang.startsWith('fr') ? fr : en;
}
