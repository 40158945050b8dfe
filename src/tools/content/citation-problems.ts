import { isForPatients } from '../../content/sources.js';
import type { CareDocument } from '../../content/model.js';
import { citesIn } from '../../content/cites.js';
import { statementsOf } from '../../reviews/parts.js';

/** What is wrong with the citations of any document: one sentence each, with the field. */
export function citationProblems(document: CareDocument): string[] {
  const ids = document.sources.flatMap(({ id }) => id ?? []);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  const unknown = [...new Set(citedIds(document))].filter((id) => !ids.includes(id));
  return [
    ...repeated.map((id) => `sources: expected one source with the id "${id}", got several`),
    ...unknown.map((id) => `sources: expected a source with the id "${id}", which the text cites`),
    ...summariesOf(document).flatMap(({ field, summary }) =>
      citesIn(summary).length ? [`${field}: expected no citation: it stands in a button, which can hold no link`] : [],
    ),
    ...literalCitations(document).map(
      (field) => `${field}: expected no citation: readers would see it as it is written`,
    ),
  ];
}

/** The share of statements, in per cent, that must cite a source in a document that ships. */
const MIN_SHARE = 80;

/** What is wrong besides with a document that ships: every source is cited and has an address, and so are most statements. */
export function shippedCitationProblems(document: CareDocument): string[] {
  if (document.kind === 'hotlines') return [];
  const cited = new Set(citedIds(document));
  const share = citedShare(document);
  return [
    ...document.sources
      .filter((source) => !(document.kind === 'treatments' && isForPatients(source)) && !cited.has(source.id ?? ''))
      .map(({ id, name }) => `sources: expected a statement that cites ${id === undefined ? `"${name}"` : `"${id}"`}`),
    ...document.sources.flatMap(({ url, name }) =>
      url === undefined ? [`sources: expected an address of "${name}"`] : [],
    ),
    ...(share < MIN_SHARE ? [`expected ${MIN_SHARE} % of the statements to cite a source, got ${share} %`] : []),
  ];
}

/** The share of a document's statements that cite a source, in per cent, rounded down: 100 only if all do. */
export function citedShare(document: CareDocument): number {
  const statements = statementsOf(document);
  const cited = statements.filter(({ cites }) => cites.length);
  return statements.length ? Math.floor((100 * cited.length) / statements.length) : 100;
}

function citedIds(document: CareDocument): string[] {
  return [...statementsOf(document).flatMap(({ cites }) => cites), ...citesIn(document)];
}

function summariesOf(document: CareDocument): { field: string; summary: unknown }[] {
  if (!('sections' in document)) return [];
  return document.sections.map(({ id, summary }) => ({ field: `sections.${id}.summary`, summary }));
}

/** The fields that hold a citation as plain text: those without Markdown. */
function literalCitations(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return value.includes('[^') ? [field] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => literalCitations(inner, field ? `${field}.${name}` : name));
}
