import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { dist } from '../../src/tools/paths.js';
import { Site } from '../built/site.js';
import { hasOldChromium, openInOldChromium, type OldVersion } from '../browsers/old-chromium.js';
import { everyElement, fallback, schemes } from './pages.js';
import { faintTextsScript } from './reader.js';
import { tags } from '../visual/all-elements.js';

/**
 * The tier "fallback" of docs/browsers.md: in browsers older than those in which texts can be read, the page keeps what
 * it has put into elements, and no error is left uncaught. Nothing drives such a browser: pages report to their own server.
 */

/** Reports errors that nobody caught, and the words of the page once the loader has said that it leaves it alone. Written for old browsers. */
const reporter = (address = '/') => `<script>
var errors = [];
addEventListener('error', function (event) { errors.push(event.message); report(); });
addEventListener('unhandledrejection', function (event) { errors.push(String(event.reason)); report(); });
var warn = console.warn;
console.warn = function () { warn.apply(console, arguments); addEventListener('load', report); if (document.readyState === 'complete') report(); };
function report() {
  setTimeout(function () {
    var request = new XMLHttpRequest();
    request.open('POST', '${address}seen');
    request.send(JSON.stringify({ errors: errors, text: document.body.innerText, faint: ${faintTextsScript} }));
  });
}
</script>`;

interface Seen {
  errors: string[];
  text: string;
  /** Texts with too little contrast. */
  faint: string[];
}

/** What a page of somebody's, which holds `html`, reports. */
function seenIn(site: Site, version: OldVersion, html: string): Promise<Seen> {
  return reportedBy(
    site,
    version,
    site.show(`<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${reporter()}<body>${html}`),
  );
}

/** What `embed.html` reports. */
function seenInFrame(site: Site, version: OldVersion, query: string): Promise<Seen> {
  const host = new URL('.', site.show('')).href;
  const html = readFileSync(`${dist}/embed.html`, 'utf8').replace('<title>', `${reporter(host)}<title>`);
  site.intercept = ({ url }, response) => {
    const isFrame = url!.startsWith('/embed.html');
    if (isFrame) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    return isFrame;
  };
  return reportedBy(site, version, `${site.base}embed.html${query}`);
}

async function reportedBy(site: Site, version: OldVersion, address: string): Promise<Seen> {
  const end = openInOldChromium(version, address);
  try {
    return JSON.parse((await site.posted('/seen')).body) as Seen;
  } finally {
    end();
  }
}

for (const version of hasOldChromium ? ([80, 92] as const) : []) {
  describe(`in Chromium ${version}`, () => {
    const site = new Site();
    before(() => site.open());
    after(() => site.close());

    it('every element keeps its fallback, without an error', async () => {
      const { errors, text } = await seenIn(site, version, `${site.tag('')}${everyElement}`);
      assert.deepEqual(errors, []);
      assert.equal(text.split(fallback).length - 1, tags.length);
    });

    it('a placeholder and a module tag do so, too', async () => {
      const { errors, text } = await seenIn(
        site,
        version,
        `${site.tag('type="module"')}<div data-care-widget="side-effect-card" data-effect="fatigue">${fallback}</div>`,
      );
      assert.deepEqual({ errors, text }, { errors: [], text: fallback });
    });

    it('a frame says that it can show no text, with a link and a number', async () => {
      const { errors, text, faint } = await seenInFrame(site, version, '?widget=side-effect-card&effect=fatigue');
      assert.deepEqual({ errors, faint }, { errors: [], faint: [] });
      assert.match(text, /This page cannot show its text in your browser.*1-800-363-0063.*cancerquebec\.ca/);
      assert.match(text, /Cette page ne peut pas montrer son texte/);
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`a prerendered text can be read on a page that is ${scheme}`, async () => {
        const html = `${schemes[scheme]}${site.fragment('en/side-effect-card/fever-infection')}${site.tag('')}`;
        const { errors, text, faint } = await seenIn(site, version, html);
        assert.deepEqual({ errors, faint }, { errors: [], faint: [] });
        assert.match(text, /Emergency: call 911/);
      });
    }
  });
}
