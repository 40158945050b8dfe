import { html, nothing, type TemplateResult } from 'lit';
import { supportsFormat, formats, isOwnBanner, type Format } from './formats.js';
import type { Block, Model } from './model.js';
import { isEmpty } from './own-line.js';
import { inputFor } from './platforms.js';
import { warningOfUrl } from './view-questions.js';

/** The section with the texts to paste. Those that only some sites need are collapsed, under a summary that says who needs them. */
export function pasteSection(model: Model): TemplateResult {
  const { messages, state, blocks, collapsed } = model;
  return html`
    <section class="paste" aria-labelledby="paste">
      <h2 id="paste">${messages.paste}</h2>
      <div>
        ${notices(model)}
        ${blocks.map((block) => copyBlock(model, block))}
        <div class="folds">
          <details>
            <summary>${messages.otherWay}</summary>
            <fieldset>
              <legend>${messages.embedFormat}</legend>
              ${formats.map((format) => radio(model, format))}
            </fieldset>
          </details>
          ${collapsed.map(
            (block) => html`<details>
              <summary id="block-${block.id}">${messages.blocks[block.id].name}</summary>
              ${copyBlock(model, block, true)}
            </details>`,
          )}
        </div>
      </div>
    </section>
  `;

  function notices({ localHost, isNumberFromUrl, ownHotline }: Model): TemplateResult {
    return html`
      ${isNumberFromUrl ? warningOfUrl(model) : nothing}
      ${state.platform ? nothing : html`<p class="notice">${messages.unanswered}</p>`}
      ${isEmpty(state.ownLine) || ownHotline ? nothing : html`<p class="notice">${messages.ownUnread}</p>`}
      ${localHost ? html`<p class="notice">${messages.localHost(localHost)}</p>` : nothing}
    `;
  }
}

function radio({ messages, state, options, choose }: Model, format: Format): TemplateResult {
  const { name, when } = messages.formats[format];
  const isOwnLine = isOwnBanner(options);
  const isSupported =
    supportsFormat(format, state.widget, inputFor(state.platform, format)) && (!isOwnLine || format === 'element');
  const reason = isOwnLine
    ? messages.notForOwnLine
    : state.widget === 'glossary-term'
      ? messages.notForTerm
      : messages.notForSeveral;
  return html`<label class="format">
    <input type="radio" name="format" value=${format} aria-labelledby="format-${format}" aria-describedby="when-${format}"
      .checked=${state.format === format} ?disabled=${!isSupported} @change=${() => choose({ format })}>
    <b id="format-${format}">${name}</b>
    <span id="when-${format}">${isSupported ? when : reason}</span>
  </label>`;
}

/** `isCollapsed`: the block is inside a `<details>` whose summary is its heading. */
function copyBlock({ messages, copied, copy }: Model, block: Block, isCollapsed = false): TemplateResult {
  const { id, about, code, placeholder, lang } = block;
  const title = messages.blocks[id].name;
  const onClick = (event: Event) =>
    void copy(block, (event.target as Element).closest('.block')!.querySelector('code')!);
  const explanation = about ? html`<p class="about">${about}</p>` : nothing;
  return html`<section class="block" data-block=${id} aria-labelledby="block-${id}">
    <div class="block-head">
      ${isCollapsed ? explanation : html`<h3 id="block-${id}">${title}</h3>`}
      <span class="said" role="status">${copied?.block === id ? copied.message(title) : nothing}</span>
      <button type="button" ?disabled=${!code} aria-describedby="block-${id}" @click=${onClick}>${messages.copy}</button>
    </div>
    ${isCollapsed ? nothing : explanation}
    <pre tabindex="0" role="group" aria-labelledby="block-${id}" class=${lang ? 'sentence' : ''}><code
      lang=${lang ?? nothing} dir=${lang ? 'auto' : 'ltr'}>${code ?? placeholder}</code></pre>
  </section>`;
}
