import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { page } from '../../demo/render.js';
import { elementRegistry, type Tag } from '../../src/core/registry.js';
import { dist } from '../../src/tools/paths.js';

describe('demo pages of elements', async () => {
  for (const [tag, { kind, attribute }] of Object.entries(elementRegistry)) {
    const html = (await page(`/en/elements/${tag as Tag}`, new URLSearchParams()))!;

    it(`the demo page of ${tag} offers only ids of documents`, () => {
      const offered = [...html.matchAll(/<option(?: selected)?>([^<]+)<\/option>/g)].map(([, id]) => id!);
      assert.ok(offered.length > 1);
      for (const id of offered.flatMap((ids) => ids.split(' '))) {
        const document = JSON.parse(readFileSync(`${dist}/content/en/${kind}/${id}.json`, 'utf8')) as { id: string };
        assert.equal(document.id, id);
      }
    });

    it(`the demo page of ${tag} shows a language in which the document does not exist`, () => {
      const state = /A language in which the text does not exist yet.*?<([a-z-]+ [^>]*)>/s.exec(
        html.slice(html.indexOf('A language in which')).replace('</h3><div class="state">', ' '),
      )![1]!;
      const lang = /\blang="([^"]+)"/.exec(state)![1]!;
      for (const id of new RegExp(`${attribute}="([^"]+)"`).exec(state)![1]!.split(' ')) {
        const file = `${dist}/content/${lang}/${kind}/${id}.json`;
        const exists = existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { lang: string }).lang === lang;
        assert.equal(exists, false, `${id} exists in ${lang}`);
      }
    });
  }
});
