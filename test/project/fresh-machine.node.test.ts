import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { root } from '../../src/tools/paths.js';
import { chromiumOptions, findChromium, launchChromium } from '../browsers/chromium.js';
import { installPackages } from '../npm-packages.js';

/** What a newcomer sees on a machine that lacks something that the tests need. */

const isSentence = (text: string) => assert.match(text, /^[A-Z][^\n]+\.$/);

describe('npm test', () => {
  it('says in one sentence that CHROME_PATH names no browser, and ends with 1', () => {
    const { status, stderr } = spawnSync('npx', ['tsx', 'test/prepare.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CHROME_PATH: '/nowhere/chromium' },
    });
    assert.equal(status, 1);
    isSentence(stderr.trim());
    assert.match(stderr, /CHROME_PATH names \/nowhere\/chromium/);
  });

  it('says in one sentence what to install where no browser can be had', () => {
    assert.throws(
      () => findChromium([() => undefined]),
      ({ message }: Error) => {
        isSentence(message);
        return /install Chromium or Chrome/.test(message);
      },
    );
  });
});

describe('packages that only some tests need', () => {
  let folder: string;
  before(() => {
    mkdirSync(`${root}/.cache`, { recursive: true });
    folder = mkdtempSync(`${root}/.cache/packages-`);
    const manifest = { name: 'x', version: '1.0.0', dependencies: { 'is-odd': '3.0.1' } };
    const lock = {
      name: 'x',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: { '': manifest, 'node_modules/is-odd': { version: '3.0.1' } },
    };
    writeFileSync(`${folder}/package.json`, JSON.stringify(manifest));
    writeFileSync(`${folder}/package-lock.json`, JSON.stringify(lock));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** The sentence of a machine on which npm is set up like this. */
  async function refused(settings: Record<string, string>): Promise<string> {
    const before = { ...process.env };
    Object.assign(process.env, { npm_config_fetch_retries: '0', npm_config_cache: `${folder}/cache`, ...settings });
    try {
      await installPackages({ folder: folder.slice(root.length + 1), name: 'Is odd' });
    } catch (error) {
      return (error as Error).message;
    } finally {
      process.env = before;
    }
    throw new Error('expected no package to be installed');
  }

  it('say in one sentence that the registry cannot be reached', async () => {
    const said = await refused({ npm_config_registry: 'http://127.0.0.1:9/' });
    isSentence(said);
    assert.match(said, /need Is odd, .*ECONNREFUSED.*run npm test again\.$/);
  });

  it('say in one sentence that npm cannot write into its home', async () => {
    writeFileSync(`${folder}/file`, '');
    const said = await refused({
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: `${folder}/file/cache`,
    });
    isSentence(said);
    assert.match(said, /write its cache/);
  });
});

describe('the Chromium of the tests', () => {
  it('sees the fonts of the tests and no others: Latin, Arabic and Chinese', async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.setContent(
      '<p lang="en">Call</p><p lang="ar">اتصل</p><p lang="zh-Hans">致电</p><p style="font-family: Arial">Call</p><p style="font-family: serif">Call</p>',
    );
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root: tree } = await session.send('DOM.getDocument');
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: tree.nodeId, selector: 'p' });
    const families: string[] = [];
    for (const nodeId of nodeIds)
      families.push((await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts[0]!.familyName);
    await browser.close();
    assert.deepEqual(families, [
      'Noto Sans',
      'Noto Naskh Arabic',
      'Noto Sans S Chinese Regular',
      'Noto Sans',
      'Noto Sans',
    ]);
  });

  it(
    'is the one that the lock file pins, on Linux',
    { skip: process.platform !== 'linux' || process.arch !== 'x64' || process.env.CHROME_PATH !== undefined },
    () => {
      assert.match(chromiumOptions().executablePath!, /node_modules\/\.cache\/chromium-\d+\.\d+\.\d+\/chromium$/);
    },
  );
});
