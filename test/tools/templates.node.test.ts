import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementRegistry, type Tag } from '../../src/core/registry.js';
import type { CareDocument } from '../../src/content/model.js';
import type { Template } from '../../src/templates/template.js';
import { staticContext } from '../../src/tools/prerender/prerender.js';
import { serverHtml } from '../../src/tools/prerender/server-html.js';
import { guide, hotline, sideEffect, term, treatment } from '../fixtures.js';

const documents = {
  treatments: treatment,
  guides: guide,
  'side-effects': sideEffect,
  hotlines: hotline,
  glossary: term,
};

async function templateOf(tag: Tag): Promise<Template<unknown>> {
  return ((await import(`../../src/elements/${tag}/${tag}.template.js`)) as { template: Template<unknown> }).template;
}

describe('the template of', () => {
  for (const [tag, { kind, attribute }] of Object.entries(elementRegistry) as [
    Tag,
    { kind: keyof typeof documents; attribute: string },
  ][]) {
    it(`<${tag}> renders a document without an element, a page or settings`, async () => {
      const document: CareDocument = documents[kind];
      const template = await templateOf(tag);
      const html = await serverHtml(
        template(attribute === 'treatments' ? [document] : document, await staticContext(document)),
      );
      assert.match(html, /class="care-document-info"/);
      assert.doesNotMatch(html, /undefined|null|NaN|\[object/);
    });
  }
});
