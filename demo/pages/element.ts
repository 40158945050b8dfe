import { readFileSync } from 'node:fs';
import { elementRegistry, type Tag } from '../../src/element-registry.js';
import { dist, filesBelow } from '../../src/tools/paths.js';
import { examples } from '../examples.js';
import { code, escape, frame } from '../html.js';
import type { Lang } from '../render.js';

const words = {
  en: {
    try: 'Try it', document: 'Document', language: 'Language', width: 'Width', scheme: 'Colours', brand: 'Brand colour', light: 'light', dark: 'dark',
    states: 'States', loading: 'Content that is slow', failed: 'Content that can’t be had', other: 'A language that does not exist yet', waiting: 'The fallback, before anything has come',
    code: 'Code to copy', attributes: 'Attributes', events: 'Events', parts: 'Parts', properties: 'Custom properties', name: 'Name', meaning: 'Meaning', fallback: 'Call your care team.', word: 'a word',
  },
  fr: {
    try: 'À essayer', document: 'Document', language: 'Langue', width: 'Largeur', scheme: 'Couleurs', brand: 'Couleur de marque', light: 'claires', dark: 'sombres',
    states: 'États', loading: 'Un contenu qui tarde', failed: 'Un contenu qui ne vient pas', other: 'Une langue qui n’existe pas encore', waiting: 'Le texte de secours, avant que rien ne soit venu',
    code: 'Code à copier', attributes: 'Attributs', events: 'Événements', parts: 'Parties', properties: 'Propriétés personnalisées', name: 'Nom', meaning: 'Sens', fallback: 'Appelez votre équipe soignante.', word: 'un mot',
  },
} satisfies Record<Lang, Record<string, string>>;

interface Described { name: string; description?: string }
interface Declaration { tagName?: string; name: string; attributes?: Described[]; events?: Described[]; cssParts?: Described[] }

/** What `custom-elements.json` says of a tag: made from the doc comments, never kept by hand. */
function described(tag: Tag): Declaration {
  const manifest = JSON.parse(readFileSync(`${dist}/custom-elements.json`, 'utf8')) as { modules: { declarations: Declaration[] }[] };
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  return declarations.find((declaration) => declaration.tagName === tag)!;
}

const customProperties: Record<string, Record<Lang, string>> = {
  '--care-color-brand': { en: 'Brand colour; whatever it is, text in it and on it can be read.', fr: 'Couleur de marque; quelle qu’elle soit, le texte reste lisible.' },
  '--care-color-surface': { en: 'Background; none by default.', fr: 'Fond; aucun par défaut.' },
  '--care-color-text': { en: 'Text; the page’s own by default.', fr: 'Texte; celui de la page par défaut.' },
  '--care-font-family': { en: 'Font; the page’s own by default.', fr: 'Police; celle de la page par défaut.' },
  '--care-font-size': { en: 'Size of the text; 1.0625em of the reader’s own by default.', fr: 'Taille du texte; par défaut 1,0625em de celle du lecteur.' },
  '--care-radius': { en: 'Roundness of blocks; 0.25em by default.', fr: 'Arrondi des blocs; 0,25em par défaut.' },
  '--care-space': { en: 'Space between parts; 1em by default.', fr: 'Espace entre les parties; 1em par défaut.' },
};

export function elementPage(lang: Lang, tag: Tag): string {
  const t = words[lang];
  const { kind, attribute } = elementRegistry[tag];
  const ids = filesBelow(`${dist}/content/en/${kind}`, /\.json$/).map((file) => file.slice(0, -'.json'.length));
  const chosen = new RegExp(`${attribute}="([^"]+)"`).exec(examples[tag].code[lang])![1]!;
  if (!ids.includes(chosen)) ids.unshift(chosen);
  const api = described(tag);
  const live = (attributes: string) => `<${tag} ${attributes}>${tag === 'glossary-term' ? t.word : t.fallback}</${tag}>`;
  return frame(lang, `/elements/${tag}`, `<${tag}>`, `
<h1><code>&lt;${tag}&gt;</code></h1>
<p class="lead">${examples[tag].about[lang]}</p>
<section>
<h2>${t.try}</h2>
<form class="stage-controls" data-try="${tag}" data-attribute="${attribute}">
<label>${t.document} <select name="id">${ids.map((id) => `<option${id === chosen ? ' selected' : ''}>${id}</option>`).join('')}</select></label>
<label>${t.language} <select name="lang"><option value="en"${lang === 'en' ? ' selected' : ''}>English</option><option value="fr"${lang === 'fr' ? ' selected' : ''}>Français</option></select></label>
<label>${t.width} <input name="width" type="range" min="240" max="1400" step="10" value="1400"></label>
<label>${t.scheme} <select name="scheme"><option value="">–</option><option value="light">${t.light}</option><option value="dark">${t.dark}</option></select></label>
<label>${t.brand} <input name="brand" type="color" value="#005f6b"></label>
</form>
<div class="try">${live(`${attribute}="${chosen}" lang="${lang}" heading-level="3"`)}</div>
<h3>${t.code}</h3>
${code(examples[tag].code[lang], lang)}
</section>
<section>
<h2>${t.states}</h2>
<h3>${t.waiting}</h3><div class="state">${t.fallback}</div>
<h3>${t.loading}</h3><div class="state">${live(`${attribute}="slow" lang="${lang}" content-base="/hang"`)}</div>
<h3>${t.failed}</h3><div class="state">${live(`${attribute}="not-there" lang="${lang}"`)}</div>
<h3>${t.other}</h3><div class="state">${live(`${attribute}="${chosen}" lang="es" heading-level="4"`)}</div>
</section>
${table(t.attributes, api.attributes ?? [], t)}
${table(t.events, api.events ?? [], t)}
${table(t.parts, api.cssParts ?? [], t)}
${table(t.properties, Object.entries(customProperties).map(([name, description]) => ({ name, description: description[lang] })), t)}`);
}

function table(title: string, rows: Described[], t: (typeof words)[Lang]): string {
  return `<section><h2>${title}</h2><table><thead><tr><th scope="col">${t.name}</th><th scope="col">${t.meaning}</th></tr></thead><tbody>${rows
    .map(({ name, description = '' }) => `<tr><td><code>${escape(name)}</code></td><td>${escape(description)}</td></tr>`)
    .join('')}</tbody></table></section>`;
}
