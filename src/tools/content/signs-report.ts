import { escapeHtml } from '../../content/escape-html.js';
import type { Call, Source } from '../../content/model.js';
import { printable } from './printable.js';
import { reportPage } from './report-page.js';
import type { Signs } from './signs.js';

/** One sign, with whatever a clinician needs to judge it. */
interface Row {
  id: string;
  level: keyof Call;
  core: boolean;
  /** Its words, by language. */
  words: [lang: string, line: string][];
  sources: Source[];
  /** `treatments/chemotherapy`, in whatever language. */
  usedIn: string[];
}

const levels: Record<keyof Call, string> = {
  emergency: 'Emergency',
  today: 'Call today, day or night',
  nextVisit: 'Tell the team at the next visit',
};

/** By level, most urgent first: some two hundred lines instead of those of every document. */
function rowsOf(signs: Signs, languages: string[]): Row[] {
  const rows = signs.ids.map((id) => ({
    id,
    level: signs.get(id)!.level,
    core: signs.get(id)!.core ?? false,
    words: languages.map((lang): [string, string] => [lang, signs.line(id, lang)?.replaceAll('**', '') ?? 'missing']),
    sources: signs.sourcesOf(id),
    usedIn: [...new Set((signs.usedIn.get(id) ?? []).map((key) => key.slice(key.indexOf('/') + 1)))].sort(),
  }));
  const order = Object.keys(levels);
  return rows.sort((one, other) => order.indexOf(one.level) - order.indexOf(other.level));
}

/** One paragraph for each sign, for a terminal, where sentences make a table too wide. */
export function signsText(signs: Signs, languages: string[]): string {
  return rowsOf(signs, languages)
    .map(({ id, level, core, words, sources, usedIn }) =>
      [
        id,
        `level: ${level}${core ? ', core' : ''}`,
        ...words.map(([lang, line]) => `${lang}: ${line}`),
        `sources: ${sources.map(({ name, url }) => `${name}${url ? ` (${url})` : ''}`).join('; ') || 'missing'}`,
        `used in: ${usedIn.join(' ') || 'nothing'}`,
      ]
        .map(printable)
        .join('\n  '),
    )
    .join('\n\n');
}

/** A table for each level, as a self-contained HTML page to read on paper or screen. */
export function signsHtml(signs: Signs, languages: string[], today: string): string {
  const rows = rowsOf(signs, languages);
  const tables = Object.entries(levels).map(([level, title]) => {
    const own = rows.filter((row) => row.level === level);
    const columns = ['sign', ...languages, 'sources', 'used in'];
    return `<table>
<caption>${title}: ${own.length}</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')}</tr></thead>
<tbody>
${own.map(rowHtml).join('\n')}
</tbody>
</table>`;
  });
  return reportPage(`Signs for which to call, ${today}`, tables.join('\n'));
}

function rowHtml({ id, core, words, sources, usedIn }: Row): string {
  const cells = [
    ...words.map(([lang, line]) => `<td lang="${escapeHtml(lang)}">${escapeHtml(printable(line))}</td>`),
    `<td>${sources.map(sourceHtml).join('<br>') || 'missing'}</td>`,
    `<td>${usedIn.map(escapeHtml).join('<br>') || 'nothing'}</td>`,
  ];
  return `<tr><th scope="row">${escapeHtml(printable(id))}${core ? ' (core)' : ''}</th>${cells.join('')}</tr>`;
}

function sourceHtml({ name, url, lang }: Source): string {
  const text = `<span lang="${escapeHtml(lang ?? '')}">${escapeHtml(printable(name))}</span>`;
  return url === undefined ? text : `<a href="${escapeHtml(url)}">${text}</a>`;
}
