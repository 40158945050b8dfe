import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { elementRegistry, type Tag } from '../../src/core/registry.js';
import { dist } from '../../src/tools/paths.js';
import { seen, Site } from './site.js';

/** Pages that are served as `application/xhtml+xml`, whose markup the browser reads as XML. */

const site = new Site();
before(() => site.open());
after(() => site.close());

const xhtml = (body: string) =>
  // The first comment is for `visit`, which would put a page around what has no lower-case doctype.
  `<?xml version="1.0"?><!-- <!doctype --><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title></head><body>${body}</body></html>`;
const options = { headers: { 'Content-Type': 'application/xhtml+xml' } };

describe('on an XHTML page', () => {
  it('every fallback stays, with one warning', async () => {
    const tags = Object.keys(elementRegistry) as Tag[];
    const elements = tags.map((tag) => `<${tag} ${elementRegistry[tag].attribute}="fatigue">Call us, ${tag}</${tag}>`);
    const { page, consoleMessages, settled } = await site.visit(
      xhtml(elements.join('') + site.tag('async="async"')),
      options,
    );
    await settled();
    for (const tag of tags) await page.getByText(`Call us, ${tag}`, { exact: true }).waitFor();
    assert.deepEqual(consoleMessages, ['warning: [care-widgets] expected an HTML page: fallbacks stay']);
  });

  it('prerendered text is there', async () => {
    const fragment = readFileSync(`${dist}/static/en/side-effect-card/fatigue.html`, 'utf8')
      .replace(/<(?:link|input|br|wbr)\b[^>]*/g, '$& /')
      .replace(' light-dom>', ' light-dom="">');
    const { page } = await site.visit(xhtml(fragment + site.tag('async="async"')), options);
    await seen(page, 'When to call');
  });
});
