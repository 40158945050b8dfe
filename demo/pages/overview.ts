import type { Tag } from '../../src/core/registry.js';
import { examples } from '../examples.js';
import { code, demoPage } from '../html.js';
import type { Lang } from '../render.js';

const messages = {
  en: {
    title: 'Care Widgets',
    lead: 'Plain-language information on cancer treatments for any website, in English and French: what a treatment is, its side effects, what to ask, when to call and whom.',
    status:
      'Free and open source (MIT). Nothing is stored, and no third party is contacted. No clinician has reviewed the texts yet, and each of them says so.',
    tag: 'Paste this script tag once on your page, then one of the elements below where its text should be:',
    builder: 'Or choose a text, see it and copy what to paste, in the builder',
    see: 'See it on a page',
    sites: [
      [
        '/newfoundland/en/',
        'Hospital in Newfoundland',
        'Its own nurse line, in a time zone half an hour from its neighbours’; some sections of a long text; notes on its own unit.',
      ],
      [
        '/quebec/fr/',
        'Hospital in Québec',
        'French first. Its language switch is i18next’s: one press, and the page and its texts are in English. Some headings are worded by the hospital.',
      ],
      [
        '/texas/es/',
        'Foundation in Texas',
        'Each page in Spanish and in English, with the foundation’s line under its name in each.',
      ],
      ['/en/blog', 'Blog', 'A card in an article, and a hotline in a narrow column.'],
    ],
    seeText: 'These sites are fictitious, and so are their telephone numbers, except that of the blog.',
    page: 'Page',
    width: 'Width',
    scheme: 'Colours',
    phone: 'Phone',
    tablet: 'Tablet',
    desktop: 'Desktop',
    light: 'Light',
    dark: 'Dark',
    elements: 'The elements',
    gallery: 'All elements, in every language, colour scheme and width',
  },
  fr: {
    title: 'Care Widgets',
    lead: 'De l’information en langage clair sur les traitements du cancer, pour tout site Web, en français et en anglais : en quoi consiste un traitement, ses effets secondaires, quoi demander, qui appeler et quand.',
    status:
      'Gratuit et à code source ouvert (licence MIT). Rien n’est conservé et aucun tiers n’est contacté. Les textes n’ont pas encore été révisés par une professionnelle ou un professionnel de la santé, et chacun d’eux le dit.',
    tag: 'Collez cette balise de script une fois dans votre page, puis l’un des éléments ci-dessous là où son texte doit paraître :',
    builder: 'Ou choisissez un texte, voyez-le et copiez ce qu’il faut coller, dans l’outil d’intégration',
    see: 'Dans une page',
    sites: [
      [
        '/newfoundland/en/',
        'Hôpital de Terre-Neuve',
        'Sa propre ligne infirmière, dans un fuseau décalé d’une demi-heure de ses voisins; quelques sections d’un long texte; des notes sur son unité.',
      ],
      [
        '/quebec/fr/',
        'Hôpital du Québec',
        'Le français d’abord. Son choix de langue est celui d’i18next : un clic, et la page et ses textes passent à l’anglais. Quelques titres sont formulés par l’hôpital.',
      ],
      [
        '/texas/es/',
        'Fondation du Texas',
        'Chaque page en espagnol et en anglais, avec la ligne de la fondation sous son nom dans chaque langue.',
      ],
      ['/fr/blog', 'Blogue', 'Une fiche dans un article, et une ligne d’écoute dans une colonne étroite.'],
    ],
    seeText: 'Ces sites sont fictifs, et leurs numéros de téléphone aussi, sauf celui du blogue.',
    page: 'Page',
    width: 'Largeur',
    scheme: 'Couleurs',
    phone: 'Téléphone',
    tablet: 'Tablette',
    desktop: 'Ordinateur',
    light: 'Claires',
    dark: 'Sombres',
    elements: 'Les éléments',
    gallery: 'Tous les éléments, dans chaque langue, chaque jeu de couleurs et chaque largeur',
  },
} satisfies Record<Lang, Record<string, string | string[][]>>;

export function overview(lang: Lang): string {
  const t = messages[lang];
  const choice = (name: string, legend: string, options: [value: string, label: string][], selected: string) =>
    `<fieldset><legend>${legend}</legend>${options
      .map(
        ([value, label]) =>
          `<label><input type="radio" name="${name}" value="${value}"${value === selected ? ' checked' : ''}> ${label}</label>`,
      )
      .join('')}</fieldset>`;
  return demoPage(
    lang,
    '/',
    t.title,
    `
<div class="intro">
<h1>${t.title}</h1>
<p class="lead">${t.lead}</p>
<p>${t.status}</p>
<p>${t.tag}</p>
${code('<script async referrerpolicy="no-referrer" src="https://…/care-widgets.js"></script>', lang)}
<p><a href="/dist/builder.html?lang=${lang}">${t.builder}</a></p>
</div>
<section>
<h2>${t.see}</h2>
<ul class="sites">${t.sites.map(([address, site, shows]) => `<li><a href="${address}">${site}</a> ${shows}</li>`).join('')}</ul>
<p>${t.seeText}</p>
<form class="stage-controls" data-stage>
${choice(
  'page',
  t.page,
  t.sites.map(([address, site]) => [address!, site!]),
  '/newfoundland/en/',
)}
${choice(
  'width',
  t.width,
  [
    ['375', t.phone],
    ['768', t.tablet],
    ['1180', t.desktop],
  ],
  '1180',
)}
${choice(
  'scheme',
  t.scheme,
  [
    ['light', t.light],
    ['dark', t.dark],
  ],
  'light',
)}
</form>
<div class="stage"><iframe title="${t.see}" src="/newfoundland/en/?scheme=light"></iframe></div>
</section>
<section>
<h2>${t.elements}</h2>
<p><a href="/${lang}/gallery">${t.gallery}</a></p>
${(Object.keys(examples) as Tag[])
  .map(
    (tag) => `
<article class="example">
<h3><a href="/${lang}/elements/${tag}"><code>&lt;${tag}&gt;</code></a></h3>
<p>${examples[tag].about[lang]}</p>
${code(examples[tag].code[lang], lang)}
</article>`,
  )
  .join('')}
</section>`,
  );
}
