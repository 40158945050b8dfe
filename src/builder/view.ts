import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../picker/picker.js';
import { contrastOf } from './contrast.js';
import type { Model } from './model.js';
import { pasteSection } from './view-paste.js';
import { list, ownLineQuestion, platformQuestion, question, regionQuestion } from './view-questions.js';

/** The library's default brand colour, as in `src/styles/tokens.ts`. */
const DEFAULT_BRAND = '#005f6b';

export function view(model: Model): TemplateResult {
  const { messages, fragment, input, state } = model;
  const { lang, name } = messages.otherLanguage;
  return html`
    <header>
      <span class="name">Care Widgets</span>
      <a class="language" href="?lang=${lang}${fragment}" lang=${lang} hreflang=${lang}>${name}</a>
    </header>
    <main>
      <div class="intro">
        <h1>${messages.title}</h1>
        <p>${messages.lead}</p>
      </div>
      ${platformQuestion(model)}
      ${regionQuestion(model)}
      ${ownLineQuestion(model)}
      ${question(4, messages.what, html`<div class="fields">${fields(model)}${colour(model)}</div>`)}
      <section aria-labelledby="live">
        <h2 id="live">${messages.live}</h2>
        ${input === 'address' && state.format === 'link' ? html`<p class="about">${messages.liveOfLink}</p>` : nothing}
        <div class="screens">${screen(model, messages.phone, 360)}${screen(model, messages.desktop, 900)}</div>
      </section>
      ${pasteSection(model)}
    </main>
  `;
}

/** The language comes first, since it determines which documents there are. */
function fields({ picker, state, ownHotline, choose }: Model): TemplateResult[] {
  const all = picker.fields(state).filter(({ name }) => name !== 'heading-level');
  const isLanguage = ({ name }: Field) => name === 'lang';
  const [language] = all.filter(isLanguage);
  // A banner shows the publisher's own hotline if there is one, so it needs no choice of a document.
  const isOfDocument = ({ name }: Field) =>
    !isLanguage({ name } as Field) && !(name === 'id0' && state.widget === 'hotline-banner' && ownHotline);
  const inOrder = [
    { ...language!, options: language!.options.filter(({ value }) => value) },
    ...all.filter(isOfDocument),
  ];
  return inOrder.map(
    ({ name, label, value, options }) => html`<div class="field">
    <label for=${name}>${label}</label>
    ${list({
      id: name,
      value,
      groups: [{ options }],
      set: (newValue) => choose(name === 'lang' ? { lang: newValue } : picker.set(state, name, newValue)),
    })}
  </div>`,
  );
}

function colour({ messages, state: { brand }, choose }: Model): TemplateResult {
  const onInput = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const [, digits] = /^#?([0-9a-f]{6})$/i.exec(field.value.trim()) ?? [];
    const isInvalid = !digits && field.value.trim() !== '';
    field.setAttribute('aria-invalid', String(isInvalid));
    if (!isInvalid) choose({ brand: digits?.toLowerCase() }, true);
  };
  return html`
    <div class="field">
      <label for="brand">${messages.brand}</label>
      <span class="colour">
        <input id="brand" type="color" .value=${brand ? `#${brand}` : DEFAULT_BRAND} @input=${onInput}>
        <input type="text" aria-label="${messages.brand}: ${messages.brandDigits}" aria-describedby="contrast"
          maxlength="7" spellcheck="false" autocomplete="off"
          placeholder=${DEFAULT_BRAND} .value=${brand ? `#${brand}` : ''} @input=${onInput}>
        ${
          brand
            ? html`<button type="button" aria-label="${messages.brandDefault}: ${messages.brand}"
                @click=${() => choose({ brand: undefined })}>${messages.brandDefault}</button>`
            : nothing
        }
      </span>
      <p class="hint" id="contrast">${brand ? messages.contrast(contrastOf(brand)) : messages.brandHint}</p>
    </div>
  `;
}

function screen({ messages, options }: Model, device: string, width: number): TemplateResult {
  return html`<figure class="screen" data-width=${width}>
    <figcaption>${device} <span>${width} px</span></figcaption>
    <div class="glass">
      <iframe title=${messages.previewOf(options.title, device)} width=${width}></iframe>
    </div>
  </figure>`;
}
