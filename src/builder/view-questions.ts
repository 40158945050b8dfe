import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../picker/picker.js';
import type { Model, NamedLine } from './model.js';
import { isEmpty, lineFields, wrongFields, type LineField } from './own-line.js';
import { formatFor, platformGroups, platforms, type Platform, type PlatformId } from './platforms.js';
import { hotlinesOf, regions, type RegionId } from './regions.js';

/** The questions about the publisher: where they write, where their readers live, which line is theirs. */

export function platformQuestion(model: Model): TemplateResult {
  const { words, platformWords, chosen, choose } = model;
  const groups = platformGroups.map(({ id, platforms }) => ({ label: words.groups[id], options: platforms.map((value) => ({ value, text: platformWords[value].name })) }));
  const set = (value: string) => choose({ platform: value as PlatformId });
  return question(1, words.platform, html`
    ${list({ id: 'platform', labelledBy: 'question-1', value: chosen.platform ?? '', first: chosen.platform ? undefined : words.choose, groups, set })}
    <div class="answer" role="status">${chosen.platform ? platformAnswer(model, chosen.platform) : nothing}</div>
  `);
}

function platformAnswer({ words, platformWords, chosen, input }: Model, id: PlatformId): TemplateResult {
  const { why, where } = platformWords[id];
  const platform: Platform = platforms[id];
  const format = formatFor(id, chosen.widget);
  const name = platform.input === 'shortcode' ? words.shortcode : words.formats[format].name;
  return html`
    <p><strong>${name}.</strong> ${why}</p>
    <p>${where}</p>
    ${format === platform.formats[0] ? nothing : html`<p>${words.insteadForTerm}</p>`}
    ${format === chosen.format ? nothing : html`<p>${words.anotherWay(words.formats[chosen.format].name)}</p>`}
    ${platform.input === 'shortcode' && format === chosen.format && input === 'html' ? html`<p>${words.ownLineInPlugin}</p>` : nothing}
    ${platform.measured ? nothing : html`<p class="aside">${words.notMeasured}</p>`}
  `;
}

export function regionQuestion(model: Model): TemplateResult {
  const { words, chosen, choose } = model;
  const groups = [{ options: (Object.keys(regions) as RegionId[]).map((value) => ({ value, text: words.regions[value] })) }];
  const hotlines = hotlinesOf(chosen.region);
  return question(2, words.region, html`
    ${list({ id: 'region', labelledBy: 'question-2', value: chosen.region ?? '', first: chosen.region ? undefined : words.choose, groups, set: (value) => choose({ region: value as RegionId }) })}
    ${hotlines.length > 1
      ? html`<div class="field">
          <label for="which">${words.whichLine}</label>
          ${list({ id: 'which', value: chosen.hotline ?? '', groups: [{ options: hotlines.map((value) => ({ value, text: model.hotline(value).name })) }], set: (hotline) => choose({ hotline }) })}
        </div>`
      : nothing}
    <div class="answer" role="status">${regionAnswer(model)}</div>
  `);
}

function regionAnswer({ words, picker, chosen, ownLine, hotline, usualHotline }: Model): TemplateResult {
  if (ownLine) return html`<p>${words.ownInstead}</p>`;
  const line = hotline(chosen.hotline ?? usualHotline);
  if (!chosen.region) return html`<p>${sentence(words.lineOfTexts, line)}</p>`;
  if (!chosen.hotline) return html`<p>${sentence(words.noLine, line)}</p>`;
  const isWritten = picker.hotlines(chosen.lang).some(({ value }) => value === chosen.hotline);
  return html`<p>${sentence(words.lineOfRegion, line)}</p>
    ${isWritten ? nothing : html`<p>${words.lineInEnglish(picker.languageName(chosen.lang))}</p>`}`;
}

/** Folded until it is needed. Fields are read when one leaves them: half a number is not wrong yet. */
export function ownLineQuestion(model: Model): TemplateResult {
  const { words, chosen: { own, region, hotline }, ownLine } = model;
  const wrong = wrongFields(own);
  const isNeeded = !isEmpty(own) || (region !== undefined && hotline === undefined);
  return question(3, words.own, html`
    <details ?open=${isNeeded}>
      <summary>${words.ownAsked}</summary>
      <div class="fields">${lineFields.map((field) => lineField(model, field, wrong.includes(field)))}</div>
    </details>
    <div class="answer" role="status">${isEmpty(own) ? nothing : html`<p>${ownLine ? sentence(words.ownRead, ownLine) : words.ownUnread}</p>`}</div>
    ${model.fromUrl ? warningOfUrl(model) : nothing}
  `);
}

/** Says that nobody typed this number here: where it is asked for, and again where it is copied. */
export function warningOfUrl({ words, ownLine, choose }: Model): TemplateResult {
  return html`<div class="notice warning">
    <p>${sentence(words.ownFromUrl, ownLine!)}</p>
    <button type="button" @click=${() => choose({ own: {} })}>${words.ownRemove}</button>
  </div>`;
}

/** A number is broken at the end of a line only if a whole line is too short for it. */
function sentence(say: (line: string) => string, { line, number }: NamedLine): TemplateResult {
  const [before, ...after] = say(line).split(number);
  return html`${before}<span class="telephone">${number}</span>${after.join(number)}`;
}

function lineField({ words, chosen: { own }, chooseOwn }: Model, field: LineField, isWrong: boolean): TemplateResult {
  const { label, hint, wrong } = words.ownFields[field];
  const value = own[field] ?? '';
  const isShownWrong = isWrong && value.trim() !== '';
  return html`<div class="field">
    <label for="own-${field}">${label}</label>
    <input id="own-${field}" type=${field === 'number' ? 'tel' : 'text'} autocomplete="off" spellcheck="false" aria-describedby="hint-${field}" aria-invalid=${isShownWrong}
      .value=${value} @change=${(event: Event) => chooseOwn(field, (event.target as HTMLInputElement).value)}>
    <p class=${isShownWrong ? 'hint wrong' : 'hint'} id="hint-${field}">${isShownWrong ? wrong : hint}</p>
  </div>`;
}

export function question(number: number, title: string, answer: unknown): TemplateResult {
  return html`<section class="question" aria-labelledby="question-${number}">
    <h2 id="question-${number}"><span class="number" aria-hidden="true">${number}</span> ${title}</h2>
    <div>${answer}</div>
  </section>`;
}

interface List {
  id: string;
  /** Without it, a `<label>` names the list. */
  labelledBy?: string;
  value: string;
  /** What is said as long as nothing is chosen. */
  first?: string;
  groups: { label?: string; options: Field['options'] }[];
  set: (value: string) => void;
}

export function list({ id, labelledBy, value, first, groups, set }: List): TemplateResult {
  const option = (one: Field['options'][number]) => html`<option value=${one.value} .selected=${one.value === value}>${one.text}</option>`;
  return html`<select id=${id} aria-labelledby=${labelledBy ?? nothing} .value=${value} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
    ${first === undefined ? nothing : html`<option value="" .selected=${value === ''} disabled>${first}</option>`}
    ${groups.map(({ label, options }) => (label === undefined ? options.map(option) : html`<optgroup label=${label}>${options.map(option)}</optgroup>`))}
  </select>`;
}
