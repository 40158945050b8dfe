import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Site } from './site.js';

const site = new Site();
before(() => site.open());
after(() => site.close());

describe('a first text', () => {
  for (const [lang, updated] of [
    ['en', /Last updated \w+ \d+,\s\d{4}/],
    ['fr', /Dernière mise à jour\s:\s\d+\s\S+\s\d{4}/],
  ] as const) {
    it(`is drawn without Intl, whose data take a phone longer to load than the text, in ${lang}`, async () => {
      const { page, consoleMessages } = await site.visit(
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title><script>
          const real = Intl;
          const asked = [];
          // Closed parts are drawn later, when the browser is idle.
          addEventListener('care-load', () => (window.askedFirst = [...asked]), { once: true });
          window.Intl = new Proxy(real, { get: (_, name) => (/^[A-Z]/.test(String(name)) && asked.push(String(name)), real[name]) });
        </script><treatment-explainer treatment="immunotherapy">Call.</treatment-explainer>${site.tag()}`,
      );
      const text = page.locator('.care-document-info');
      await text.waitFor();
      assert.match(await text.innerText(), updated);
      await page.waitForFunction('window.askedFirst');
      assert.deepEqual(await page.evaluate('askedFirst'), []);
      assert.deepEqual(consoleMessages, []);
    });
  }
});
