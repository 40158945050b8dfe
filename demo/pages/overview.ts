import type { Tag } from '../../src/core/registry.js';
import { examples } from '../examples.js';
import { code, demoPage } from '../html.js';
import type { Lang } from '../render.js';

const messages = {
  en: {
    title: 'Care Widgets',
    lead: 'Plain, calm information on cancer treatments that any site can show: paste one script tag, then an element where it should stand.',
    tag: 'Once on the page:',
    builder: 'Choose an element, see it and copy its lines: the builder',
    see: 'See it in a page',
    seeText: 'A made-up hospital and a made-up blog, as a reader would meet them.',
    page: 'Page',
    width: 'Width',
    scheme: 'Colours',
    language: 'Language',
    hospital: 'Hospital',
    blog: 'Blog',
    phone: 'Phone',
    tablet: 'Tablet',
    desktop: 'Desktop',
    light: 'Light',
    dark: 'Dark',
    elements: 'The elements',
    more: 'States, attributes and events',
    gallery: 'All of them at once, in every language, colour scheme and width',
  },
  fr: {
    title: 'Care Widgets',
    lead: 'De l’information simple et calme sur les traitements du cancer, que tout site peut montrer : collez une balise de script, puis un élément à l’endroit voulu.',
    tag: 'Une fois dans la page :',
    builder: 'Choisir un élément, le voir et copier ses lignes : l’outil d’intégration',
    see: 'À voir dans une page',
    seeText: 'Un hôpital et un blogue inventés, tels qu’on les rencontrerait.',
    page: 'Page',
    width: 'Largeur',
    scheme: 'Couleurs',
    language: 'Langue',
    hospital: 'Hôpital',
    blog: 'Blogue',
    phone: 'Téléphone',
    tablet: 'Tablette',
    desktop: 'Ordinateur',
    light: 'Claires',
    dark: 'Sombres',
    elements: 'Les éléments',
    more: 'États, attributs et événements',
    gallery: 'Tous à la fois, dans chaque langue, chaque jeu de couleurs et chaque largeur',
  },
} satisfies Record<Lang, Record<string, string>>;

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
<p>${t.tag}</p>
${code('<script async referrerpolicy="no-referrer" src="https://…/care-widgets.js"></script>', lang)}
<p><a href="/dist/builder.html?lang=${lang}">${t.builder}</a></p>
</div>
<section>
<h2>${t.see}</h2>
<p>${t.seeText}</p>
<form class="stage-controls" data-stage>
${choice(
  'page',
  t.page,
  [
    ['hospital', t.hospital],
    ['blog', t.blog],
  ],
  'hospital',
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
${choice(
  'lang',
  t.language,
  [
    ['en', 'English'],
    ['fr', 'Français'],
  ],
  lang,
)}
</form>
<div class="stage"><iframe title="${t.see}" src="/${lang}/hospital?scheme=light"></iframe></div>
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
