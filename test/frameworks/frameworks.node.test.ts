import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { promisify, stripVTControlCharacters } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { elementRegistry } from '../../src/core/registry.js';
import { filesBelow, root } from '../../src/tools/paths.js';
import { launchChromium } from '../browsers/chromium.js';
import { here, installPacked, type Packed } from './package-under-test.js';

/** The package, as a site gets it from npm. */

let packed: Packed;
before(async () => {
  packed = await installPacked();
});

/** Runs a command of the frameworks in one of their projects; what it says, and whether it was content. */
async function run(command: string, args: string[], folder = '.'): Promise<{ said: string; failed: boolean }> {
  const given = { cwd: `${here}/${folder}` };
  try {
    const { stdout, stderr } = await promisify(execFile)(`${here}/node_modules/.bin/${command}`, args, given);
    return { said: stripVTControlCharacters(stdout + stderr), failed: false };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { said: stripVTControlCharacters(stdout + stderr), failed: true };
  }
}

describe('the tarball', () => {
  it('holds what the contract promises', () => {
    const held = new Set(packed.files);
    const promised = [
      ...[
        'care-widgets.js',
        'index.js',
        'define.js',
        'care-widgets.css',
        'embed.html',
        'embed.js',
        'cli.js',
        'integrity.json',
      ],
      ...['custom-elements.json', 'html-custom-data.json', 'web-types.json', 'types/index.d.ts', 'angular/index.js'],
      ...Object.keys(elementRegistry).flatMap((tag) => [`elements/${tag}.js`, `types/elements/${tag}/define.d.ts`]),
      ...[
        'content/en/treatments/immunotherapy.json',
        'static/fr/side-effect-card/fatigue.html',
        'schema/treatments.schema.json',
      ],
    ];
    assert.deepEqual(
      promised.filter((file) => !held.has(`dist/${file}`)),
      [],
    );
    for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE', 'package.json']) assert.ok(held.has(file), file);
  });

  it('holds nothing else', () => {
    const languages = readdirSync(`${root}/locales`);
    const folders = new Set(packed.files.map((file) => file.split('/').slice(0, -1).slice(0, 2).join('/')));
    const known = [
      '',
      'docs',
      'docs/cms',
      'deploy',
      'locales',
      ...languages.flatMap((lang) => [`locales/${lang}`]),
      ...[
        '',
        '/angular',
        '/care',
        '/content',
        '/elements',
        '/lib',
        '/pages',
        '/schema',
        '/static',
        '/types',
        '/typings',
      ].map((name) => `dist${name}`),
    ];
    assert.deepEqual(
      [...folders].filter((folder) => !known.includes(folder)),
      [],
    );
    const isSource = (file: string) =>
      /\.(map|ts|tsx|png)$/.test(file) &&
      !file.endsWith('.d.ts') &&
      !file.startsWith('docs/') &&
      file !== 'dist/card.png';
    assert.deepEqual(packed.files.filter(isSource), []);
  });

  it('is right for publint', async () => {
    const { said, failed } = await run('publint', ['run', packed.tarball, '--strict']);
    assert.ok(!failed && said.includes('All good!'), said);
  });

  it('has right types however it is imported', async () => {
    const noTypes = ['./care-widgets.css', './care-widgets.js'];
    const { said, failed } = await run('attw', [
      packed.tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-emoji',
      '--exclude-entrypoints',
      ...noTypes,
    ]);
    assert.ok(!failed, said);
  });
});

/** Each checks a right template and a wrong one, in which every line that is to be refused says `wrong:`. */
const checkers: Record<string, [command: string, args: string[]]> = {
  plain: ['tsc', ['--noEmit', '--pretty', 'false']],
  react: ['tsc', ['--noEmit', '--pretty', 'false']],
  vue: ['vue-tsc', ['--noEmit', '--pretty', 'false']],
  svelte: ['svelte-check', ['--output', 'machine']],
  angular: ['ngc', ['-p', 'tsconfig.json']],
  solid: ['tsc', ['--noEmit', '--pretty', 'false']],
};

/** `file:line` of each complaint: as tsc, svelte-check and ngc write it. */
function complaints(said: string): string[] {
  const places = said.matchAll(/^(?:(\S+)\((\d+),\d+\): error|\d+ ERROR "(.+?)" (\d+):\d+ |(\S+):(\d+):\d+ - error)/gm);
  return [...places].map(([, ...groups]) => groups.filter(Boolean).join(':'));
}

function linesCalledWrong(folder: string): string[] {
  return filesBelow(`${here}/${folder}`, /^(src\/)?\w[\w.]*\.(ts|tsx|vue|svelte)$/).flatMap((file) =>
    readFileSync(`${here}/${folder}/${file}`, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.includes('wrong:') ? `${file}:${index + 1}` : [])),
  );
}

describe('templates are checked', { concurrency: 2 }, () => {
  for (const [framework, [command, args]] of Object.entries(checkers)) {
    it(`in ${framework}`, async () => {
      const wrong = linesCalledWrong(framework);
      assert.ok(wrong.length >= 7);
      const { said } = await run(command, args, framework);
      assert.deepEqual([...new Set(complaints(said))].sort(), wrong.sort(), said);
    });
  }
});

/** What is used here of the language service; its own types are not among the project's. */
interface LanguageService {
  newHTMLDataProvider(id: string, data: object): object;
  getLanguageService(options: object): {
    parseHTMLDocument(document: Text): object;
    doComplete(document: Text, place: object, parsed: object): { items: { label: string }[] };
  };
  TextDocument: { create(uri: string, language: string, version: number, text: string): Text };
}
interface Text {
  positionAt(offset: number): object;
}

describe('editors', () => {
  /** What the language service of VS Code, which reads our data, offers at the place of the `|`. */
  async function offered(html: string): Promise<string[]> {
    const { getLanguageService, newHTMLDataProvider, TextDocument } = (await import(
      `${here}/node_modules/vscode-html-languageservice/lib/umd/htmlLanguageService.js`
    )) as LanguageService;
    const data = JSON.parse(readFileSync(`${here}/node_modules/care-widgets/dist/html-custom-data.json`, 'utf8')) as {
      version: number;
    };
    const service = getLanguageService({ customDataProviders: [newHTMLDataProvider('care-widgets', data)] });
    const document = TextDocument.create('page.html', 'html', 1, html.replace('|', ''));
    const { items } = service.doComplete(
      document,
      document.positionAt(html.indexOf('|')),
      service.parseHTMLDocument(document),
    );
    return items.map(({ label }) => label.replaceAll('"', ''));
  }

  it('complete the name of each element', async () => {
    const names = await offered('<|');
    assert.deepEqual(
      Object.keys(elementRegistry).filter((tag) => !names.includes(tag)),
      [],
    );
  });

  it('complete attributes, and the ids of documents that ship', async () => {
    const names = await offered('<care-guide |></care-guide>');
    for (const name of ['guide', 'heading-level', 'link-template', 'without-language-menu'])
      assert.ok(names.includes(name), name);
    assert.ok(!names.includes('treatment'));
    assert.deepEqual((await offered('<side-effect-card heading-level="|">')).sort(), ['1', '2', '3', '4', '5', '6']);
    assert.ok((await offered('<side-effect-card effect="|">')).includes('fatigue'));
  });

  it('of JetBrains find theirs through package.json', () => {
    const { version, 'web-types': file } = JSON.parse(
      readFileSync(`${here}/node_modules/care-widgets/package.json`, 'utf8'),
    ) as { version: string; 'web-types': string };
    const data = JSON.parse(readFileSync(`${here}/node_modules/care-widgets/${file}`, 'utf8')) as {
      version: string;
      contributions: { html: { elements: { name: string }[] } };
    };
    assert.equal(data.version, version);
    assert.deepEqual(
      data.contributions.html.elements.map(({ name }) => name),
      Object.keys(elementRegistry),
    );
  });
});

describe('a site that Vite builds', () => {
  let browser: Browser;
  const servers: Server[] = [];
  before(async () => {
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    for (const server of servers) server.closeAllConnections();
    for (const server of servers) server.close();
  });

  /** The site's own files, its start page for every other path, and the package's `dist/` where its `configure` says that content is. */
  async function serve(folder: string): Promise<string> {
    const site = sirv(`${here}/${folder}/dist`, { dev: true, single: true });
    const library = sirv(`${here}/node_modules/care-widgets/dist`, { dev: true });
    const server = createServer((request, response) => {
      const missing = () => void response.writeHead(404).end();
      if (!request.url!.startsWith('/care-widgets/')) return site(request, response, missing);
      request.url = request.url!.slice('/care-widgets'.length);
      return library(request, response, missing);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  for (const framework of ['react', 'vue', 'angular']) {
    it(`with ${framework}, and draws`, async () => {
      if (framework === 'angular') {
        const { said, failed } = await run('ngc', ['-p', 'tsconfig.app.json'], framework);
        assert.ok(!failed, said);
      }
      const { said, failed } = await run('vite', ['build', '--logLevel', 'warn'], framework);
      assert.ok(!failed, said);
      const page = await browser.newPage();
      const troubles: string[] = [];
      page.on('pageerror', ({ message }) => troubles.push(message));
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()));
      await page.goto(await serve(framework));
      await page.getByRole('heading', { level: 3, name: 'Fatigue' }).waitFor({ timeout: 10_000 });
      // `care-load` has come to the template, which has put its `id` there.
      await page.getByRole('region', { name: 'fatigue', exact: true }).waitFor({ timeout: 5000 });
      // `care-navigate` too: the link is routed, the page stays.
      await page.locator('side-effect-card a[data-kind]').first().click();
      await page.waitForURL(/\/side-effects\/[a-z-]+$/);
      assert.deepEqual(troubles, []);
      if (framework === 'react') await followsRouter(page);
      if (framework === 'angular') return;
      await followsI18next(page);
      // The texts of the site word a message of safety.
      assert.match(troubles.join(), /^\[care-widgets\] [^,]*i18next, fr, care-widgets: emergency: expected no wording/);
      assert.equal(troubles.length, 1);
    });
  }

  /** The React site has react-router; it shows the text that a link of the card has led to. */
  async function followsRouter(page: Page): Promise<void> {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    const card = page.locator('side-effect-card');
    await card.getByText('What helps', { exact: true }).waitFor();
    const home = page.url();
    // The tab itself is the browser's: the Chromium of the tests crashes in tabs that open in the background.
    await Promise.all([
      page.context().waitForEvent('page'),
      card
        .locator('a[data-kind]')
        .first()
        .click({ modifiers: ['ControlOrMeta'] }),
    ]);
    assert.equal(page.url(), home);
  }

  /** One change of language, of the site's own i18next, and its own wording; nobody has changed `<html lang>`. */
  async function followsI18next(page: Page): Promise<void> {
    const card = page.locator('side-effect-card');
    await card.getByText('What helps', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Français' }).click();
    await card.getByText('Ce que nos patientes et patients trouvent utile', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'English' }).waitFor();
    await card.getByText('Urgence : appelez le 911 ou allez à l’urgence maintenant').waitFor();
    assert.equal(await card.getByText('Appelez-nous demain').count(), 0);
    assert.equal(await page.evaluate('document.documentElement.lang'), 'en');
    await page.getByRole('button', { name: 'English' }).click();
    await card.getByText('What helps', { exact: true }).waitFor();
  }
});
