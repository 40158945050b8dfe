import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Site } from '../built/site.js';
import { hasOldChromium, openInOldChromium, type OldVersion } from '../browsers/old-chromium.js';
import { everyElement, fallback, schemes } from './pages.js';
import { faintTextsScript } from './reader.js';
import { tags } from '../looks/all-elements.js';

/**
 * The tier "fallback" of docs/browsers.md: in browsers older than those in which texts can be read, the page keeps what
 * it has put into elements, and no error is left uncaught. Nothing drives such a browser: pages report to their own server.
 */

/** Reports errors that nobody caught, and the words of the page once the loader has said that it leaves it alone. Written for old browsers. */
const reporter = `<script>
var errors = [];
addEventListener('error', function (event) { errors.push(event.message); report(); });
addEventListener('unhandledrejection', function (event) { errors.push(String(event.reason)); report(); });
var warn = console.warn;
console.warn = function () { warn.apply(console, arguments); addEventListener('load', report); if (document.readyState === 'complete') report(); };
function report() {
  setTimeout(function () {
    var request = new XMLHttpRequest();
    request.open('POST', '/seen');
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
async function seenIn(site: Site, version: OldVersion, html: string): Promise<Seen> {
  const end = openInOldChromium(version, site.show(`<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${reporter}<body>${html}`));
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
      const { errors, text } = await seenIn(site, version, `${site.tag('type="module"')}<div data-care-widget="side-effect-card" data-effect="fatigue">${fallback}</div>`);
      assert.deepEqual({ errors, text }, { errors: [], text: fallback });
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
