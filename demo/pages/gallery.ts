import { elementRegistry, type Tag } from '../../src/core/registry.js';
import { shippedLanguages } from '../../src/core/language.js';
import { textDirection } from '../../src/core/text-direction.js';
import { examples } from '../examples.js';
import { demoPage } from '../html.js';
import type { Lang } from '../render.js';

const messages = {
  en: {
    title: 'Gallery',
    lead: 'Every element in every language, colour scheme and width. If a text is longer than its box, scroll inside the box.',
    element: 'Element',
    lang: 'Language',
    scheme: 'Colours',
    width: 'Width',
    all: 'all',
    show: 'Show',
    light: 'light',
    dark: 'dark',
    states: 'States',
    loading: 'Content that loads slowly',
    failed: 'Content that can’t be loaded',
    withdrawn: 'A withdrawn text',
  },
  fr: {
    title: 'Galerie',
    lead: 'Chaque élément dans chaque langue, chaque jeu de couleurs et chaque largeur. Si un texte dépasse son cadre, faites-le défiler.',
    element: 'Élément',
    lang: 'Langue',
    scheme: 'Couleurs',
    width: 'Largeur',
    all: 'tout',
    show: 'Afficher',
    light: 'claires',
    dark: 'sombres',
    states: 'États',
    loading: 'Un contenu lent à charger',
    failed: 'Un contenu impossible à charger',
    withdrawn: 'Un texte retiré',
  },
} satisfies Record<Lang, Record<string, string>>;

const axes = {
  element: Object.keys(elementRegistry) as Tag[],
  lang: shippedLanguages,
  scheme: ['light', 'dark'],
  width: ['240', '360', '768', '1200'],
} as const;

type Axis = keyof typeof axes;

/** The gallery. A query such as `?element=hotline-banner&lang=ar&scheme=dark&width=240` filters it; without one, it shows everything. */
export function gallery(lang: Lang, query: URLSearchParams): string {
  const t = messages[lang];
  const selected = <A extends Axis>(axis: A): readonly (typeof axes)[A][number][] => {
    const value = query.get(axis);
    return value ? axes[axis].filter((option) => option === value) : axes[axis];
  };
  const label = (axis: Axis, value: string) =>
    axis === 'scheme' ? t[value as 'light' | 'dark'] : axis === 'width' ? `${value} px` : value;
  const select = (axis: Axis) =>
    `<label>${t[axis]} <select name="${axis}"><option value="">${t.all}</option>${axes[axis]
      .map(
        (value) =>
          `<option value="${value}"${query.get(axis) === value ? ' selected' : ''}>${label(axis, value)}</option>`,
      )
      .join('')}</select></label>`;
  const rows = (tag: Tag) =>
    selected('lang')
      .flatMap((language) =>
        selected('scheme').map(
          (scheme) => `<h3>${language}, ${label('scheme', scheme)}</h3>
<div class="row">${selected('width')
            .map((width) => cell(tag, language, scheme, width))
            .join('')}</div>`,
        ),
      )
      .join('');
  const states = (tag: Tag) => `<h3>${t.states}</h3>
<div class="row">${selected('lang')
    .flatMap((language) => [
      cell(tag, language, 'light', '360', t.loading, 'content-base="/hang"'),
      cell(tag, language, 'light', '360', t.failed, 'content-base="/nowhere"'),
      cell(tag, language, 'light', '360', t.withdrawn, 'content-base="/withdrawn"'),
    ])
    .join('')}</div>`;
  return demoPage(
    lang,
    '/gallery',
    t.title,
    `
<link rel="stylesheet" href="/gallery.css">
<script type="module" src="/gallery.js"></script>
<h1>${t.title}</h1>
<p class="lead">${t.lead}</p>
<form class="stage-controls">${(Object.keys(axes) as Axis[]).map(select).join('\n')}<button>${t.show}</button></form>
${selected('element')
  .map(
    (tag) =>
      `<section class="gallery"><h2><a href="/${lang}/elements/${tag}"><code>&lt;${tag}&gt;</code></a></h2>${rows(tag)}${states(tag)}</section>`,
  )
  .join('\n')}`,
  );
}

/**
 * A box of a given width. Its template is rendered when it comes into view (static/gallery.js), since some five hundred
 * elements at once would be slow.
 */
function cell(tag: Tag, lang: string, scheme: string, width: string, name = `${width} px`, state = ''): string {
  const { attribute } = elementRegistry[tag];
  const [, ids] = new RegExp(`${attribute}="([^"]+)"`).exec(examples[tag].code.en)!;
  return `<figure><figcaption>${name}</figcaption>
<div class="cell" lang="${lang}" dir="${textDirection(lang)}" tabindex="0" style="inline-size: ${width}px; color-scheme: ${scheme}"><template><${tag} ${attribute}="${ids}" ${state}>${tag === 'glossary-term' ? ids : ''}</${tag}></template></div></figure>`;
}
