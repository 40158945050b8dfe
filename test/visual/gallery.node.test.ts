import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page } from '../../demo/render.js';
import { tags } from './all-elements.js';

describe('the gallery', () => {
  const gallery = async (query: string, lang = 'en') => (await page(`/${lang}/gallery`, new URLSearchParams(query)))!;
  const cells = (html: string) => html.match(/class="cell"/g)!.length;

  it('has every element in four languages, two schemes and four widths, and its states', async () => {
    for (const lang of ['en', 'fr']) assert.equal(cells(await gallery('', lang)), tags.length * 4 * (2 * 4 + 3));
  });

  it('shows less where less is asked for', async () => {
    assert.equal(cells(await gallery('element=hotline-banner&lang=ar&scheme=dark&width=240')), 1 + 3);
    assert.match(await gallery('element=hotline-banner'), /<option value="hotline-banner" selected>/);
  });
});
