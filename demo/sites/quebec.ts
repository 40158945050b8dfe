import { addressOf, navigationLinks, sitePage, textElement, titleOf, type SiteRequest } from './site.js';

/** The site's own texts, as i18next takes them. */
const texts = {
  fr: {
    name: 'Hôpital Sainte-Colombe',
    madeUp: 'Un hôpital fictif qui montre Care Widgets',
    skip: 'Passer au contenu',
    otherLanguage: 'English',
    centre: 'Centre de cancérologie',
    chemotherapy: 'Chimiothérapie',
    effects: 'Effets secondaires',
    questions: 'Vos questions',
    title: 'L’immunothérapie à Sainte-Colombe',
    lead: 'Les traitements se donnent au deuxième étage du Centre de cancérologie, du côté du fleuve. Nous vous attendons.',
    visit: 'Votre première visite',
    bringList: 'Apportez la liste de vos médicaments et votre carte de l’hôpital.',
    bringSomeone: 'Venez avec une personne de confiance, si vous le voulez.',
    parking: 'Stationnez-vous au P3, rue Colombe. Faites valider votre billet à l’accueil.',
    reception: 'Présentez-vous à l’accueil B‑204.',
    call: 'Des questions? Info-Onco,',
    noteDefinition: 'À Sainte-Colombe, vous rencontrez l’équipe au local B‑204, avant votre premier traitement.',
    noteCall: 'Quand Info-Onco est fermée, la téléphoniste de l’hôpital vous répond :',
    noteEnd: 'Une bénévole vous fait visiter le Centre le mercredi à 13 h 30. Le point de départ est l’accueil B‑204.',
    card: 'Votre carte à garder sur vous',
    address: '1200, rue Colombe, Québec',
    hours: 'Du lundi au vendredi, de 8 h à 17 h',
  },
  en: {
    name: 'Sainte-Colombe Hospital',
    madeUp: 'A fictitious hospital that shows Care Widgets',
    skip: 'Skip to content',
    otherLanguage: 'Français',
    centre: 'Cancer Centre',
    chemotherapy: 'Chemotherapy',
    effects: 'Side effects',
    questions: 'Your questions',
    title: 'Immunotherapy at Sainte-Colombe',
    lead: 'Treatments are given on the second floor of the Cancer Centre, on the river side. We will be there for you.',
    visit: 'Your first visit',
    bringList: 'Bring the list of your medicines and your hospital card.',
    bringSomeone: 'Come with somebody you trust, if you like.',
    parking: 'Park at P3, on Colombe Street. Have your ticket validated at reception.',
    reception: 'Come to reception, room B‑204.',
    call: 'Questions? Info-Onco,',
    noteDefinition: 'At Sainte-Colombe, you meet the team in room B‑204 before your first treatment.',
    noteCall: 'When Info-Onco is closed, the hospital’s operator answers:',
    noteEnd: 'A volunteer shows you around the Centre on Wednesdays at 1:30 p.m. Meet at reception, room B‑204.',
    card: 'A card to keep on you',
    address: '1200 Colombe Street, Québec',
    hours: 'Monday to Friday, 8 a.m. to 5 p.m.',
  },
};

type SiteLanguage = keyof typeof texts;
type Key = keyof typeof texts.fr;

/**
 * A fictitious hospital of Québec, French first. Its language is i18next's, which static/quebec.js starts in the browser;
 * the elements follow `<html lang>`. Its line has one name for both languages, and some messages are in its own words.
 */
export function quebec({ lang, text, scheme }: SiteRequest): string {
  const own: SiteLanguage = lang === 'en' ? 'en' : 'fr';
  const other = own === 'en' ? 'fr' : 'en';
  const pageTitle = (of: SiteLanguage) => `${text ? titleOf(text, of) : texts[of].title} – ${texts[of].name}`;
  const resources = {
    fr: { translation: { ...texts.fr, pageTitle: pageTitle('fr') } },
    en: { translation: { ...texts.en, pageTitle: pageTitle('en') } },
  };
  const t = (tag: string, key: Key, attributes = '') =>
    `<${tag} data-i18n="${key}"${attributes}>${texts[own][key]}</${tag}>`;
  const callUs = `${t('span', 'call')} <a href="tel:+14185550123">418 555-0123</a>`;
  const operator = `<p slot="note-when-to-call">${t('span', 'noteCall')} <a href="tel:+14185550199">418 555-0199</a></p>`;
  return sitePage({
    lang: own,
    scheme,
    title: pageTitle(own),
    head: `<link rel="stylesheet" href="/institution.css">
<link rel="stylesheet" href="/quebec.css">
<script type="application/json" id="texts">${JSON.stringify(resources).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/quebec.js"></script>
<script async referrerpolicy="no-referrer" src="/dist/care-widgets.js" data-hotline-name="Info-Onco" data-hotline-number="+1 418 555-0123" data-hotline-hours="Mo-Fr 08:00-17:00" data-hotline-time-zone="America/Toronto" data-messages="/quebec-messages.json" data-link-template="/quebec/{lang}/{kind}/{id}"></script>`,
    body: `${t('a', 'skip', ' class="skip" href="#main"')}
<header>
${t('p', 'madeUp', ' class="made-up"')}
<div class="bar">
<a class="mark" href="/quebec/${own}/">${dove}${t('span', 'name')}</a>
${t('a', 'otherLanguage', ` class="language" href="${addressOf('quebec', other, text)}" lang="${other}" hreflang="${other}" data-change-language`)}
</div>
<nav aria-label="Navigation">${navigationLinks(
      [
        [`/quebec/${own}/`, t('span', 'centre')],
        [`/quebec/${own}/treatments/chemotherapy`, t('span', 'chemotherapy')],
        [`/quebec/${own}/guides/managing-side-effects`, t('span', 'effects')],
        [`/quebec/${own}/guides/questions-to-ask`, t('span', 'questions')],
      ],
      addressOf('quebec', lang, text),
    )}</nav>
</header>
<main id="main">${
      text
        ? `<div class="text">${textElement(text, callUs, operator, lang === own ? undefined : lang)}</div>`
        : `<div class="head">
<div><p class="eyebrow">${t('span', 'centre')}</p>${t('h1', 'title')}${t('p', 'lead')}</div>
<hotline-banner heading-level="2">${callUs}</hotline-banner>
</div>
<section class="visit">${t('h2', 'visit')}
<ol>${t('li', 'bringList')}${t('li', 'bringSomeone')}${t('li', 'parking')}${t('li', 'reception')}</ol>
</section>
<treatment-explainer treatment="immunotherapy" without-language-menu>${callUs}
${t('p', 'noteDefinition', ' slot="note-after-definition"')}
${operator}
${t('p', 'noteEnd', ' slot="note-end"')}
</treatment-explainer>
<section class="card">${t('h2', 'card')}<wallet-card treatment="immunotherapy" heading-level="3">${callUs}</wallet-card></section>`
    }</main>
<footer><div>
<p>${t('strong', 'name')}<br>${t('span', 'address')}</p>
<p>Info-Onco<br><a href="tel:+14185550123">418 555-0123</a><br>${t('span', 'hours')}</p>
</div></footer>`,
  });
}

const dove = `<svg viewBox="0 0 48 40" aria-hidden="true"><path fill="currentColor" d="M46 9c-3-4-9-4-12 0l-6 8C22 13 14 8 3 8c3 9 9 14 17 17-3 3-8 5-15 5 6 6 15 8 23 5 9-3 13-11 13-20z"/></svg>`;
