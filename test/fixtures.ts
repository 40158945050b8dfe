import type { CareDocument, Guide, Hotline, SideEffect, Term, Treatment } from '../src/content/model.js';

/**
 * Documents of the tests' own. What elements do is tested with these, so that nobody breaks a test who improves a
 * sentence of a shipped document. They have a bit of everything that a document may have.
 */

const about = { lang: 'en', revision: 1, updated: '2026-11-24', reviewed: null } satisfies Partial<CareDocument>;

export const hotline: Hotline = {
  ...about,
  kind: 'hotlines',
  id: 'sample-line',
  title: 'Sample Line',
  organization: 'A sample organization',
  who: ['A nurse answers.'],
  number: { dial: '+18005550100', shown: '1-800-555-0100' },
  languages: [],
  sources: [],
};

export const term: Term = {
  ...about,
  kind: 'glossary',
  id: 'sample-cell',
  title: 'sample cell',
  definition: ['A cell that was made up for tests.'],
  also: ['SC'],
  related: [],
  sources: [],
};

export const sideEffect: SideEffect = {
  ...about,
  kind: 'side-effects',
  id: 'sample-cough',
  title: 'Sample cough',
  area: 'chest',
  definition: ['A cough that was made up for tests. Nobody has it.'],
  feelsLike: [['Your throat tickles.']],
  when: [['It comes at any time.']],
  helps: [{ list: [['Drink water.'], ['Rest.']] }],
  avoid: [['Smoke.']],
  call: {
    emergency: [['You have trouble breathing.']],
    today: [['You cough at night.']],
    nextVisit: [['You cough now and then.']],
  },
  related: [{ id: 'sample-rash', title: 'Sample rash' }],
  hotline,
  sources: [
    { name: 'A source in English', url: 'https://example.org/cough', lang: 'en' },
    { name: 'Une source en français', lang: 'fr' },
  ],
};

export const sideEffectInFrench: SideEffect = {
  ...sideEffect,
  lang: 'fr',
  title: 'Toux exemple',
  definition: ['Une toux inventée pour les tests. Personne ne l’a.'],
  related: [{ id: 'sample-rash', title: 'Rougeurs exemples' }],
};

export const rash: SideEffect = {
  ...sideEffect,
  id: 'sample-rash',
  title: 'Sample rash',
  area: 'skin',
  call: { emergency: [], today: [['The rash spreads.']], nextVisit: [] },
  related: [],
};

const section = (id: string, title: string, summary: string, text: string): Treatment['sections'][number] => ({
  id,
  title,
  summary: [summary],
  body: [[text]],
});

const step = (title: string, text: Treatment['definition'], picture: string): Treatment['steps'][number] => ({
  title,
  text,
  picture,
  description: `A picture that shows, to readers who see it: ${title.toLowerCase()}.`,
});

const effectsOf = (...effects: SideEffect[]): Treatment['effects'] =>
  effects.map(({ id, title, area }) => ({ id, title, area, frequency: 'rare' }));

/** With all that a treatment may have. */
export const treatment: Treatment = {
  ...about,
  kind: 'treatments',
  id: 'sample-therapy',
  existsIn: ['en', 'fr'],
  title: 'Sample therapy',
  definition: ['Sample therapy is a treatment that was made up for tests. It treats nobody.'],
  summary: ['It has all that a treatment may have.'],
  history: [
    { year: '1890s', text: ['Someone tries.'] },
    { year: '1950s', text: ['Someone tries again.'] },
    { year: 'Today', text: ['Everyone has it.'] },
  ],
  sections: [
    section('the-body', 'What the body does', 'The body defends itself.', 'It keeps watch.'),
    section('how-it-works', 'How sample therapy works', 'It helps the body.', 'That is all.'),
    section('medicines', 'Its samples', 'There are two.', 'Each has a name.'),
    section('research', 'Active research', 'Research goes on.', 'Several kinds for one cancer.'),
    section('cancers-treated', 'What it treats', 'It treats some cancers.', 'Not every cancer.'),
    section('side-effects', 'What else it does', 'There may be side effects.', 'Most of them pass.'),
  ],
  steps: [
    step('A cell on patrol', [{ term: 'sample-cell', text: ['Sample cells'] }, ' look around.'], 'immune-patrol'),
    step('The cell attacks', ['It has found something.'], 'immune-attack'),
    step('A brake is on', ['It has to rest.'], 'checkpoint-brake'),
    step('The brake is off', ['It can go on.'], 'checkpoint-released'),
    step('A new cell', ['It learns more.'], 'car-t-cell'),
    step('Messages', ['It calls others.'], 'cytokine-messages'),
  ],
  glance: { works: ['Helps the body.'], given: ['By mouth.'], schedule: ['Once a day.'], effects: ['Cough.'] },
  medicines: [
    { name: 'samplimab', brands: ['Brandora'], class: 'a sample', given: 'by mouth', usedFor: ['sample cancer'] },
    { name: 'démolimab', brands: [], class: 'another sample', usedFor: ['breast cancer', 'skin cancer'] },
    { name: 'testinib', brands: ['Testora'], class: 'another sample', usedFor: [] },
  ],
  cancers: ['sample cancer', 'breast cancer'],
  call: sideEffect.call,
  effects: effectsOf(sideEffect, rash, { ...sideEffect, id: 'sample-heartbeat', title: 'Sample heartbeat' }),
  cards: [],
  card: { statement: ['I receive sample therapy.'], clinicians: ['Please call my team.'], signs: ['cough', 'rash'] },
  questions: [
    { group: 'Before you start', items: [['Is it an option for me?'], ['What is it called?']] },
    { group: 'Everyday life', items: [['May I travel?']] },
  ],
  sourcesNote: ['Ask us for all the sources.'],
  library: ['A library lends books.'],
  guides: [{ id: 'sample-guide', title: 'Sample guide' }],
  related: [{ id: 'other-therapy', title: 'Other therapy', text: ['Other therapy was made up as well.'] }],
  hotline,
  sources: [
    { name: 'Une source – La thérapie exemple', url: 'https://example.org/exemple', lang: 'fr' },
    { name: 'A source', url: 'https://example.org/sample', lang: 'en' },
    { name: 'A guide for patients', lang: 'en', for: 'patients' },
  ],
};

export const treatmentInFrench: Treatment = {
  ...treatment,
  lang: 'fr',
  title: 'Thérapie exemple',
  definition: ['La thérapie exemple est un traitement inventé pour les tests. Elle ne soigne personne.'],
  sections: [
    section('the-body', 'Ce que fait le corps', 'Le corps se défend.', 'Il monte la garde.'),
    section('how-it-works', 'Comment agit la thérapie exemple', 'Elle aide le corps.', 'C’est tout.'),
    section('medicines', 'Ses exemples', 'Il y en a deux.', 'Chacun a un nom.'),
    section('research', 'Une recherche très active', 'La recherche continue.', 'Plusieurs pour un cancer.'),
    section('cancers-treated', 'Ce qu’elle traite', 'Elle traite des cancers.', 'Pas tous les cancers.'),
    section('side-effects', 'Ce qu’elle fait d’autre', 'Il y a des effets secondaires.', 'La plupart passent.'),
  ],
  questions: [
    { group: 'Avant de commencer', items: [['Est-ce une option pour moi?'], ['Comment cela s’appelle-t-il?']] },
    { group: 'La vie de tous les jours', items: [['Puis-je voyager?']] },
  ],
};

/** With no more than a treatment must have. */
export const bareTreatment: Treatment = {
  ...about,
  kind: 'treatments',
  id: 'bare-therapy',
  title: 'Bare therapy',
  definition: ['Of bare therapy nothing else is known.'],
  history: [],
  sections: [],
  steps: [],
  glance: { works: ['Somehow.'], given: ['At times.'], schedule: ['Now and then.'], effects: ['None.'] },
  medicines: [],
  cancers: [],
  effects: [],
  cards: [],
  questions: [],
  guides: [],
  related: [],
  sources: [],
};

export const guide: Guide = {
  ...about,
  kind: 'guides',
  id: 'sample-guide',
  existsIn: ['en', 'fr'],
  title: 'Sample guide',
  definition: ['A guide that was made up for tests.'],
  sections: [
    {
      id: 'passport',
      title: 'Your passport',
      summary: ['Keep it with you.'],
      body: [
        [
          'In French it is called ',
          { emphasis: [{ lang: 'fr', text: ['Passeport exemple'] }] },
          ', and the team knows it.',
        ],
      ],
    },
    section('appetite', 'Your appetite', 'Eat what you like.', 'Little and often.'),
  ],
  call: sideEffect.call,
  effects: [
    { id: 'sample-cough', title: 'Sample cough' },
    { id: 'sample-rash', title: 'Sample rash' },
  ],
  related: [],
  hotline,
  sources: [],
};
