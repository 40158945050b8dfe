import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { demoServer } from '../../demo/server.js';

describe('demo server', () => {
  const folder = mkdtempSync(`${tmpdir()}/care-demo-`);
  const library = `${folder}/dist`;
  const server = demoServer(library);

  before(async () => {
    mkdirSync(`${library}/.git`, { recursive: true });
    for (const file of ['dist/care-widgets.js', 'dist/.env', 'dist/.git/config', 'secret.txt'])
      writeFileSync(`${folder}/${file}`, `the text of ${file}`);
    symlinkSync(`${folder}/secret.txt`, `${library}/linked.txt`);
    symlinkSync(folder, `${library}/up`);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** Requests a path unchanged; `fetch` would normalize it. */
  function get(path: string): Promise<{ status: number; body: string }> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      request({ hostname: '127.0.0.1', port, path }, (response) => {
        let body = '';
        response.on('data', (part) => (body += String(part)));
        response.on('end', () => void resolve({ status: response.statusCode!, body }));
      })
        .on('error', reject)
        .end();
    });
  }

  it('the demo server serves the library', async () => {
    assert.deepEqual(await get('/dist/care-widgets.js'), { status: 200, body: 'the text of dist/care-widgets.js' });
  });

  it('the demo server allows pages of other origins to load the library', async () => {
    const { port } = server.address() as AddressInfo;
    for (const [path, allowed] of [
      ['/dist/care-widgets.js', '*'],
      ['/dist/not-there.json', '*'],
      ['/en/', null],
    ] as const) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      assert.equal(response.headers.get('access-control-allow-origin'), allowed, path);
      await response.text();
    }
  });

  it('the demo server serves no hidden files, and none outside its folder, even through symbolic links', async () => {
    for (const path of [
      '.env',
      '%2eenv',
      '.git/config',
      '%2egit/config',
      '/.env',
      '../secret.txt',
      '..%2fsecret.txt',
      '%2e%2e/secret.txt',
      'linked.txt',
      'up/secret.txt',
      'up/dist/.env',
    ]) {
      const { status, body } = await get(`/dist/${path}`);
      assert.equal(status, 404, path);
      assert.doesNotMatch(body, /the text of/, path);
    }
  });

  it('the demo server responds to a malformed URL with an error, and keeps running', async () => {
    for (const path of [
      '//',
      '///',
      '//[',
      '/%',
      '/%zz',
      '/%00',
      '/dist/%00',
      '/dist/%zz',
      '/en/elements/%00',
      '/dist/care-widgets.js%00',
    ]) {
      assert.match(String((await get(path)).status), /^4/, path);
    }
    assert.equal((await get('/en/')).status, 200);
  });

  it('the demo server never writes parts of a URL into a page as markup', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const query = encodeURIComponent(evil);
    for (const path of [
      `/en/gallery?element=${query}&lang=${query}&scheme=${query}&width=${query}`,
      `/en/hospital?scheme=${query}`,
      `/en/blog?scheme=${query}`,
      `/en/?x=${query}`,
      `/en/elements/${query}`,
      `/${query}`,
    ]) {
      assert.doesNotMatch((await get(path)).body, /<img src=x|onerror=alert/, path);
    }
  });
});
