import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CareDocument } from '../../src/content/model.js';
import { compile } from '../../src/validation/compile.js';
import { plainText } from '../../src/content/rich-text.js';
import { parseInline } from '../../src/validation/markdown.js';
import { citationProblems, citedShare, shippedCitationProblems } from '../../src/tools/content/citation-problems.js';
import { citationsText, sourcesText } from '../../src/tools/content/citations-report.js';
import { withoutCitations } from '../../src/tools/content/without-citations.js';

const agency = { id: 'agency', name: 'An agency', url: 'https://agency.example/ears' };
const guide = { id: 'guide', name: 'A guide', url: 'https://guide.example/ears' };
const cited = {
  kind: 'side-effects',
  id: 'ringing-ears',
  lang: 'en',
  revision: 1,
  updated: '2026-11-30',
  reviewed: null,
  title: 'Ringing ears',
  definition: 'Some medicines make **ears ring**[^agency].',
  feelsLike: ['A tone that others do not hear[^agency].'],
  when: [{ list: ['During treatment[^agency][^guide].', 'After it, too[^guide].'] }],
  helps: ['Tell your team.'],
  call: { today: ['You hear less than before[^guide].'] },
  sources: [agency, guide],
};
const documentOf = (change: object = {}) => compile({ ...cited, ...change }, 'side-effects', 'x') as CareDocument;
const problemsOf = (change: object) => citationProblems(documentOf(change));
const shippedProblemsOf = (change: object = {}) => shippedCitationProblems(documentOf(change));

describe('citations in Markdown', () => {
  it('are nodes of their own, wherever they stand, and no part of the words', () => {
    assert.deepEqual(parseInline('One[^a] and **two[^b-2]**.'), [
      'One',
      { cite: 'a' },
      ' and ',
      { strong: ['two', { cite: 'b-2' }] },
      '.',
    ]);
    assert.equal(plainText(parseInline('One[^a][^b] thing[^c].')), 'One thing.');
  });

  it('are text if they are no ids, so that nobody mistakes them', () => {
    for (const text of ['[^A b]', '[^]', '[ ^a ]', '^[a]'])
      assert.equal(plainText(parseInline(`x ${text}`)), `x ${text}`);
  });

  it('do not count as markup, of which a text may have little', () => {
    const definition = `Words${'[^agency]'.repeat(90)}.`;
    assert.equal(documentOf({ definition }).kind, 'side-effects');
  });
});

describe('what browsers get', () => {
  it('has neither citations nor what only editors need of sources', () => {
    const document = withoutCitations(documentOf({ sources: [{ ...agency, year: 2001, weak: 'copy' }, guide] }));
    assert.doesNotMatch(JSON.stringify(document), /cite|weak|2001/);
    assert.deepEqual((document as { feelsLike: unknown }).feelsLike, [['A tone that others do not hear.']]);
    assert.equal(document.hasCitations, true);
  });
});

describe('check, of citations', () => {
  it('finds nothing in a text that cites as it should', () => {
    assert.deepEqual(problemsOf({}), []);
    assert.deepEqual(shippedProblemsOf(), []);
  });

  it('names a citation that leads nowhere', () => {
    assert.deepEqual(problemsOf({ definition: 'Ears[^agensy].' }), [
      'sources: expected a source with the id "agensy", which the text cites',
    ]);
  });

  it('names an id that two sources have', () => {
    assert.deepEqual(problemsOf({ sources: [agency, guide, { ...guide, url: 'https://other.example/' }] }), [
      'sources: expected one source with the id "guide", got several',
    ]);
  });

  it('names a field that readers would see a citation in', () => {
    assert.deepEqual(problemsOf({ title: 'Ears[^agency]' }), [
      'title: expected no citation: readers would see it as it is written',
    ]);
  });

  it('wants every source of what ships to be cited and to have an address', () => {
    assert.deepEqual(shippedProblemsOf({ sources: [agency, { ...guide, url: undefined }, { name: 'Old' }] }), [
      'sources: expected a statement that cites "Old"',
      'sources: expected an address of "A guide"',
      'sources: expected an address of "Old"',
    ]);
  });

  it('wants nearly all statements of what ships to cite one', () => {
    assert.equal(citedShare(documentOf()), 83);
    const problems = shippedProblemsOf({ helps: ['Tell your team.', 'Rest.', 'Sleep.', 'Walk.'] });
    assert.match(problems.join(), /expected \d+ % of the statements to cite a source, got 55 %/);
  });
});

describe('report, of citations', () => {
  const documents = new Map([
    ['en/side-effects/ringing-ears', documentOf({ sources: [{ ...agency, year: 2001, weak: 'copy' }, guide] })],
  ]);

  it('lists the share of a text, and what cites nothing', () => {
    assert.equal(
      citationsText(documents),
      'en/side-effects/ringing-ears: 83 % of 6 cite a source\n  helps.0: Tell your team.',
    );
  });

  it('lists sources to replace, with the reason and the texts', () => {
    assert.equal(
      sourcesText(documents, '2026-11-30'),
      'copy, from 2001: An agency (https://agency.example/ears): side-effects/ringing-ears',
    );
  });
});
