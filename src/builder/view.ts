import { html, nothing, type TemplateResult } from 'lit';
import type { Field, Picker } from '../picker/picker.js';
import type { Chosen } from './chosen.js';
import { contrastOf } from './contrast.js';
import { fits, formats, type Shown, type Format } from './formats.js';
import type { Words } from './words.js';

/** A text to copy. */
export interface Block {
  id: keyof Words['blocks'];
  about?: string;
  /** None: it is not here yet, and something is said instead. */
  code?: string;
  instead?: string;
  /** Of a text for readers. */
  lang?: string;
}

export interface Model {
  words: Words;
  ui: 'en' | 'fr';
  picker: Picker;
  chosen: Chosen;
  shown: Shown;
  blocks: Block[];
  copied?: { block: Block['id']; said: (name: string) => string };
  /** The host, where nobody but this computer sees it. */
  onlyHere?: string;
  /** Of the choice: the fragment. */
  address: string;
  choose: (change: Partial<Chosen>, passing?: boolean) => void;
  copy: (block: Block, code: HTMLElement) => Promise<void>;
}

/** The library's own colour, as in `shared/styles/tokens.ts`. */
const usualBrand = '#005f6b';

export function view(model: Model): TemplateResult {
  const { words, address } = model;
  const { lang, name } = words.otherLanguage;
  return html`
    <header>
      <span class="name">Care Widgets</span>
      <a class="language" href="?lang=${lang}${address}" lang=${lang} hreflang=${lang}>${name}</a>
    </header>
    <main>
      <div class="intro">
        <h1>${words.title}</h1>
        <p>${words.lead}</p>
      </div>
      <form aria-label=${words.what} @submit=${(event: Event) => event.preventDefault()}>${fields(model)}${colour(model)}</form>
      <section aria-labelledby="live">
        <h2 id="live">${words.live}</h2>
        <div class="screens">${screen(model, words.phone, 360)}${screen(model, words.desktop, 900)}</div>
      </section>
      <section class="paste" aria-labelledby="paste">
        <h2 id="paste">${words.where}</h2>
        ${model.onlyHere ? html`<p class="notice">${words.onlyHere(model.onlyHere)}</p>` : nothing}
        <div class="columns">
          <fieldset>
            <legend>${words.how}</legend>
            ${formats.map((format) => radio(model, format))}
          </fieldset>
          <div>${model.blocks.map((block) => copyBlock(model, block))}</div>
        </div>
      </section>
    </main>
  `;
}

/** Language first: it says which texts there are. */
function fields({ words, picker, chosen, choose }: Model): TemplateResult[] {
  const all = picker.fields(chosen).filter(({ name }) => name !== 'heading-level');
  const isLanguage = ({ name }: Field) => name === 'lang';
  const [language] = all.filter(isLanguage);
  const inOrder = [{ ...language!, options: language!.options.filter(({ value }) => value) }, ...all.filter((field) => !isLanguage(field))];
  const hotline = {
    name: 'hotline',
    label: words.hotline,
    value: chosen.hotline ?? '',
    options: [{ value: '', text: words.hotlineOfText }, ...picker.hotlines(chosen.lang)],
  };
  return [
    ...inOrder.map((field) => select(field, (value) => choose(field.name === 'lang' ? { lang: value } : picker.set(chosen, field.name, value)))),
    ...(chosen.widget === 'hotline-banner' ? [] : [select(hotline, (value) => choose({ hotline: value || undefined }))]),
  ];
}

function select({ name, label, value, options }: Field, set: (value: string) => void): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} .value=${value} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
      ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.text}</option>`)}
    </select>
  </div>`;
}

function colour({ words, chosen: { brand }, choose }: Model): TemplateResult {
  const typed = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const [, digits] = /^#?([0-9a-f]{6})$/i.exec(field.value.trim()) ?? [];
    const wrong = !digits && field.value.trim() !== '';
    field.setAttribute('aria-invalid', String(wrong));
    if (!wrong) choose({ brand: digits?.toLowerCase() }, true);
  };
  return html`
    <div class="field">
      <label for="brand">${words.brand}</label>
      <span class="colour">
        <input id="brand" type="color" .value=${brand ? `#${brand}` : usualBrand} @input=${typed}>
        <input type="text" aria-label="${words.brand}: ${words.brandDigits}" aria-describedby="contrast" maxlength="7" spellcheck="false" autocomplete="off"
          placeholder=${usualBrand} .value=${brand ? `#${brand}` : ''} @input=${typed}>
        ${brand ? html`<button type="button" aria-label="${words.brandDefault}: ${words.brand}" @click=${() => choose({ brand: undefined })}>${words.brandDefault}</button>` : nothing}
      </span>
    </div>
    <p class="contrast" id="contrast">${brand ? words.contrast(contrastOf(brand)) : words.brandHint}</p>
  `;
}

function screen({ words, shown }: Model, device: string, width: number): TemplateResult {
  return html`<figure class="screen" data-width=${width}>
    <figcaption>${device} <span>${width} px</span></figcaption>
    <div class="glass">
      <iframe title=${words.previewOf(shown.title, device)} width=${width}></iframe>
    </div>
  </figure>`;
}

function radio({ words, chosen, choose }: Model, format: Format): TemplateResult {
  const { name, when } = words.formats[format];
  const possible = fits(format, chosen.widget);
  const why = chosen.widget === 'glossary-term' ? words.notForWords : words.notForSeveral;
  return html`<label class="format">
    <input type="radio" name="format" value=${format} aria-describedby="when-${format}" .checked=${chosen.format === format} ?disabled=${!possible} @change=${() => choose({ format })}>
    <b>${name}</b>
    <span id="when-${format}">${possible ? when : why}</span>
  </label>`;
}

function copyBlock({ words, copied, copy }: Model, block: Block): TemplateResult {
  const { id, about, code, instead, lang } = block;
  const title = words.blocks[id].name;
  const pressed = (event: Event) => void copy(block, (event.target as Element).closest('.block')!.querySelector('code')!);
  return html`<section class="block" data-block=${id} aria-labelledby="block-${id}">
    <div class="block-head">
      <h3 id="block-${id}">${title}</h3>
      <span class="said" role="status">${copied?.block === id ? copied.said(title) : nothing}</span>
      <button type="button" ?disabled=${!code} aria-describedby="block-${id}" @click=${pressed}>${words.copy}</button>
    </div>
    ${about ? html`<p>${about}</p>` : nothing}
    <pre tabindex="0" role="group" aria-labelledby="block-${id}" class=${lang ? 'sentence' : ''}><code lang=${lang ?? nothing} dir=${lang ? 'auto' : 'ltr'}>${code ?? instead}</code></pre>
  </section>`;
}
