import type { Call, CareDocument } from '../../content/model.js';
import { plainText, type Block, type Inline } from '../../content/rich-text.js';

/** A part of a document that may state something medical: a paragraph, a list item, a step, a row of a medicine, a sign. */
export interface Statement {
  /** Where it is: `when.1`, `sections.how-it-works.body.2.list.0`. */
  field: string;
  text: string;
  /** Ids of the sources that it cites. */
  cites: string[];
}

/**
 * The statements of a document, in its order. Titles, questions to ask and the sentence under the title of a closed section,
 * which repeats what its body says, are none. A hotline says when and how to call, nothing medical.
 */
export function statementsOf(document: CareDocument): Statement[] {
  switch (document.kind) {
    case 'treatments':
      return [
        ...inlines('definition', document.definition),
        ...inlines('summary', document.summary),
        ...document.history.flatMap(({ text }, index) => inlines(`history.${index}`, text)),
        ...document.sections.flatMap(({ id, body }) => blocks(`sections.${id}.body`, body)),
        ...document.steps.flatMap(({ text }, index) => inlines(`steps.${index}`, text)),
        ...Object.entries(document.glance ?? {}).flatMap(([name, text]) => inlines(`glance.${name}`, text)),
        ...document.medicines.map((medicine, index) => ({
          field: `medicines.${index}`,
          text: [medicine.name, medicine.class, medicine.given, ...medicine.usedFor].filter(Boolean).join(', '),
          cites: medicine.sources ?? [],
        })),
        ...(document.cancers.length
          ? [{ field: 'cancers', text: document.cancers.join(', '), cites: document.cancersSources ?? [] }]
          : []),
        ...document.effects.flatMap(({ title, id, frequency, sources = [] }, index) =>
          frequency === undefined
            ? []
            : [{ field: `effects.${index}`, text: `${title ?? id}: ${frequency}`, cites: sources }],
        ),
        ...signs(document.call),
        ...[document.card ?? [], document.cards]
          .flat()
          .flatMap(({ clinicians }, index) => inlines(`cards.${index}.clinicians`, clinicians)),
      ];
    case 'guides':
      return [
        ...inlines('definition', document.definition),
        ...inlines('summary', document.summary),
        ...signs(document.call),
        ...document.sections.flatMap(({ id, body }) => blocks(`sections.${id}.body`, body)),
      ];
    case 'side-effects':
      return [
        ...inlines('definition', document.definition),
        ...signs(document.call),
        ...(['feelsLike', 'when', 'helps', 'avoid'] as const).flatMap((name) => blocks(name, document[name])),
      ];
    case 'glossary':
      return inlines('definition', document.definition);
    case 'hotlines':
      return [];
  }
}

function inlines(field: string, text: Inline[] | undefined): Statement[] {
  return text ? [{ field, text: plainText(text), cites: citesIn(text) }] : [];
}

function blocks(field: string, content: Block[]): Statement[] {
  return content.flatMap((block, index) =>
    Array.isArray(block)
      ? inlines(`${field}.${index}`, block)
      : block.list.flatMap((item, itemIndex) => inlines(`${field}.${index}.list.${itemIndex}`, item)),
  );
}

function signs(call: Call | undefined): Statement[] {
  return Object.entries(call ?? {}).flatMap(([level, list]) =>
    list.flatMap((sign, index) => inlines(`call.${level}.${index}`, sign)),
  );
}

/** Ids of the sources that a text, or any part of a document, cites. */
export function citesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('cite' in value) return [String(value.cite)];
  return Object.values(value).flatMap(citesIn);
}
