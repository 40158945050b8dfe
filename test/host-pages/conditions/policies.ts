import { readFileSync } from 'node:fs';
import { root } from '../../../src/tools/paths.js';
import { atRest } from '../../built/visit.js';
import {
  banner,
  document,
  failedLoad,
  number,
  sentence,
  throughRetries,
  warning,
  type Condition,
} from '../condition.js';

const own = (site: { base: string }) =>
  `default-src 'none'; script-src ${site.base}; connect-src ${site.base}; style-src 'none'`;
const csp =
  (policy: (site: { base: string }) => string): Condition['headers'] =>
  (site) => ({ 'Content-Security-Policy': policy(site) });

const works = (name: string, headers: Condition['headers'], more: Partial<Condition> = {}): Condition => ({
  name,
  headers,
  page: (site) => document(site.tag(), banner),
  sees: [number],
  never: ['Call your team.'],
  looks: '.care-number-line',
  ...more,
});

/** What SECURITY.md says to set on pages where visitors write. */
const [, forVisitors] = /Content-Security-Policy: (.*)/.exec(readFileSync(`${root}/SECURITY.md`, 'utf8'))!;

/** What a privacy officer and a security team set. */
export const policies: Condition[] = [
  works('the policy of the contract', csp(own)),
  works(
    'the same with Trusted Types',
    csp((site) => `${own(site)}; require-trusted-types-for 'script'`),
  ),
  works(
    'the same for the light DOM',
    csp((site) => `${own(site)}; require-trusted-types-for 'script'`),
    {
      page: (site) =>
        document(site.tag(), '<hotline-banner light-dom hotline="quebec-cancer-foundation"></hotline-banner>'),
    },
  ),
  works(
    'the same for every element at once',
    csp((site) => `${own(site)}; require-trusted-types-for 'script'`),
    {
      page: (site) =>
        document(
          site.tag(),
          `${banner}<treatment-explainer treatment="immunotherapy"></treatment-explainer><care-guide guide="precautions"></care-guide><treatment-steps treatment="immunotherapy"></treatment-steps><medicine-list treatment="immunotherapy"></medicine-list><side-effect-list treatment="immunotherapy"></side-effect-list><question-list treatment="immunotherapy"></question-list><wallet-card treatment="immunotherapy"></wallet-card><treatment-comparison treatments="immunotherapy chemotherapy"></treatment-comparison><glossary-term term="antibody">antibody</glossary-term>`,
        ),
      sees: [number, 'How it works', 'Card for the emergency room', 'Treatments side by side'],
      check: async (page, { settled }) => {
        await page.locator('body > glossary-term button').click();
        await page.locator('body > glossary-term').getByText('A protein that travels in the blood').waitFor();
        await settled();
      },
    },
  ),
  works(
    'the policy of SECURITY.md, and nothing that a visitor wrote runs or loads',
    csp((site) => forVisitors!.replaceAll('BASE', site.base)),
    {
      page: (site) =>
        document(
          site.tag(),
          `${banner}<script>window.hit = 1</script><img src="data:,x" onerror="window.hit = 1" alt="">`,
        ),
      expects: [/violates the following Content Security Policy directive/],
      check: async (page) => {
        if (await page.evaluate('window.hit')) throw new Error('a script of a visitor ran');
      },
    },
  ),
  works(
    'Trusted Types with a list of policies that has Lit’s',
    csp((site) => `${own(site)}; require-trusted-types-for 'script'; trusted-types lit-html`),
  ),
  works(
    'Trusted Types with a list, on a page that uses Lit itself',
    csp(
      (site) =>
        `script-src ${site.base} 'nonce-abc'; connect-src ${site.base}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
    ),
    {
      page: (site) =>
        document(
          `<script nonce="abc">trustedTypes.createPolicy('lit-html', { createHTML: (html) => html })</script>${site.tag()}`,
          banner,
        ),
    },
  ),
  ...["theirs; require-trusted-types-for 'script'", "'none'; require-trusted-types-for 'script'", "'none'"].map(
    (list): Condition => ({
      name: `Trusted Types with a list that lacks Lit’s policy: the fallbacks, and one warning that names it (trusted-types ${list})`,
      headers: csp((site) => `${own(site)}; trusted-types ${list}`),
      page: (site) =>
        document(
          site.tag(),
          `${banner}<medicine-list treatment="immunotherapy">Ask your team.</medicine-list><div data-care-widget="side-effect-card" data-effect="fatigue">Fatigue: call.</div>`,
        ),
      sees: ['Call your team.', 'Ask your team.', 'Fatigue: call.'],
      expects: [
        /^warning: \[care-widgets\] .*lit-html/,
        /^error: .*violates the following Content Security policy directive.*trusted-types/,
      ],
      check: async (page, visit) => {
        for (const name of ['hotline', 'medicine-list', 'side-effect-card'])
          await visit.requested(new RegExp(`^care/${name}-`));
        await visit.hasLogged(warning);
        await atRest(page);
        const warnings = visit.consoleMessages.filter((line) => warning.test(line));
        if (warnings.length !== 1)
          throw new Error(`expected one warning, heard ${JSON.stringify(visit.consoleMessages)}`);
      },
    }),
  ),
  works(
    'a nonce and strict-dynamic',
    csp(
      (site) =>
        `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src ${site.base}; style-src 'none'`,
    ),
    {
      page: (site) => document(site.tag('async nonce="abc"'), banner),
    },
  ),
  works('cross-origin isolation (COEP require-corp, COOP)', () => ({
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  })),
  works('a sandboxed page of no origin', () => ({ 'Content-Security-Policy': 'sandbox allow-scripts' })),
  works('a permissions policy that denies everything', () => ({
    'Permissions-Policy': 'geolocation=(), camera=(), microphone=(), storage-access=(), local-fonts=()',
  })),
  works('no-referrer and nosniff', () => ({
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  })),
  {
    name: 'a policy that forgot connect-src: the fallback, a sentence, and the way on',
    headers: csp((site) => `default-src 'none'; script-src ${site.base}`),
    page: (site) => document(site.tag(), banner),
    holdsTimers: true,
    act: throughRetries,
    sees: ['Call your team.', sentence, 'Try again'],
    expects: [
      warning,
      failedLoad,
      /Content Security Policy/,
      /violates the following/,
      /Refused to connect/,
      /Fetch API cannot load/,
    ],
  },
  {
    name: 'a policy that blocks the script: the fallback',
    headers: csp(() => `default-src 'none'; script-src 'none'`),
    page: (site) => document(site.tag(), banner),
    sees: ['Call your team.'],
    expects: [/Content Security Policy/, /Refused to load/, /violates the following/],
  },
];
