import { scriptTag } from '../html.js';
import type { Lang } from '../render.js';
import { sitePage } from './site.js';

const messages = {
  en: {
    name: 'Thursday Is Chemo Day',
    notice: 'a fictitious blog',
    title: 'The tiredness nobody had told me about',
    date: 'November 12, 2026',
    text: [
      'It was not like being tired after a long day. It was like wearing a wet coat that I could not take off.',
      'My nurse asked me to write it down: when it came, what made it lighter. A short walk, oddly. Ten minutes to the bakery and back.',
      'If you are where I was, this card says it better than I can, and it says when to call.',
    ],
    after: ['The card has been on my fridge ever since. So has this number.'],
    side: 'About me',
    me: 'I am Jeanne. I write on Thursdays, and I sleep on Fridays.',
    card: 'Fatigue: call your care team if it is new or worse.',
    call: 'Info-cancer Hotline:',
  },
  fr: {
    name: 'Le jeudi, c’est chimio',
    notice: 'un blogue fictif',
    title: 'La fatigue dont personne ne m’avait parlé',
    date: '12 novembre 2026',
    text: [
      'Ce n’était pas la fatigue d’une longue journée. C’était comme porter un manteau mouillé que je ne pouvais pas enlever.',
      'Mon infirmière m’a demandé de tout noter : quand elle arrivait, ce qui la soulageait. Une petite marche, curieusement. Dix minutes, aller-retour à la boulangerie.',
      'Si vous en êtes là où j’étais, cette fiche le dit mieux que moi, et elle dit quand appeler.',
    ],
    after: ['Depuis, la fiche est sur mon frigo. Ce numéro aussi.'],
    side: 'Qui je suis',
    me: 'Je m’appelle Jeanne. J’écris le jeudi et je dors le vendredi.',
    card: 'Fatigue : appelez votre équipe soignante si elle est nouvelle ou s’aggrave.',
    call: 'Ligne Info-cancer :',
  },
};

/** A page of a fictitious blog: a card within the article, and the hotline both at its end and in the narrow side column. */
export function blog(lang: Lang, scheme: string): string {
  const t = messages[lang];
  const number = lang === 'fr' ? '1 800 363-0063' : '1-800-363-0063';
  const hotline = `<hotline-banner hotline="quebec-cancer-foundation" heading-level="2">${t.call} <a href="tel:+18003630063">${number}</a></hotline-banner>`;
  return sitePage({
    lang,
    scheme,
    title: `${t.title} – ${t.name}`,
    head: `<link rel="stylesheet" href="/blog.css">
${scriptTag}`,
    body: `<header><p class="mark">${t.name}</p><p>${t.notice}</p></header>
<div class="columns">
<main>
<article>
<h1>${t.title}</h1>
<p class="date">${t.date}</p>
${t.text.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<div class="inset"><side-effect-card effect="fatigue">${t.card}</side-effect-card></div>
${t.after.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
${hotline}
</article>
</main>
<aside><h2>${t.side}</h2><p>${t.me}</p>${hotline}</aside>
</div>`,
  });
}
