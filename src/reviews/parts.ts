import { citesIn } from '../content/cites.js';
import type { Call, CareDocument, Treatment } from '../content/model.js';
import { plainText, type Block, type Inline } from '../content/rich-text.js';

/** What readers read of a document, piece by piece: a title, a paragraph, a list item, a step, a row of a medicine, a sign. */
export interface Part {
  /** Where it is: `when.1`, `sections.how-it-works.body.2.list.0`. */
  field: string;
  text: string;
  /** Ids of the sources that it cites. */
  cites: string[];
  /**
   * Whether it may state something medical, and so needs a source. Titles and questions to ask do not, nor does the sentence
   * under the title of a closed section, which repeats what its body says. A hotline says when and how to call.
   */
  statement: boolean;
}

/** The parts of a document that may state something medical. */
export function statementsOf(document: CareDocument): Part[] {
  return partsOf(document).filter(({ statement }) => statement);
}

/** The parts of a document, in the order of its kind's fields. */
export function partsOf(document: CareDocument): Part[] {
  const title = [
    ...plain('title', document.title),
    ...inlines('definition', 'definition' in document ? document.definition : undefined),
  ];
  switch (document.kind) {
    case 'treatments':
      return [
        ...title,
        ...inlines('summary', document.summary),
        ...signs(document.call),
        ...document.history.flatMap(({ text }, index) => inlines(`history.${index}`, text)),
        ...sections(document.sections),
        ...document.steps.flatMap((step, index) => [
          ...plain(`steps.${index}.title`, step.title),
          ...inlines(`steps.${index}`, step.text),
        ]),
        ...Object.entries(document.glance ?? {}).flatMap(([name, text]) => inlines(`glance.${name}`, text)),
        ...treatmentData(document),
        ...document.questions.flatMap(({ items }, index) =>
          items.flatMap((item, place) => plain(`questions.${index}.items.${place}`, plainText(item))),
        ),
        ...ownCards(document).flatMap(({ statement, clinicians }, index) => [
          ...plain(`cards.${index}.statement`, plainText(statement)),
          ...inlines(`cards.${index}.clinicians`, clinicians),
        ]),
      ];
    case 'guides':
      return [
        ...title,
        ...inlines('summary', document.summary),
        ...signs(document.call),
        ...sections(document.sections),
      ];
    case 'side-effects':
      return [
        ...title,
        ...signs(document.call),
        ...(['feelsLike', 'when', 'helps', 'avoid'] as const).flatMap((name) => blocks(name, document[name])),
      ];
    case 'glossary':
      return [...title, ...document.also.flatMap((name, index) => plain(`also.${index}`, name))];
    case 'hotlines':
      return [
        ...title,
        ...(['who', 'note', 'cost'] as const).flatMap((name) => plain(name, plainText(document[name] ?? []))),
      ];
  }
}

/** The wallet cards in the document's own language: those that the build adds to a translation are another document's. */
function ownCards({ card, cards, lang }: Treatment) {
  return [card ?? [], cards].flat().filter((one) => (one.lang ?? lang) === lang);
}

/** The rows of a treatment's lists: they have fields instead of sentences, and name their sources beside them. */
function treatmentData({ medicines, cancers, cancersSources = [], effects }: Treatment): Part[] {
  const row = (field: string, text: string, cites: string[]): Part => ({ field, text, cites, statement: true });
  return [
    ...medicines.map(({ name, class: kind, given, usedFor, sources = [] }, index) =>
      row(`medicines.${index}`, [name, kind, given, ...usedFor].filter(Boolean).join(', '), sources),
    ),
    ...(cancers.length ? [row('cancers', cancers.join(', '), cancersSources)] : []),
    ...effects.flatMap(({ id, frequency, sources = [] }, index) =>
      frequency === undefined ? [] : [row(`effects.${index}`, `${id}: ${frequency}`, sources)],
    ),
  ];
}

function sections(list: { id: string; title: string; summary: Inline[]; body: Block[] }[]): Part[] {
  return list.flatMap(({ id, title, summary, body }) => [
    ...plain(`sections.${id}.title`, title),
    ...plain(`sections.${id}.summary`, plainText(summary)),
    ...blocks(`sections.${id}.body`, body),
  ]);
}

function plain(field: string, text: string): Part[] {
  return text ? [{ field, text, cites: [], statement: false }] : [];
}

function inlines(field: string, text: Inline[] | undefined): Part[] {
  return text ? [{ field, text: plainText(text), cites: citesIn(text), statement: true }] : [];
}

function blocks(field: string, content: Block[]): Part[] {
  return content.flatMap((block, index) =>
    Array.isArray(block)
      ? inlines(`${field}.${index}`, block)
      : block.list.flatMap((item, place) => inlines(`${field}.${index}.list.${place}`, item)),
  );
}

function signs(call: Call | undefined): Part[] {
  return Object.entries(call ?? {}).flatMap(([level, list]) =>
    list.flatMap((sign, index) => inlines(`call.${level}.${index}`, sign)),
  );
}

/**
 * All that readers read of a document, with its signs and their levels, as one text: a review is bound to its hash. What an
 * editor does without changing a word (a source, a citation, a date) does not change it.
 */
export function reviewedText(document: CareDocument): string {
  return JSON.stringify(partsOf(document).map(partKey));
}

/** The words of a part, and the list that it is in: a sign that moves to another level is another. */
export function partKey({ field, text }: Part): [list: string, text: string] {
  return [field.replace(/\.\d+/g, ''), text];
}

/** Characters of the hash that a review holds, of a SHA-256 in hexadecimal digits. */
export const HASH_LENGTH = 16;
