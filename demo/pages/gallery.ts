import { elementRegistry, type Tag } from '../../src/core/registry.js';
import { shippedLanguages } from '../../src/core/language.js';
import { textDirection } from '../../src/core/text-direction.js';
import { examples } from '../examples.js';
import { frame } from '../html.js';
import type { Lang } from '../render.js';

const words = {
  en: {
    title: 'Gallery',
    lead: 'Every element in every language, colour scheme and width at once. A box that is longer than its row scrolls.',
    element: 'Element', lang: 'Language', scheme: 'Colours', width: 'Width', all: 'all', show: 'Show',
    light: 'light', dark: 'dark', states: 'States', loading: 'Content that is slow', failed: 'Content that can’t be had', withdrawn: 'A text taken back',
  },
  fr: {
    title: 'Galerie',
    lead: 'Chaque élément dans chaque langue, chaque jeu de couleurs et chaque largeur à la fois. Un cadre plus long que sa rangée défile.',
    element: 'Élément', lang: 'Langue', scheme: 'Couleurs', width: 'Largeur', all: 'tout', show: 'Montrer',
    light: 'claires', dark: 'sombres', states: 'États', loading: 'Un contenu qui tarde', failed: 'Un contenu qui ne vient pas', withdrawn: 'Un texte retiré',
  },
} satisfies Record<Lang, Record<string, string>>;

const shown = {
  element: Object.keys(elementRegistry) as Tag[],
  lang: shippedLanguages,
  scheme: ['light', 'dark'],
  width: ['240', '360', '768', '1200'],
} as const;

type Axis = keyof typeof shown;

/** `?element=hotline-banner&lang=ar&scheme=dark&width=240`: each narrows the rows; without any, all is there. */
export function gallery(lang: Lang, query: URLSearchParams): string {
  const t = words[lang];
  const chosen = <A extends Axis>(axis: A): readonly (typeof shown)[A][number][] => {
    const value = query.get(axis);
    return value ? shown[axis].filter((one) => one === value) : shown[axis];
  };
  const label = (axis: Axis, value: string) => (axis === 'scheme' ? t[value as 'light' | 'dark'] : axis === 'width' ? `${value} px` : value);
  const select = (axis: Axis) =>
    `<label>${t[axis]} <select name="${axis}"><option value="">${t.all}</option>${shown[axis]
      .map((value) => `<option value="${value}"${query.get(axis) === value ? ' selected' : ''}>${label(axis, value)}</option>`)
      .join('')}</select></label>`;
  const rows = (tag: Tag) =>
    chosen('lang')
      .flatMap((wanted) =>
        chosen('scheme').map(
          (scheme) => `<h3>${wanted}, ${label('scheme', scheme)}</h3>
<div class="row">${chosen('width').map((width) => cell(tag, wanted, scheme, width)).join('')}</div>`,
        ),
      )
      .join('');
  const states = (tag: Tag) => `<h3>${t.states}</h3>
<div class="row">${chosen('lang')
    .flatMap((wanted) => [
      cell(tag, wanted, 'light', '360', t.loading, 'content-base="/hang"'),
      cell(tag, wanted, 'light', '360', t.failed, 'content-base="/nowhere"'),
      cell(tag, wanted, 'light', '360', t.withdrawn, 'content-base="/withdrawn"'),
    ])
    .join('')}</div>`;
  return frame(lang, '/gallery', t.title, `
<link rel="stylesheet" href="/gallery.css">
<script type="module" src="/gallery.js"></script>
<h1>${t.title}</h1>
<p class="lead">${t.lead}</p>
<form class="stage-controls">${(Object.keys(shown) as Axis[]).map(select).join('\n')}<button>${t.show}</button></form>
${chosen('element')
  .map((tag) => `<section class="gallery"><h2><a href="/${lang}/elements/${tag}"><code>&lt;${tag}&gt;</code></a></h2>${rows(tag)}${states(tag)}</section>`)
  .join('\n')}`);
}

/** A box of one width, filled when it comes into view: some five hundred elements at once would keep a reader waiting. */
function cell(tag: Tag, lang: string, scheme: string, width: string, name = `${width} px`, state = ''): string {
  const { attribute } = elementRegistry[tag];
  const [, ids] = new RegExp(`${attribute}="([^"]+)"`).exec(examples[tag].code.en)!;
  return `<figure><figcaption>${name}</figcaption>
<div class="cell" lang="${lang}" dir="${textDirection(lang)}" tabindex="0" style="inline-size: ${width}px; color-scheme: ${scheme}"><template><${tag} ${attribute}="${ids}" ${state}>${tag === 'glossary-term' ? ids : ''}</${tag}></template></div></figure>`;
}
