import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFolder } from '../../deploy/compress.js';
import { findPackage, startServer, type Name, type Running } from '../../deploy/servers.js';
import { dist } from '../../src/tools/paths.js';
import { seen, Site } from '../built/site.js';

/** The requirements for a server of `dist/`, tested with the real servers and the configurations that ship. */

interface ServerResponse {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const document = 'content/fr/hotlines/quebec-cancer-foundation.json';
/** Hidden files that an upload may leave in the served folder. */
const hidden = ['.env', '.git/config', 'content/.htpasswd', 'care/.old/base.js', '.well-known-not/x.json'];
const hashed = `care/${readdirSync(`${dist}/care`).find((file) => file.startsWith('base-'))!}`;
/** Pages that people open directly. */
const pages = [
  'builder.html',
  'builder-preview.html',
  'pages/en/side-effect-card/fatigue.html',
  'content/en/treatments/immunotherapy.sources.html',
];
/** Files that pages of other origins load. */
const loaded = ['care-widgets.js', 'embed.js', 'care-widgets.css', document, hashed];
const decoders: Record<string, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (bytes) => bytes,
};

export function serves(name: Name): void {
  const packageRoot = findPackage(name);
  describe(name, { skip: packageRoot === undefined && `${name} is unavailable on this machine` }, () => {
    const site = new Site();
    let folder: string;
    let server: Running | undefined;

    before(async () => {
      folder = mkdtempSync(`${tmpdir()}/care-dist-`);
      // The server may run as another user than the test.
      chmodSync(folder, 0o755);
      const parts = [
        'care-widgets.js',
        'care-widgets.css',
        'embed.js',
        'embed-page.js',
        'embed.html',
        'builder.js',
        'builder-preview.js',
        'builder.css',
        'care',
        'content/en',
        'content/fr/hotlines',
        'static/en/side-effect-card',
        ...pages,
      ];
      for (const part of parts) cpSync(`${dist}/${part}`, `${folder}/${part}`, { recursive: true });
      for (const path of hidden) {
        mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
        writeFileSync(`${folder}/${path}`, 'the-secret-word');
      }
      await compressFolder(folder);
      server = await startServer(name, folder, packageRoot!);
      await site.open();
      site.base = server.base;
    });

    after(async () => {
      await site.close();
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Requests a path unchanged; `fetch` would normalize it. */
    function get(path: string, headers: Record<string, string> = {}): Promise<ServerResponse> {
      return new Promise((resolve, reject) => {
        const { hostname, port } = new URL(server!.base);
        request({ hostname, port, path: `/${path}`, headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
          );
        })
          .on('error', reject)
          .end();
      });
    }

    it(`${name} sends each file in the best encoding that the browser accepts, with Vary and an ETag`, async () => {
      for (const path of loaded) {
        const plain = readFileSync(`${dist}/${path}`);
        const tags = new Set<unknown>();
        for (const encoding of ['br', 'gzip', 'identity']) {
          const { status, headers, body } = await get(path, {
            'Accept-Encoding': encoding === 'br' ? 'gzip, deflate, br, zstd' : encoding,
          });
          assert.equal(status, 200, path);
          assert.equal(headers['content-encoding'] ?? 'identity', encoding, path);
          assert.equal(headers.vary, 'Accept-Encoding', `${path} as ${encoding}`);
          assert.ok(decoders[encoding]!(body).equals(plain), `${path} as ${encoding}`);
          tags.add(headers.etag);
        }
        assert.equal(tags.size, 3, `${path}: an ETag for each encoding, not ${[...tags].join()}`);
      }
    });

    it(`${name} allows every origin to load files, with their correct media type`, async () => {
      for (const path of [...loaded, 'embed.html']) {
        const { headers } = await get(path, { Origin: 'https://hospital.example' });
        assert.equal(headers['access-control-allow-origin'], '*', path);
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
        assert.equal(headers['x-content-type-options'], 'nosniff', path);
        assert.equal(headers['x-frame-options'], undefined, path);
        const type = {
          js: /^text\/javascript; charset=utf-8$/,
          css: /^text\/css; charset=utf-8$/,
          json: /^application\/json$/,
          html: /^text\/html; charset=utf-8$/,
        };
        assert.match(headers['content-type']!, type[path.split('.').at(-1) as keyof typeof type], path);
      }
    });

    it(`${name} lets caches keep files with a hashed name for a year, and all others for five minutes`, async () => {
      for (const path of loaded) {
        const { headers } = await get(path);
        const expected =
          path === hashed
            ? 'public, max-age=31536000, immutable'
            : 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400';
        assert.equal(headers['cache-control'], expected, path);
      }
    });

    it(`${name} responds with 304 if the file is unchanged, in every encoding`, async () => {
      for (const path of [document, hashed]) {
        for (const encoding of ['br', 'gzip', 'identity']) {
          const { headers } = await get(path, { 'Accept-Encoding': encoding });
          const again = await get(path, { 'Accept-Encoding': encoding, 'If-None-Match': headers.etag! });
          assert.equal(again.status, 304, `${path} as ${encoding}`);
          assert.equal(again.body.length, 0);
          assert.equal(again.headers['cache-control'], headers['cache-control']);
          assert.equal(again.headers['access-control-allow-origin'], '*');
        }
      }
    });

    it(`${name} responds to a missing file with 404, readable by other origins and not cached`, async () => {
      for (const path of [
        'content/fr/hotlines/no-such-line.json',
        'care/base-00000000.js',
        'content/',
        'content',
        'care/',
        '',
        'care-widgets.js.br',
        'care-widgets.js.gz',
        '.git/config',
      ]) {
        const { status, headers, body } = await get(path, { 'Accept-Encoding': 'br' });
        assert.equal(status, 404, path);
        assert.equal(headers['access-control-allow-origin'], '*', path);
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
        assert.equal(headers['cache-control'], 'no-cache', path);
        assert.doesNotMatch(body.toString(), /\.js|\.json/, `${path}: a list of files`);
      }
    });

    it(`${name} serves nothing outside its folder`, async () => {
      for (const path of [
        '../package.json',
        '%2e%2e/package.json',
        'care/..%2f..%2fpackage.json',
        '..\\package.json',
      ]) {
        assert.match(String((await get(path)).status), /^4/, path);
      }
    });

    it(`${name} serves no hidden files, in any encoding of the path`, async () => {
      for (const path of [
        ...hidden,
        '%2eenv',
        '%2Egit/config',
        'care/%2e%6fld/base.js',
        '/.env',
        'care/./../.env',
        'content//.htpasswd',
        '.env.br',
        '.env?x=1',
      ]) {
        const { status, headers, body } = await get(path);
        assert.equal(status, 404, path);
        assert.equal(headers['access-control-allow-origin'], '*', path);
        assert.doesNotMatch(body.toString(), /secret/, path);
      }
    });

    it(`${name} responds to an impossible file name with a 4xx status, not 5xx`, async () => {
      const long = 'x'.repeat(300);
      for (const path of [
        '%00',
        'care-widgets.js%00',
        'content/%00/fatigue.json',
        'care-widgets.js%00.html',
        'embed.html%00',
        long,
        `content/${long}/x.json`,
        'x/'.repeat(2500),
        'care-widgets.js/x',
        '%ff%fe',
        '%0d%0aSet-Cookie:x=1',
        '%',
        '%zz',
      ]) {
        const { status, headers } = await get(path);
        assert.ok(status >= 400 && status < 500, `${path.slice(0, 40)}: ${status}`);
        assert.equal(headers['set-cookie'], undefined);
      }
    });

    it(`${name} sends the same Content Security Policy as the page’s meta element`, async () => {
      for (const path of pages) {
        const { headers, body } = await get(path);
        const metaPolicy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(body.toString())?.[1];
        assert.ok(metaPolicy, `${path}: expected a policy in the page`);
        assert.equal(headers['content-security-policy'], metaPolicy, path);
      }
      for (const path of ['embed.html', 'static/en/side-effect-card/fatigue.html']) {
        assert.match(String((await get(path)).headers['content-security-policy']), /^default-src 'none';/, path);
      }
      assert.equal((await get('content/en/side-effects/fatigue.json')).headers['content-security-policy'], undefined);
    });

    it(`${name} serves pages that work under their Content Security Policy`, async () => {
      for (const [path, text] of [
        ['pages/en/side-effect-card/fatigue.html', 'What helps'],
        ['content/en/treatments/immunotherapy.sources.html', 'National Cancer Institute'],
        ['builder.html?lang=en', 'What to paste'],
      ] as const) {
        const { page, consoleMessages } = await site.visit('');
        await page.goto(server!.base + path);
        await seen(page, text);
        if (path.startsWith('content/'))
          assert.ok(await page.evaluate("getComputedStyle(document.body).maxWidth !== 'none'"));
        assert.deepEqual(consoleMessages, []);
        await page.context().close();
      }
    });

    it(`${name} does not reveal its version`, async () => {
      for (const path of ['care-widgets.js', 'no-such-file']) {
        assert.doesNotMatch(String((await get(path)).headers.server ?? ''), /\d|caddy/i);
      }
    });

    it(`${name} serves a widget to a page of another origin with a strict policy`, async () => {
      const { page, requests, consoleMessages } = await site.visit(
        `${site.tag()}<side-effect-card effect="fatigue">Fatigue: call your team.</side-effect-card>`,
        {
          headers: {
            'Content-Security-Policy': `default-src 'none'; script-src ${server!.base}; connect-src ${server!.base}; require-trusted-types-for 'script'`,
            'Cross-Origin-Embedder-Policy': 'require-corp',
            'Cross-Origin-Opener-Policy': 'same-origin',
          },
        },
      );
      await seen(page, 'What helps');
      assert.deepEqual(consoleMessages, []);
      assert.ok(requests.includes('content/en/side-effects/fatigue.json'), requests.join());
      await page.context().close();
    });

    it(`${name} lets a widget on another origin recognize a missing document by its status 404`, async () => {
      const { page, consoleMessages } = await site.visit(
        `${site.tag()}<side-effect-card effect="no-such-effect">Call your team.</side-effect-card>`,
      );
      await seen(page, 'Call your team.');
      await seen(page, 'We can’t show this information right now.');
      assert.ok(
        consoleMessages.some((line) => line.startsWith('warning: [care-widgets]') && line.includes('404')),
        consoleMessages.join('\n'),
      );
      await page.context().close();
    });

    it(`${name} serves embed.html to a cross-origin isolated page, where its iframe gets the right height`, async () => {
      const { page, consoleMessages } = await site.visit(
        `<script src="${server!.base}embed.js"></script><iframe title="Fatigue" src="${server!.base}embed.html?widget=side-effect-card&amp;effect=fatigue&amp;lang=en"></iframe>`,
        { headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' } },
      );
      await page.frameLocator('iframe').getByText('What helps').first().waitFor();
      await page.waitForFunction('document.querySelector("iframe").offsetHeight > 400');
      assert.deepEqual(consoleMessages, []);
      await page.context().close();
    });
  });
}
