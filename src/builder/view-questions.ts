import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../picker/picker.js';
import type { Model, NamedLine } from './model.js';
import { isEmpty, lineFields, invalidFields, type LineField } from './own-line.js';
import { formatFor, platformGroups, platforms, type Platform, type PlatformId } from './platforms.js';
import { hotlinesOf, regions, type RegionId } from './regions.js';

/** The questions about the publisher: where they publish, where their readers live, and their own hotline. */

export function platformQuestion(model: Model): TemplateResult {
  const { messages, platformWords, state, choose } = model;
  const groups = platformGroups.map(({ id, platforms }) => ({
    label: messages.groups[id],
    options: platforms.map((value) => ({ value, text: platformWords[value].name })),
  }));
  const set = (value: string) => choose({ platform: value as PlatformId });
  return question(
    1,
    messages.platform,
    html`
    ${list({
      id: 'platform',
      labelledBy: 'question-1',
      value: state.platform ?? '',
      prompt: state.platform ? undefined : messages.choose,
      groups,
      set,
    })}
    <div class="answer" role="status">${state.platform ? platformAnswer(model, state.platform) : nothing}</div>
  `,
  );
}

function platformAnswer({ messages, platformWords, state }: Model, id: PlatformId): TemplateResult {
  const { why, where } = platformWords[id];
  const platform: Platform = platforms[id];
  const format = formatFor(id, state.widget);
  const name = platform.input === 'shortcode' ? messages.shortcode : messages.formats[format].name;
  return html`
    <p><strong>${name}.</strong> ${why}</p>
    <p>${where}</p>
    ${format === platform.formats[0] ? nothing : html`<p>${messages.insteadForTerm}</p>`}
    ${format === state.format ? nothing : html`<p>${messages.anotherWay(messages.formats[state.format].name)}</p>`}
    ${platform.measured ? nothing : html`<p class="aside">${messages.notMeasured}</p>`}
  `;
}

export function regionQuestion(model: Model): TemplateResult {
  const { messages, state, choose } = model;
  const groups = [
    { options: (Object.keys(regions) as RegionId[]).map((value) => ({ value, text: messages.regions[value] })) },
  ];
  const hotlines = hotlinesOf(state.region);
  return question(
    2,
    messages.region,
    html`
    ${list({
      id: 'region',
      labelledBy: 'question-2',
      value: state.region ?? '',
      prompt: state.region ? undefined : messages.choose,
      groups,
      set: (value) => choose({ region: value as RegionId }),
    })}
    ${
      hotlines.length > 1
        ? html`<div class="field">
          <label for="which">${messages.whichLine}</label>
          ${list({
            id: 'which',
            value: state.hotline ?? '',
            groups: [{ options: hotlines.map((value) => ({ value, text: model.hotline(value).name })) }],
            set: (hotline) => choose({ hotline }),
          })}
        </div>`
        : nothing
    }
    <div class="answer" role="status">${regionAnswer(model)}</div>
  `,
  );
}

function regionAnswer({ messages, picker, state, ownHotline, hotline, defaultHotline }: Model): TemplateResult {
  if (ownHotline) return html`<p>${messages.ownInstead}</p>`;
  const line = hotline(state.hotline ?? defaultHotline);
  if (!state.region) return html`<p>${sentence(messages.lineOfTexts, line)}</p>`;
  if (!state.hotline) return html`<p>${sentence(messages.noLine, line)}</p>`;
  const isWritten = picker.hotlines(state.lang).some(({ value }) => value === state.hotline);
  return html`<p>${sentence(messages.lineOfRegion, line)}</p>
    ${isWritten ? nothing : html`<p>${messages.lineInEnglish(picker.languageName(state.lang))}</p>`}`;
}

/** Collapsed until it is needed. Fields are validated on `change` rather than `input`: a number half typed is not wrong yet. */
export function ownLineQuestion(model: Model): TemplateResult {
  const {
    messages,
    state: { ownLine, region, hotline },
    ownHotline,
  } = model;
  const wrong = invalidFields(ownLine);
  const isNeeded = !isEmpty(ownLine) || (region !== undefined && hotline === undefined);
  return question(
    3,
    messages.own,
    html`
    <details ?open=${isNeeded}>
      <summary>${messages.ownAsked}</summary>
      <div class="fields">${lineFields.map((field) => lineField(model, field, wrong.includes(field)))}</div>
    </details>
    <div class="answer" role="status">${
      isEmpty(ownLine)
        ? nothing
        : html`<p>${ownHotline ? sentence(messages.ownRead, ownHotline) : messages.ownUnread}</p>`
    }</div>
    ${model.isNumberFromUrl ? warningOfUrl(model) : nothing}
  `,
  );
}

/** Warns that the number came from the URL and was not typed here; shown with the question, and again with the code to copy. */
export function warningOfUrl({ messages, ownHotline, choose }: Model): TemplateResult {
  return html`<div class="notice warning">
    <p>${sentence(messages.ownFromUrl, ownHotline!)}</p>
    <button type="button" @click=${() => choose({ ownLine: {} })}>${messages.ownRemove}</button>
  </div>`;
}

/** A message in which the telephone number is not broken at the end of a line, unless a whole line is too short for it. */
function sentence(message: (line: string) => string, { line, number }: NamedLine): TemplateResult {
  const [before, ...after] = message(line).split(number);
  return html`${before}<span class="telephone">${number}</span>${after.join(number)}`;
}

function lineField(
  { messages, state: { ownLine }, chooseOwn }: Model,
  field: LineField,
  isWrong: boolean,
): TemplateResult {
  const { label, hint, wrong } = messages.ownFields[field];
  const value = ownLine[field] ?? '';
  const showsError = isWrong && value.trim() !== '';
  return html`<div class="field">
    <label for="own-${field}">${label}</label>
    <input id="own-${field}" type=${field === 'number' ? 'tel' : 'text'} autocomplete="off" spellcheck="false"
      aria-describedby="hint-${field}" aria-invalid=${showsError}
      .value=${value} @change=${(event: Event) => chooseOwn(field, (event.target as HTMLInputElement).value)}>
    <p class=${showsError ? 'hint wrong' : 'hint'} id="hint-${field}">${showsError ? wrong : hint}</p>
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
  /** Id of the element that labels the list; without it, a `<label>` does. */
  labelledBy?: string;
  value: string;
  /** A disabled first option, shown as long as nothing is chosen. */
  prompt?: string;
  groups: { label?: string; options: Field['options'] }[];
  set: (value: string) => void;
}

export function list({ id, labelledBy, value, prompt, groups, set }: List): TemplateResult {
  const option = (entry: Field['options'][number]) =>
    html`<option value=${entry.value} .selected=${entry.value === value}>${entry.text}</option>`;
  const onChange = (event: Event) => set((event.target as HTMLSelectElement).value);
  return html`<select id=${id} aria-labelledby=${labelledBy ?? nothing} .value=${value} @change=${onChange}>
    ${prompt === undefined ? nothing : html`<option value="" .selected=${value === ''} disabled>${prompt}</option>`}
    ${groups.map(({ label, options }) =>
      label === undefined ? options.map(option) : html`<optgroup label=${label}>${options.map(option)}</optgroup>`,
    )}
  </select>`;
}
