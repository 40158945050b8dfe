import { expect } from '@open-wc/testing';
import { compile } from '../../src/validation/compile.js';
import { parseBlock, parseInline } from '../../src/validation/markdown.js';

const hotline = {
  kind: 'hotlines', id: 'line', lang: 'en', revision: 1, updated: '2026-11-24', reviewed: null,
  title: 'A Line', organization: 'An organization', who: 'A nurse answers.',
  number: { dial: '+18005550100', shown: '1-800-555-0100' }, sources: [],
};

const complaint = (change: object): string => {
  try {
    compile({ ...hotline, ...change }, 'hotlines', 'line.json');
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('compiling a document', () => {
  it('names the file, the field and what was expected', () => {
    expect(complaint({ title: 7 })).to.equal('line.json: title: expected a text');
    expect(complaint({ number: { dial: '1-800', shown: 'x' } })).to.equal('line.json: number.dial: expected a number such as "+18003630063"');
    expect(complaint({ id: 'A line' })).to.equal('line.json: id: expected a kebab-case id such as "fatigue"');
    expect(complaint({ website: 'javascript:alert(1)' })).to.match(/website: expected an address that starts with https:/);
    expect(complaint({ hours: { timeZone: 'Mars/Base', weekly: [{ days: ['mon'], from: '9', to: '10:00' }] } })).to.match(
      /hours\.timeZone: expected a time zone/,
    );
    expect(complaint({ who: '' })).to.match(/who: expected a text that is not empty/);
  });

  it('reads what it has written', () => {
    const once = compile(hotline, 'hotlines', 'line.json');
    expect(compile(JSON.parse(JSON.stringify(once)), 'hotlines', 'line.json')).to.deep.equal(once);
  });

  it('leaves out what the schema does not know', () => {
    expect(compile({ ...hotline, surprise: 1, __proto__: { polluted: true } }, 'hotlines', 'x')).not.to.have.any.keys('surprise', 'polluted');
  });
});

describe('the subset of Markdown', () => {
  it('has strong, emphasis, links, glossary links and lists', () => {
    expect(parseInline('a **b** *c* [d](https://e.org/) [f](term:t-cell) [g](lang:fr)')).to.deep.equal([
      'a ', { strong: ['b'] }, ' ', { emphasis: ['c'] }, ' ', { link: 'https://e.org/', text: ['d'] }, ' ', { term: 't-cell', text: ['f'] }, ' ', { lang: 'fr', text: ['g'] },
    ]);
    expect(parseBlock('one\n\n- two\n- three')).to.deep.equal([['one'], { list: [['two'], ['three']] }]);
  });

  it('keeps the words of what it lacks', () => {
    expect(parseInline('<img src=x onerror=alert(1)> and `code`')).to.deep.equal(['<img src=x onerror=alert(1)> and code']);
    expect(parseInline('# not a heading')).to.deep.equal(['not a heading']);
  });

  it('keeps only the words of a link that leads somewhere unsafe', () => {
    for (const address of ['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example/', 'term:Not An Id', 'lang:Not A Language']) {
      expect(JSON.stringify(parseInline(`[go](<${address}>)`)), address).to.not.match(/link|term"|lang/);
    }
  });
});
