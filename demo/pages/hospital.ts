import { sitePage } from '../html.js';
import type { Lang } from '../render.js';

const messages = {
  en: {
    name: 'Sainte-Colombe Hospital',
    notice: 'A fictitious hospital',
    title: 'Immunotherapy at the Cancer Centre',
    nav: ['Care and services', 'Your visit', 'Your team', 'Give'],
    crumbs: ['Home', 'Cancer Centre', 'Treatments'],
    intro:
      'You will meet the treatment team on the second floor of the Cancer Centre. Bring a list of your medicines, and somebody you trust.',
    address: '1200 Colombe Street, Québec',
    call: 'Info-cancer Hotline:',
  },
  fr: {
    name: 'Hôpital Sainte-Colombe',
    notice: 'Un hôpital fictif',
    title: 'L’immunothérapie au Centre de cancérologie',
    nav: ['Soins et services', 'Votre visite', 'Votre équipe', 'Faire un don'],
    crumbs: ['Accueil', 'Centre de cancérologie', 'Traitements'],
    intro:
      'Vous rencontrerez l’équipe de traitement au deuxième étage du Centre de cancérologie. Apportez la liste de vos médicaments et venez avec une personne de confiance.',
    address: '1200, rue Colombe, Québec',
    call: 'Ligne Info-cancer :',
  },
};

/** A page of a fictitious hospital with a brand of its own, with the explainer in its text. */
export function hospital(lang: Lang, scheme: string): string {
  const t = messages[lang];
  const number = lang === 'fr' ? '1 800 363-0063' : '1-800-363-0063';
  return sitePage(
    lang,
    scheme,
    `${t.title} – ${t.name}`,
    'hospital.css',
    `<header>
<div class="bar"><p class="mark">${t.name}</p><p class="made-up">${t.notice}</p></div>
<nav aria-label="${t.name}"><ul>${t.nav.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul></nav>
</header>
<main>
<p class="crumbs">${t.crumbs.join(' › ')}</p>
<h1>${t.title}</h1>
<p class="intro">${t.intro}</p>
<treatment-explainer treatment="immunotherapy">${t.call} <a href="tel:+18003630063">${number}</a></treatment-explainer>
</main>
<footer><div><p>${t.name}<br>${t.address}</p></div></footer>`,
  );
}
