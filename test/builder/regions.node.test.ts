import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hotlineFor, hotlinesOf, regionOf, regions, type RegionId } from '../../src/builder/regions.js';
import { locales } from '../../src/tools/paths.js';

const ids = Object.keys(regions) as RegionId[];

describe('the regions of the builder', () => {
  it('have every hotline that ships, each once', () => {
    const shipped = readdirSync(`${locales}/en/hotlines`).map((file) => file.replace('.json', ''));
    assert.deepEqual(ids.flatMap((id) => hotlinesOf(id)).sort(), shipped.sort());
  });

  it('are found by their hotline', () => {
    for (const id of ids) for (const hotline of hotlinesOf(id)) assert.equal(regionOf(hotline), id);
    assert.equal(regionOf('another-line'), undefined);
  });

  it('give no line of another region', () => {
    assert.equal(hotlineFor('united-states', 'american-cancer-society'), 'american-cancer-society');
    assert.equal(hotlineFor('united-kingdom', 'american-cancer-society'), 'macmillan-cancer-support');
    assert.equal(hotlineFor('france', 'quebec-cancer-foundation'), undefined);
    assert.equal(hotlineFor(undefined, 'quebec-cancer-foundation'), undefined);
  });
});
