import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../picker/picker.js';
import { contrastOf } from './contrast.js';
import type { Model } from './model.js';
import { pasteSection } from './view-paste.js';
import { list, ownLineQuestion, platformQuestion, question, regionQuestion } from './view-questions.js';

/** The library's own colour, as in `shared/styles/tokens.ts`. */
const usualBrand = '#005f6b';

export function view(model: Model): TemplateResult {
  const { words, address, input, chosen } = model;
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
      ${platformQuestion(model)}
      ${regionQuestion(model)}
      ${ownLineQuestion(model)}
      ${question(4, words.what, html`<div class="fields">${fields(model)}${colour(model)}</div>`)}
      <section aria-labelledby="live">
        <h2 id="live">${words.live}</h2>
        ${input === 'address' && chosen.format === 'link' ? html`<p class="about">${words.liveOfLink}</p>` : nothing}
        <div class="screens">${screen(model, words.phone, 360)}${screen(model, words.desktop, 900)}</div>
      </section>
      ${pasteSection(model)}
    </main>
  `;
}

/** Language first: it says which texts there are. */
function fields({ picker, chosen, ownLine, choose }: Model): TemplateResult[] {
  const all = picker.fields(chosen).filter(({ name }) => name !== 'heading-level');
  const isLanguage = ({ name }: Field) => name === 'lang';
  const [language] = all.filter(isLanguage);
  // A banner shows the publisher's own line, if there is one.
  const isOfDocument = ({ name }: Field) => !isLanguage({ name } as Field) && !(name === 'id0' && chosen.widget === 'hotline-banner' && ownLine);
  const inOrder = [{ ...language!, options: language!.options.filter(({ value }) => value) }, ...all.filter(isOfDocument)];
  return inOrder.map(({ name, label, value, options }) => html`<div class="field">
    <label for=${name}>${label}</label>
    ${list({ id: name, value, groups: [{ options }], set: (next) => choose(name === 'lang' ? { lang: next } : picker.set(chosen, name, next)) })}
  </div>`);
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
      <p class="hint" id="contrast">${brand ? words.contrast(contrastOf(brand)) : words.brandHint}</p>
    </div>
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
