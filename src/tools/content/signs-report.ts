import { escapeHtml } from '../../content/escape-html.js';
import { printable } from './printable.js';
import type { Signs } from './signs.js';

/** The table of all signs, which a clinician reads first: one row for each, whatever the number of documents that name it. */
function rowsOf(signs: Signs, languages: string[]): string[][] {
  return signs.ids.map((id) => [
    id,
    signs.get(id)!.level,
    signs.get(id)!.core ? 'core' : '',
    ...languages.map((lang) => plain(signs.line(id, lang)) ?? 'missing'),
    signs
      .sourcesOf(id)
      .map(({ name, url }) => `${name}${url ? ` (${url})` : ''}`)
      .join('; ') || 'missing',
    documentsOf(signs, id).join(' '),
  ]);
}

const plain = (line: string | undefined) => line?.replaceAll('**', '');

/** `treatments/chemotherapy`: the documents that name a sign, in whatever language. */
function documentsOf(signs: Signs, id: string): string[] {
  return [...new Set((signs.usedIn.get(id) ?? []).map((key) => key.slice(key.indexOf('/') + 1)))].sort();
}

function titles(languages: string[]): string[] {
  return ['sign', 'level', 'core', ...languages, 'sources', 'used in'];
}

/** One paragraph for each sign, for a terminal, where sentences make a table too wide. */
export function signsText(signs: Signs, languages: string[]): string {
  const [, ...others] = titles(languages);
  return rowsOf(signs, languages)
    .map(([id, ...cells]) =>
      [
        printable(id!),
        ...cells.flatMap((cell, index) => (cell ? [`  ${others[index]!}: ${printable(cell)}`] : [])),
      ].join('\n'),
    )
    .join('\n\n');
}

/** The table as a self-contained HTML page. */
export function signsHtml(signs: Signs, languages: string[], today: string): string {
  const row = (cells: string[], cell: string) =>
    `<tr>${cells.map((text) => `<${cell}>${escapeHtml(printable(text))}</${cell}>`).join('')}</tr>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Signs for which to call, ${today}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:1.5rem}table{border-collapse:collapse}th,td{border:1px solid;padding:.5rem;text-align:start;vertical-align:top}thead{display:table-header-group}tr{break-inside:avoid}</style>
</head>
<body>
<h1>Signs for which to call, ${today}</h1>
<table>
<thead>${row(titles(languages), 'th')}</thead>
<tbody>
${rowsOf(signs, languages)
  .map((cells) => row(cells, 'td'))
  .join('\n')}
</tbody>
</table>
</body>
</html>
`;
}
