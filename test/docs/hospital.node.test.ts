import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { dist, root } from '../../src/tools/paths.js';
import { launchChromium } from '../browsers/chromium.js';

/** docs/hospital.md is followed step by step, in a folder that holds nothing but the installed package; then a reader comes. */

const guide = readFileSync(`${root}/docs/hospital.md`, 'utf8');
const folder = mkdtempSync(`${tmpdir()}/care-widgets-`);
const bin = mkdtempSync(`${tmpdir()}/care-widgets-`);

const commands = [...guide.matchAll(/```sh\n([^]*?)```/g)].map(([, command]) => command!);
const files = [...guide.matchAll(/^`([\w/.-]+)`:\n\n```json\n([^]*?)```$/gm)].map(
  ([, file, text]) => [file!, text!] as const,
);
const [, page] = /```html\n([^]*?)```/.exec(guide)!;
const [, policy] = /Content-Security-Policy: (.*)/.exec(guide)!;

/** Runs a block of the guide's shell commands; returns what it prints. */
const run = (block: string) =>
  execFileSync('bash', ['-ec', block], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
  });
const blockWith = (text: string) => commands.find((command) => command.includes(text))!;

function stub(name: string, script: string): void {
  writeFileSync(`${bin}/${name}`, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

const printed: Record<string, string> = {};
let base = '';
let browser: Browser;
const server = createServer((request, response) => {
  response.setHeader('Content-Security-Policy', request.url === '/' ? policy! : '');
  if (request.url === '/')
    response
      .setHeader('Content-Type', 'text/html')
      .end(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>Immunothérapie</title>${page}`);
  else sirv(`${folder}/public`, { dev: true })(request, response, () => void response.writeHead(404).end());
});

before(async () => {
  // The package is there already, and so is its command.
  stub('npm', '');
  stub('npx', `shift; exec "${process.execPath}" "${dist}/cli.js" "$@"`);
  mkdirSync(`${folder}/node_modules`);
  symlinkSync(root, `${folder}/node_modules/care-widgets`);
  run(blockWith('npm install care-widgets'));
  run(blockWith('new hotlines our-line'));
  for (const [file, text] of files) writeFileSync(`${folder}/${file}`, text);
  printed.check = run(blockWith('compile texts'));
  run(blockWith('--template ours.html'));
  printed.update = run(blockWith('npm update'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  for (const made of [folder, bin]) rmSync(made, { recursive: true });
});

/** The first day of the guide's example, at an hour: 2026-11-30 is a Monday, in Montréal at UTC−5. */
async function visit(path: string, time = '10:00'): Promise<{ page: Page; said: string[] }> {
  const context = await browser.newContext({ locale: 'fr-CA', timezoneId: 'America/Toronto' });
  const opened = await context.newPage();
  await opened.clock.setFixedTime(new Date(`2026-11-30T${time}:00-05:00`));
  const said: string[] = [];
  opened.on('console', (message) => said.push(message.text()));
  await opened.goto(`${base}${path}`);
  return { page: opened, said };
}

describe('docs/hospital.md', () => {
  it('has texts that check accepts', () => {
    assert.match(printed.check!, /^2 documents read, 0 problems, 0 hints$/m);
    assert.deepEqual(
      files.map(([file]) => dirname(file)),
      ['texts/fr/hotlines', 'texts/en/hotlines'],
    );
  });

  it('shows the explainer with the hospital’s own line under the strict policy, without a word in the console', async () => {
    const { page, said } = await visit('/');
    await page.getByRole('heading', { name: 'Ligne infirmière en oncologie' }).waitFor();
    const numbers = await page
      .locator('treatment-explainer a[href^="tel:"]:visible')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))]);
    assert.ok(numbers.includes('tel:+15145550123'));
    assert.ok(!numbers.includes('tel:+18003630063'), numbers.join());
    // A text that the hospital has not written itself is looked for in its folder first.
    assert.deepEqual(
      said.filter((line) => !line.includes('status of 404')),
      [],
    );
  });

  it('names who answers at night', async () => {
    const { page } = await visit('/', '22:00');
    await page.getByRole('link', { name: '514 555-0199' }).first().waitFor();
  });

  it('leads from the explainer to a page of the hospital’s own, with its own line in the fallback too', async () => {
    const { page } = await visit('/');
    const link = page.locator('a[href*="/sante/fr/side-effects/"]').first();
    await link.waitFor({ state: 'attached' });
    const address = new URL((await link.getAttribute('href'))!, base).pathname;
    const { page: next } = await visit(address);
    await next.getByRole('heading', { level: 1 }).waitFor();
    const html = readFileSync(`${folder}/public${address}`, 'utf8');
    assert.match(html, /href="tel:\+15145550123"/);
    assert.doesNotMatch(html, /18003630063/);
  });

  it('shows the hospital’s line in the pages that ship', async () => {
    const { page } = await visit('/care-widgets/embed.html?widget=side-effect-card&effect=fatigue&lang=fr');
    await page.getByRole('link', { name: '514 555-0123' }).first().waitFor();
  });

  it('updates without a correction to tell of, and starts an own wording from the text that ships', () => {
    assert.doesNotMatch(printed.update!, /changed since the last copy/);
    run(blockWith('new side-effects fever-infection'));
    const { title, reviewed } = JSON.parse(
      readFileSync(`${folder}/texts/fr/side-effects/fever-infection.json`, 'utf8'),
    ) as { title: string; reviewed: null };
    assert.deepEqual([title, reviewed], ['Fièvre et infection', null]);
  });
});
