import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { apiInFrench } from '../../demo/api-in-french.js';
import { noteSlots } from '../../src/customization/note-slots.js';
import {
  elementRegistry,
  placeholderAttributes,
  sourceAttributes,
  type ElementEntry,
  type Tag,
} from '../../src/core/registry.js';
import { describeElements } from '../../src/tools/package/manifest.js';
import { root } from '../../src/tools/paths.js';
import { readReadme, generateReadme } from '../../src/tools/package/readme.js';

/** The contract as its tables have it, sections 2, 5 and 6: what a page author may rely on, element by element. */
const contract: Record<Tag, string> = {
  'treatment-explainer': 'treatment',
  'care-guide': 'guide',
  'treatment-card': 'treatment',
  'treatment-timeline': 'treatment',
  'treatment-steps': 'treatment',
  'treatment-comparison': 'treatments',
  'medicine-list': 'treatment',
  'side-effect-card': 'effect',
  'side-effect-list': 'treatment',
  'hotline-banner': 'hotline',
  'question-list': 'treatment',
  'source-list': 'treatment',
  'related-treatments': 'treatment',
  'glossary-term': 'term',
  'wallet-card': 'treatment',
};
const everyElementHas = ['lang', 'src', 'content-base', 'heading-level', 'light-dom', 'link-template', 'loading'];
const longTextsHave = ['sections', 'without-language-menu'];
const bannersHave = ['name', 'number', 'hours', 'time-zone', 'languages', 'cost', 'website'];
const cardsHave = ['card'];
const events = ['care-load', 'care-error', 'care-toggle', 'care-call', 'care-navigate'];
const customProperties = ['brand', 'surface', 'text']
  .map((name) => `--care-color-${name}`)
  .concat('--care-font-family', '--care-font-size', '--care-radius', '--care-space');

const elements = await describeElements();
const names = (described: { name: string }[]) => described.map(({ name }) => name).sort();

describe('the manifest, the registry and the contract', () => {
  it('know the same elements, each in a file of its name', () => {
    assert.deepEqual(Object.keys(elementRegistry), Object.keys(contract));
    assert.deepEqual(readdirSync(`${root}/src/elements`).sort(), Object.keys(contract).sort());
  });

  for (const { tag, attributes, properties, ...described } of elements) {
    it(`agree on <${tag}>`, () => {
      const own = contract[tag];
      assert.equal(elementRegistry[tag].attribute, own);
      const long =
        tag === 'treatment-explainer' || tag === 'care-guide'
          ? longTextsHave
          : tag === 'hotline-banner'
            ? bannersHave
            : tag === 'wallet-card'
              ? cardsHave
              : [];
      assert.deepEqual(names(attributes), [own, ...everyElementHas, ...long].sort());
      assert.deepEqual(names(properties), ['content']);
      assert.deepEqual(names(described.events), [...events].sort());
      assert.deepEqual(names(described.cssProperties), [...customProperties].sort());
      assert.deepEqual(names(described.slots), [
        '',
        ...((elementRegistry[tag] as ElementEntry).preview ? noteSlots.toSorted() : []),
      ]);
      assert.ok(described.cssParts.some(({ name }) => name === 'base'));
    });

    it(`say a word on all that <${tag}> has, and the type of what it takes`, () => {
      const all = [
        ...attributes,
        ...properties,
        ...described.events,
        ...described.slots,
        ...described.cssParts,
        ...described.cssProperties,
      ];
      assert.deepEqual(
        all.filter(({ description }) => !description).map(({ name }) => name),
        [],
      );
      for (const { name, type } of attributes)
        assert.match(type.text, /^(string|string \| null|boolean|[1-6]( \| [1-6])*)$/, name);
      for (const { name, type } of described.events) assert.equal(type.text, `CareEvents['${name}']`);
    });
  }

  it('let a placeholder set what an element knows, but for a line of its own, and nothing else', () => {
    assert.deepEqual(
      [...new Set([...placeholderAttributes, ...sourceAttributes])].sort(),
      [...new Set(elements.flatMap(({ attributes }) => names(attributes)))]
        .filter((name) => !bannersHave.includes(name))
        .sort(),
    );
  });
});

describe('README', () => {
  it('has its tables as the doc comments have them', () => {
    const readme = readReadme();
    assert.equal(readme, generateReadme(readme, elements));
  });
});

describe('the demo', () => {
  it('says in French all that the doc comments say in English, and nothing that they no longer say', () => {
    const said = elements.flatMap(({ attributes, events, cssParts, cssProperties }) => [
      ...attributes,
      ...events,
      ...cssParts,
      ...cssProperties,
    ]);
    assert.deepEqual(Object.keys(apiInFrench).sort(), [...new Set(said.map(({ description }) => description))].sort());
  });
});
