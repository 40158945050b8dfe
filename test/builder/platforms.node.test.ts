import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { supportsFormat } from '../../src/builder/formats.js';
import { platformMessagesIn } from '../../src/builder/platform-messages.js';
import { formatFor, inputFor, platformGroups, platforms, type PlatformId } from '../../src/builder/platforms.js';
import { elementRegistry } from '../../src/core/registry.js';

const ids = Object.keys(platforms) as PlatformId[];
const tags = Object.keys(elementRegistry);

describe('a place to publish', () => {
  for (const id of ids) {
    it(`${id} has for every element a format that can be put in there`, () => {
      for (const tag of tags) {
        const format = formatFor(id, tag);
        assert.ok((platforms[id].formats as readonly string[]).includes(format), `${tag}: ${format} is none of ${id}`);
        assert.ok(supportsFormat(format, tag, inputFor(id, format)), `${tag}: ${format}`);
      }
    });
  }

  it('never gives an iframe for a word in a sentence, nor prerendered HTML for a comparison', () => {
    for (const id of ids) {
      assert.notEqual(formatFor(id, 'glossary-term'), 'iframe', id);
      assert.notEqual(formatFor(id, 'treatment-comparison'), 'prerendered', id);
    }
    assert.equal(formatFor('wix', 'side-effect-card'), 'iframe');
    assert.equal(formatFor('wix', 'glossary-term'), 'link');
  });

  it('gives a script tag to nobody who can put in words and addresses alone', () => {
    const withoutScript = ids.filter((id) => inputFor(id, formatFor(id, 'side-effect-card')) === 'address');
    assert.deepEqual(withoutScript.sort(), ['medium', 'sharepoint', 'substack', 'unknown', 'wix', 'wordpress-com']);
  });

  it('takes HTML in a format that it is not known for: somebody has chosen that', () => {
    assert.equal(inputFor('medium', 'element'), 'html');
    assert.equal(inputFor(undefined, 'link'), 'html');
  });

  it('is in the list once', () => {
    assert.deepEqual(platformGroups.flatMap(({ platforms: listed }) => listed).sort(), [...ids].sort());
  });

  for (const lang of ['en', 'fr'] as const) {
    it(`says in ${lang} why and where, in whole sentences`, () => {
      for (const [id, { name, why, where }] of Object.entries(platformMessagesIn(lang))) {
        assert.doesNotMatch(name, /\.$/, id);
        for (const sentence of [why, where]) assert.match(sentence, /^\p{Lu}.*\.$/u, id);
      }
    });
  }
});
