import { readFileSync } from 'node:fs';
import { dist } from '../../../src/tools/paths.js';
import { banner, document, number, warning, type Condition } from '../condition.js';

const loader = readFileSync(`${dist}/care-widgets.js`, 'utf8');
const hashes = JSON.parse(readFileSync(`${dist}/integrity.json`, 'utf8')) as Record<string, string>;

const simple = (name: string, page: Condition['page'], more: Partial<Condition> = {}): Condition => ({
  name,
  page,
  sees: [number],
  never: ['Call your team.'],
  ...more,
});

/** How the loader comes to the page. */
export const delivery: Condition[] = [
  simple('in the head, blocking', (site) => document(site.tag(''), banner)),
  simple('in the head, async', (site) => document(site.tag('async'), banner)),
  simple('in the head, deferred', (site) => document(site.tag('defer'), banner)),
  simple('at the end of the body', (site) => document('', banner + site.tag(''))),
  simple('as a module', (site) => document(site.tag('type="module"'), banner)),
  simple('as a module, async, with crossorigin', (site) =>
    document(site.tag('type="module" async crossorigin'), banner),
  ),
  simple('with a query behind its name', (site) => document(site.tag('').replace('.js"', '.js?v=12"'), banner), {
    asksForItself: /^care-widgets\.js\?v=12$/,
  }),
  simple(
    'put in late, by a script that delays others until a click',
    (site) =>
      document(
        '',
        `${banner}<script>addEventListener('click', () => { const s = document.createElement('script'); s.src = '${site.base}care-widgets.js'; document.head.append(s); }, { once: true })</script>`,
      ),
    {
      act: (page) => page.mouse.click(5, 5),
    },
  ),
  simple('written with document.write', (site) =>
    document(
      '',
      `${banner}<script>document.write('<scr' + 'ipt src="${site.base}care-widgets.js"></scr' + 'ipt>')</script>`,
    ),
  ),
  simple('concatenated with other scripts, its BASE in data-base', (site) =>
    document('', `${banner}<script data-base="${site.base}">var theme = 1;${loader};var more = 2;</script>`),
  ),
  simple(
    'renamed by an optimizer, its BASE in data-base',
    (site) => document('', `${banner}<script src="${site.base}min/a1b2c3" data-base="${site.base}"></script>`),
    {
      asksForItself: /^min\/a1b2c3$/,
      server: ({ url }, response) =>
        url === '/min/a1b2c3' && Boolean(response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(loader)),
    },
  ),
  simple('with a data-base that lacks its slash', (site) =>
    document('', `${banner}<script src="${site.base}care-widgets.js" data-base="${site.base.slice(0, -1)}"></script>`),
  ),
  simple('twice', (site) => document('', banner + site.tag('') + site.tag('')), { expects: [warning] }),
  simple(
    'in two versions',
    (site) => document('', `${banner}${site.tag('')}<script data-base="${site.base}">/* 0.0.9 */${loader}</script>`),
    { expects: [warning] },
  ),
  simple('on a page whose <base href> leads elsewhere', (site) =>
    document('<base href="https://elsewhere.example/deep/">', banner + site.tag('')),
  ),
  simple(
    'on a page in ISO-8859-1, whose accents stay right',
    (site) =>
      `<!doctype html><html lang="fr"><title>A page</title><body><hotline-banner hotline="quebec-cancer-foundation" lang="fr"></hotline-banner>${site.tag('')}`,
    {
      headers: () => ({ 'Content-Type': 'text/html; charset=iso-8859-1' }),
      sees: ['Fondation québécoise du cancer', '1 800 363-0063'],
    },
  ),
  simple('on a page in quirks mode', (site) => `<html lang="en"><title>A page</title><body>${banner}${site.tag('')}`),
  simple('with its hash (SRI)', (site) =>
    document(
      '',
      `${banner}<script async crossorigin integrity="${hashes['care-widgets.js']!}" src="${site.base}care-widgets.js"></script>`,
    ),
  ),
  simple('with an import map that holds the hashes of what it pulls', (site) =>
    document(
      `<script type="importmap">${JSON.stringify({
        integrity: Object.fromEntries(
          Object.entries(hashes)
            .filter(([file]) => /^care\/.*\.js$/.test(file))
            .map(([file, hash]) => [`${site.base}${file}`, hash]),
        ),
      })}</script>`,
      banner + site.tag('async'),
    ),
  ),
  simple(
    'with preload lines, by which nothing is fetched twice',
    (site) =>
      document(
        `<link rel="preload" as="fetch" crossorigin href="${site.base}content/en/hotlines/quebec-cancer-foundation.json">${site.tag('async')}`,
        banner,
      ),
    {
      check: (_, { requests }) => {
        const asked = requests.filter((address) => address.endsWith('quebec-cancer-foundation.json'));
        if (asked.length !== 1) throw new Error(`fetched ${asked.length} times`);
      },
    },
  ),
  simple('under an image named currentScript', (site) =>
    document('', `<img name="currentScript" alt="">${banner}${site.tag('')}`),
  ),
  simple('under named elements that would be settings', (site) =>
    document(
      '<meta name="care-widgets-base" content="https://evil.example/">',
      `${[
        'careWidgets',
        'CareWidgets',
        'care-widgets',
        'care-widgets-loader',
        'settings',
        'configure',
        'base',
        'hotline',
        'contentBase',
        'trustedTypes',
      ]
        .map(
          (name) =>
            `<a id="${name}" name="${name}" href="https://evil.example/" data-base="https://evil.example/" data-content-base="https://evil.example/" data-hotline="macmillan-cancer-support"></a>`,
        )
        .join('')}${banner}${site.tag('')}`,
    ),
  ),
  simple('under a form and an image that take names of document', (site) =>
    document(
      '',
      `<form name="head"></form><img name="body" alt=""><img name="documentElement" alt="">${banner}${site.tag('')}`,
    ),
  ),
];
