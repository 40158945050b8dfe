import { escapeHtml } from '../../content/escape-html.js';
import type { CareDocument } from '../../content/model.js';
import type { Documents } from './folder.js';
import { printable } from './printable.js';
import { readability } from './readability.js';
import { reportPage } from './report-page.js';

interface Row {
  document: string;
  cells: Record<string, string>[];
}

const columns = ['revision', 'text', 'reviewed', 'next review', 'readability'];

/** One row for each document, with a cell for each language; a missing language is marked "missing". */
function rowsOf(documents: Documents): { languages: string[]; rows: Row[] } {
  const languages = [...new Set([...documents.keys()].map((key) => key.split('/')[0]!))].sort();
  const names = [...new Set([...documents.keys()].map((key) => key.slice(key.indexOf('/') + 1)))].sort();
  const rows = names.map((document) => ({
    document: printable(document),
    cells: languages.map((lang) => describe(documents.get(`${lang}/${document}`))),
  }));
  return { languages: languages.map(printable), rows };
}

function describe(document: CareDocument | undefined): Record<string, string> {
  if (!document) return { revision: 'missing' };
  const reading = readability(document);
  return {
    revision: `${document.revision}${document.withdrawn ? ' (withdrawn)' : ''}`,
    text: document.updated,
    reviewed: document.reviewed ? printable(`${document.reviewed.by}, ${document.reviewed.on}`) : 'not yet',
    'next review': document.nextReview ?? '',
    readability: reading ? `${reading.score.toFixed(1)}${reading.met ? '' : ' (hard)'}` : '',
  };
}

/** The report as plain text for a terminal: padded columns, two spaces apart. */
export function reportText(documents: Documents): string {
  const { languages, rows } = rowsOf(documents);
  const table = [
    ['document', ...languages.flatMap((lang) => columns.map((column) => `${lang} ${column}`))],
    ...rows.map(({ document, cells }) => [
      document,
      ...cells.flatMap((cell) => columns.map((column) => cell[column] ?? '')),
    ]),
  ];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The report as a self-contained HTML page. */
export function reportHtml(documents: Documents, today: string): string {
  const { languages, rows } = rowsOf(documents);
  const languageHeads = languages
    .map((lang) => `<th colspan="${columns.length}" scope="colgroup">${escapeHtml(lang)}</th>`)
    .join('');
  const columnHeads = languages.flatMap(() => columns.map((column) => `<th scope="col">${column}</th>`)).join('');
  const head = `<tr><th rowspan="2" scope="col">document</th>${languageHeads}</tr><tr>${columnHeads}</tr>`;
  const body = rows
    .map(({ document, cells }) => {
      const values = cells
        .flatMap((cell) => columns.map((column) => `<td>${escapeHtml(cell[column] ?? '')}</td>`))
        .join('');
      return `<tr><th scope="row">${escapeHtml(document)}</th>${values}</tr>`;
    })
    .join('\n');
  return reportPage(`Content on ${today}`, `<table><thead>${head}</thead><tbody>${body}</tbody></table>`);
}
