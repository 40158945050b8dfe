import { escape, blocks, inline, list } from './rich-text.js';
import {
  languageName,
  listed,
  pageOf,
  say,
  type Block,
  type Hotline,
  type Medicine,
  type Source,
  type Strings,
  type Treatment,
} from './document.js';
import type { Kit } from './explainer.js';

/** The content of an explainer's sections, as HTML. */

/** A section's text, followed by the treatment's data on the same topic. */
export function sectionBody(id: string, body: Block[], treatment: Treatment, t: Strings, kit: Kit): string {
  const { steps, medicines, cancers, effects, call, lang } = treatment;
  switch (id) {
    case 'how-it-works':
      return stepList(steps ?? []) + blocks(body);
    case 'medicines':
      return blocks(body) + kit.heading(4, say(t, 'medicinesList')) + medicineList(medicines ?? [], t, lang);
    case 'cancers-treated':
      return blocks(body) + kit.heading(4, say(t, 'cancersList')) + list((cancers ?? []).map(escape));
    case 'side-effects':
      return (
        blocks(body.slice(0, 1)) +
        urgency(call, t, kit) +
        blocks(body.slice(1)) +
        kit.heading(4, say(t, 'effectsList')) +
        effectList(effects ?? [])
      );
    default:
      return blocks(body);
  }
}

export function timeline(history: NonNullable<Treatment['history']>): string {
  return `<ol class="timeline">${history.map(({ year, text }) => `<li><b class="year">${escape(year)}</b><span>${inline(text)}</span></li>`).join('')}</ol>`;
}

export function questionList(questions: NonNullable<Treatment['questions']>, kit: Kit): string {
  return questions.map(({ group, items }) => kit.heading(4, group) + list(items.map(inline))).join('');
}

/** The first six; the rest are collapsed. */
export function sourceList(sources: Source[], t: Strings, lang: string): string {
  const items = sources.map(
    ({ name, url, lang: its }) =>
      (url
        ? `<a href="${escape(url)}" rel="noopener"${its ? ` lang="${escape(its)}"` : ''}>${escape(name)}</a>`
        : escape(name)) +
      (its
        ? `<span class="quiet">, ${escape(say(t, 'inLanguage', { language: languageName(its, lang) }))}</span>`
        : ''),
  );
  const rest = items.slice(6);
  return (
    list(items.slice(0, 6), 'sources') +
    (rest.length
      ? `<details class="fold"><summary>${escape(say(t, 'moreSources'))} (${rest.length})</summary>${list(rest, 'sources')}</details>`
      : '')
  );
}

export function hotlineCard(hotline: Hotline, t: Strings, lang: string): string {
  const { organization, who, number, languages, languagesNote, cost, note, website } = hotline;
  const names = (languages ?? []).map((tag) => languageName(tag, lang)).join(', ');
  const fact = (name: string, value: string) =>
    value ? `<div><dt>${escape(say(t, name))}</dt><dd>${value}</dd></div>` : '';
  return `<section class="hotline"><h4>${escape(hotline.title)}</h4>
    <p class="quiet">${escape(organization ?? '')}</p><p>${inline(who)}</p>
    <p class="number"><a href="tel:${escape(number.dial)}">${escape(number.shown)}</a></p>
    <dl class="facts">${fact('languages', `${escape(names)}. ${inline(languagesNote)}`)}${fact('cost', inline(cost))}${fact('website', website ? `<a href="${escape(website)}" rel="noopener">${escape(new URL(website).hostname)}</a>` : '')}</dl>
    <p class="quiet">${inline(note)}</p></section>`;
}

function stepList(steps: NonNullable<Treatment['steps']>): string {
  return `<ol class="steps">${steps
    .map(
      ({ title, text, description }) =>
        `<li><figure><p class="quiet">${escape(description)}</p></figure><div><b>${escape(title)}</b><p>${inline(text)}</p></div></li>`,
    )
    .join('')}</ol>`;
}

function medicineList(medicines: Medicine[], t: Strings, lang: string): string {
  const fact = (name: string, value?: string) =>
    value ? `<div><dt>${escape(say(t, name))}</dt><dd>${escape(value)}</dd></div>` : '';
  return list(
    medicines.map(
      ({ name, brands, class: kind, given, usedFor }) =>
        `<p><b>${escape(name)}</b>${brands?.length ? ` (${escape(brands.join(', '))})` : ''}</p><dl>${fact('medicineClass', kind)}${fact('medicineGiven', given)}${fact('medicineUsedFor', usedFor?.length ? listed(usedFor, lang) : '')}</dl>`,
    ),
    'medicines',
  );
}

function urgency(call: Treatment['call'], t: Strings, kit: Kit): string {
  if (!call) return '';
  const levels = (['emergency', 'today', 'nextVisit'] as const).filter((name) => call[name].length);
  return (
    kit.heading(4, say(t, 'whenToCall')) +
    levels
      .map(
        (name) =>
          `<section class="urgency ${name}">${kit.heading(5, say(t, name))}${list(call[name].map(inline))}${name === 'emergency' ? `<p class="small">${escape(say(t, 'emergencyElsewhere'))}</p>` : ''}</section>`,
      )
      .join('')
  );
}

function effectList(effects: NonNullable<Treatment['effects']>): string {
  return list(
    effects
      .filter(({ title }) => title)
      .map(
        ({ id, title, frequency }) =>
          `<a href="${pageOf('side-effects', id)}">${escape(title!)}</a> <span class="quiet">${escape(frequency ?? '')}</span>`,
      ),
    'links',
  );
}
