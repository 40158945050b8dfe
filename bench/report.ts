import { cpus } from 'node:os';
import { counts } from './build.js';
import { goals } from './goals.js';
import { manyPages } from './many.js';
import { pages } from './pages.js';
import { manyTime, medianOf, seen, type Results } from './results.js';

/** The results of a run as Markdown, for RESULTS.md and the terminal. */
export function report(
  results: Results,
  run: { command: string; chromium: string; rounds: number; manyRounds: number; busy: number },
): string {
  const visits = results.pages.length * (run.rounds + 0.5) + results.many.length * run.manyRounds;
  const reached = goals(results);
  return (
    [
      '# Results',
      `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim() || 'unknown'}), Node ${process.versions.node}, Chromium ${run.chromium}. Made by:`,
      `\`\`\`sh\n${run.command}\n\`\`\``,
      `Medians of ${run.rounds} rounds, pages in turn, each visit with an empty cache; in brackets the fastest and the slowest. Time is from the start of the navigation until the last section's text has a rectangle and nothing hides it. A task shorter than 50 ms is not told by the browser and counts as 0. Heap is that of JavaScript after garbage collection.${run.busy ? ` At ${run.busy} of about ${Math.ceil(visits)} visits other work kept the machine busy: such a run says less than one on a calm machine.` : ''}`,
      ...(results.pages.length ? ['## One explainer on a page', pageTable(results)] : []),
      ...(results.interactions.length ? ['## Interaction to next paint', interactionTable(results)] : []),
      ...(results.many.length
        ? [
            '## Many',
            `Without throttling, HTTP/1.1, medians of ${run.manyRounds} rounds.`,
            manyTable(results),
            removalTable(results),
            languageWords(results),
          ]
        : []),
      ...(reached.length
        ? [
            '## Goals',
            table(
              ['goal', 'wanted', 'measured', ''],
              reached.map((goal) => [goal.words, goal.wanted, goal.measured, goal.reached ? 'reached' : '**missed**']),
            ),
          ]
        : []),
    ].join('\n\n') + '\n'
  );
}

function pageTable(results: Results): string {
  return table(
    [
      'network',
      'page',
      'time to content, ms',
      'of static',
      'of hand-written',
      'KB',
      'requests',
      'script, ms',
      'style and layout, ms',
      'blocked, ms',
      'longest task, ms',
      'layout shift',
      'heap, MB',
    ],
    results.pages.map(({ network, protocol, name, rounds }) => {
      const of = (key: keyof (typeof rounds)[number]) => medianOf(rounds, (round) => round[key]);
      const ratio = (to: 'static' | 'hand-written') => {
        const base = seen(results, network, protocol, to);
        return base ? (of('seen') / base).toFixed(2) : '';
      };
      const times = rounds.map((round) => round.seen);
      return [
        `${network}, ${protocol}`,
        pages[name],
        `${of('seen').toFixed(0)} (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`,
        ratio('static'),
        ratio('hand-written'),
        (of('bytes') / 1000).toFixed(1),
        of('requests').toFixed(0),
        of('script').toFixed(0),
        of('layout').toFixed(0),
        of('blocked').toFixed(0),
        of('longest').toFixed(0),
        of('shift').toFixed(3),
        (of('heap') / 1e6).toFixed(2),
      ];
    }),
  );
}

function interactionTable({ interactions }: Results): string {
  return table(
    ['at a quarter of the CPU, ms', 'open a section', 'open all', 'change the language'],
    interactions.map(({ name, rounds }) => [
      pages[name],
      ...(['openSection', 'openAll', 'changeLanguage'] as const).map((what) =>
        medianOf(rounds, (round) => round[what]).toFixed(0),
      ),
    ]),
  );
}

function manyTable(results: Results): string {
  return table(
    [
      'time until the last text of all is seen, ms (an element), content requests',
      ...counts.map((count) => count.toLocaleString('en')),
    ],
    results.many.map((one) => [
      manyPages[one.name].label,
      ...counts.map((count) => {
        const requests = medianOf(one.rounds, (round) => round.find((each) => each.count === count)!.contentRequests);
        const time = manyTime(one, count);
        return `${time.toFixed(0)} (${(time / count).toFixed(1)}), ${requests}`;
      }),
    ]),
  );
}

function removalTable(results: Results): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  return table(
    [
      'added and removed 200 times',
      'heap before, MB',
      'after, MB',
      'without compiled code, before',
      'after',
      'DOM nodes before',
      'after',
    ],
    results.many.map(({ name, removals, removalsInterpreted }) => [
      manyPages[name].label,
      ...[removals, removalsInterpreted].flatMap((all) => [
        megabytes(medianOf(all, (one) => one.before)),
        megabytes(medianOf(all, (one) => one.after)),
      ]),
      medianOf(removals, (one) => one.nodesBefore).toFixed(0),
      medianOf(removals, (one) => one.nodesAfter).toFixed(0),
    ]),
  );
}

function languageWords(results: Results): string {
  return results.many
    .filter(({ languages }) => languages.length > 0)
    .map(({ name, languages }) => {
      const of = (key: keyof (typeof languages)[number]) => medianOf(languages, (one) => one[key]).toFixed(0);
      return `${manyPages[name].label}: 99 more beside one that is drawn already, ${of('first')} ms; the page's language from English to French, which is fetched, ${of('toFrench')} ms; back to English, ${of('toEnglish')} ms, with ${of('requestsForKnown')} requests.`;
    })
    .join('\n');
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
