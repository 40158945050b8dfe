import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elementRegistry, type Tag } from '../../src/core/registry.js';
import { seen, Site } from './site.js';

/** Pages that are served as `application/xhtml+xml`, whose markup the browser reads as XML. */

const site = new Site();
before(() => site.open());
after(() => site.close());

const ids: Record<string, string> = {
  treatment: 'immunotherapy',
  treatments: 'immunotherapy chemotherapy',
  guide: 'precautions',
  effect: 'fatigue',
  hotline: 'quebec-cancer-foundation',
};

const xhtml = (body: string) =>
  // The first comment is for `visit`, which would put a page around what has no lower-case doctype.
  `<?xml version="1.0"?><!-- <!doctype --><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title></head><body>${body}</body></html>`;
const options = { headers: { 'Content-Type': 'application/xhtml+xml' } };

describe('on an XHTML page', () => {
  for (const tag of (Object.keys(elementRegistry) as Tag[]).filter((name) => name !== 'glossary-term')) {
    it(`<${tag}> shows its text`, async () => {
      const { attribute } = elementRegistry[tag];
      const { page, consoleMessages } = await site.visit(
        xhtml(`<${tag} ${attribute}="${ids[attribute]}">Fallback</${tag}>${site.tag('async="async"')}`),
        options,
      );
      await page.locator('.care-heading').first().waitFor();
      await page.locator('.care-footer').first().waitFor();
      assert.deepEqual(consoleMessages, []);
      await page.context().close();
    });
  }

  it('<glossary-term> shows its definition', async () => {
    const { page, consoleMessages } = await site.visit(
      xhtml(
        `<p>A <glossary-term term="monoclonal-antibody">monoclonal antibody</glossary-term></p>${site.tag('async="async"')}`,
      ),
      options,
    );
    await page.locator('glossary-term button').click();
    await seen(page, 'An antibody made in a laboratory');
    assert.deepEqual(consoleMessages, []);
  });
});
