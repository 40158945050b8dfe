import { existsSync } from 'node:fs';
import type { Kind } from '../../src/core/kinds.js';
import { elementRegistry, type Tag } from '../../src/core/registry.js';
import { describeElements, type Described } from '../../src/tools/package/manifest.js';
import { filesBelow, locales } from '../../src/tools/paths.js';
import { apiInFrench } from '../api-in-french.js';
import { examples } from '../examples.js';
import { escapeHtml } from '../../src/content/escape-html.js';
import { code, demoPage } from '../html.js';
import type { Lang } from '../render.js';

const messages = {
  en: {
    try: 'Try it',
    document: 'Document',
    language: 'Language',
    width: 'Width',
    scheme: 'Colours',
    brand: 'Brand colour',
    light: 'light',
    dark: 'dark',
    states: 'States',
    loading: 'Content that loads slowly',
    failed: 'Content that can’t be loaded',
    other: 'A language in which the text does not exist yet',
    waiting: 'The fallback, before anything has loaded',
    code: 'Code to copy',
    attributes: 'Attributes',
    events: 'Events',
    parts: 'CSS parts',
    properties: 'CSS custom properties',
    name: 'Name',
    meaning: 'Meaning',
    fallback: 'Call your care team.',
    word: 'a word',
    defaultValue: (value: string) => `Default: ${value}.`,
  },
  fr: {
    try: 'Essayez-le',
    document: 'Document',
    language: 'Langue',
    width: 'Largeur',
    scheme: 'Couleurs',
    brand: 'Couleur de marque',
    light: 'claires',
    dark: 'sombres',
    states: 'États',
    loading: 'Un contenu lent à charger',
    failed: 'Un contenu impossible à charger',
    other: 'Une langue dans laquelle le texte n’existe pas encore',
    waiting: 'Le contenu de repli, avant tout chargement',
    code: 'Code à copier',
    attributes: 'Attributs',
    events: 'Événements',
    parts: 'Parties CSS',
    properties: 'Propriétés CSS personnalisées',
    name: 'Nom',
    meaning: 'Signification',
    fallback: 'Appelez votre équipe soignante.',
    word: 'un mot',
    defaultValue: (value: string) => `Par défaut : ${value}.`,
  },
} satisfies Record<Lang, Record<string, string | ((value: string) => string)>>;

export async function elementPage(lang: Lang, tag: Tag): Promise<string> {
  const t = messages[lang];
  const { kind, attribute } = elementRegistry[tag];
  const ids = documentIds(kind, 'en');
  const exampleIds = new RegExp(`${attribute}="([^"]+)"`).exec(examples[tag].code[lang])![1]!;
  if (!ids.includes(exampleIds)) ids.unshift(exampleIds);
  const missing = languageWithout(kind, exampleIds.split(' '));
  const api = (await describeElements()).find((element) => element.tag === tag)!;
  const elementHtml = (attributes: string) =>
    `<${tag} ${attributes}>${tag === 'glossary-term' ? t.word : t.fallback}</${tag}>`;
  return demoPage(
    lang,
    `/elements/${tag}`,
    `<${tag}>`,
    `
<h1><code>&lt;${tag}&gt;</code></h1>
<p class="lead">${examples[tag].about[lang]}</p>
<section>
<h2>${t.try}</h2>
<form class="stage-controls" data-try="${tag}" data-attribute="${attribute}">
<label>${t.document} <select name="id">${ids.map((id) => `<option${id === exampleIds ? ' selected' : ''}>${id}</option>`).join('')}</select></label>
<label>${t.language} <select name="lang"><option value="en"${lang === 'en' ? ' selected' : ''}>English</option><option value="fr"${lang === 'fr' ? ' selected' : ''}>Français</option></select></label>
<label>${t.width} <input name="width" type="range" min="240" max="1400" step="10" value="1400"></label>
<label>${t.scheme} <select name="scheme"><option value="">–</option><option value="light">${t.light}</option><option value="dark">${t.dark}</option></select></label>
<label>${t.brand} <input name="brand" type="color" value="#005f6b"></label>
</form>
<div class="try">${elementHtml(`${attribute}="${exampleIds}" lang="${lang}" heading-level="3"`)}</div>
<h3>${t.code}</h3>
${code(examples[tag].code[lang], lang)}
</section>
<section>
<h2>${t.states}</h2>
<h3>${t.waiting}</h3><div class="state">${t.fallback}</div>
<h3>${t.loading}</h3><div class="state">${elementHtml(`${attribute}="slow" lang="${lang}" content-base="/hang"`)}</div>
<h3>${t.failed}</h3><div class="state">${elementHtml(`${attribute}="not-there" lang="${lang}"`)}</div>
<h3>${t.other}</h3><div class="state">${elementHtml(`${attribute}="${exampleIds}" lang="${missing}" heading-level="4"`)}</div>
</section>
${table(t.attributes, api.attributes, lang)}
${table(t.events, api.events, lang)}
${table(t.parts, api.cssParts, lang)}
${table(t.properties, api.cssProperties, lang)}`,
  );
}

const documentsIn = (kind: Kind, lang: string) => `${locales}/${lang}/${kind}`;

/** The ids of the documents of a kind. */
function documentIds(kind: Kind, lang: string): string[] {
  return filesBelow(documentsIn(kind, lang), /\.json$/).map((file) => file.slice(0, -'.json'.length));
}

/** A language of the interface in which none of the documents exists. */
function languageWithout(kind: Kind, ids: string[]): string {
  const exists = (lang: string, id: string) => existsSync(`${documentsIn(kind, lang)}/${id}.json`);
  return ['es', 'ar', 'pt', 'it'].find((lang) => !ids.some((id) => exists(lang, id)))!;
}

function table(title: string, rows: (Described & { default?: string })[], lang: Lang): string {
  const t = messages[lang];
  const meaning = ({ description, default: defaultValue }: (typeof rows)[number]) => {
    const text = (lang === 'fr' && apiInFrench[description]) || description;
    const marked = escapeHtml(text).replace(/`(.+?)`/g, '<code>$1</code>');
    return defaultValue === undefined || defaultValue === 'null'
      ? marked
      : `${marked} ${t.defaultValue(`<code>${escapeHtml(defaultValue)}</code>`)}`;
  };
  return `<section><h2>${title}</h2><table><thead><tr><th scope="col">${t.name}</th><th scope="col">${t.meaning}</th></tr></thead><tbody>${rows
    .map((row) => `<tr><td><code>${escapeHtml(row.name)}</code></td><td>${meaning(row)}</td></tr>`)
    .join('')}</tbody></table></section>`;
}
