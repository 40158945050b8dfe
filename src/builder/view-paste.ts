import { html, nothing, type TemplateResult } from 'lit';
import { fits, formats, isOwnBanner, type Format } from './formats.js';
import type { Block, Model } from './model.js';
import { isEmpty } from './own-line.js';
import { inputFor } from './platforms.js';
import { warningOfUrl } from './view-questions.js';

/** What to paste. What only some sites need is folded away, under words that say who needs it. */
export function pasteSection(model: Model): TemplateResult {
  const { words, chosen, blocks, folded } = model;
  return html`
    <section class="paste" aria-labelledby="paste">
      <h2 id="paste">${words.paste}</h2>
      <div>
        ${notices(model)}
        ${blocks.map((block) => copyBlock(model, block))}
        <div class="folds">
          <details>
            <summary>${words.otherWay}</summary>
            <fieldset>
              <legend>${words.embedFormat}</legend>
              ${formats.map((format) => radio(model, format))}
            </fieldset>
          </details>
          ${folded.map((block) => html`<details><summary id="block-${block.id}">${words.blocks[block.id].name}</summary>${copyBlock(model, block, true)}</details>`)}
        </div>
      </div>
    </section>
  `;

  function notices({ onlyHere, fromUrl, ownLine }: Model): TemplateResult {
    return html`
      ${fromUrl ? warningOfUrl(model) : nothing}
      ${chosen.platform ? nothing : html`<p class="notice">${words.unanswered}</p>`}
      ${isEmpty(chosen.own) || ownLine ? nothing : html`<p class="notice">${words.ownUnread}</p>`}
      ${onlyHere ? html`<p class="notice">${words.onlyHere(onlyHere)}</p>` : nothing}
    `;
  }
}

function radio({ words, chosen, shown, choose }: Model, format: Format): TemplateResult {
  const { name, when } = words.formats[format];
  const isOfOwnLine = isOwnBanner(shown);
  const isPossible = fits(format, chosen.widget, inputFor(chosen.platform, format)) && (!isOfOwnLine || format === 'element');
  const why = isOfOwnLine ? words.notForOwnLine : chosen.widget === 'glossary-term' ? words.notForTerm : words.notForSeveral;
  return html`<label class="format">
    <input type="radio" name="format" value=${format} aria-labelledby="format-${format}" aria-describedby="when-${format}" .checked=${chosen.format === format} ?disabled=${!isPossible} @change=${() => choose({ format })}>
    <b id="format-${format}">${name}</b>
    <span id="when-${format}">${isPossible ? when : why}</span>
  </label>`;
}

/** `isFolded`: the summary above it is its heading. */
function copyBlock({ words, copied, copy }: Model, block: Block, isFolded = false): TemplateResult {
  const { id, about, code, instead, lang } = block;
  const title = words.blocks[id].name;
  const pressed = (event: Event) => void copy(block, (event.target as Element).closest('.block')!.querySelector('code')!);
  const explanation = about ? html`<p class="about">${about}</p>` : nothing;
  return html`<section class="block" data-block=${id} aria-labelledby="block-${id}">
    <div class="block-head">
      ${isFolded ? explanation : html`<h3 id="block-${id}">${title}</h3>`}
      <span class="said" role="status">${copied?.block === id ? copied.said(title) : nothing}</span>
      <button type="button" ?disabled=${!code} aria-describedby="block-${id}" @click=${pressed}>${words.copy}</button>
    </div>
    ${isFolded ? nothing : explanation}
    <pre tabindex="0" role="group" aria-labelledby="block-${id}" class=${lang ? 'sentence' : ''}><code lang=${lang ?? nothing} dir=${lang ? 'auto' : 'ltr'}>${code ?? instead}</code></pre>
  </section>`;
}
