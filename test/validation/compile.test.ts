import { expect } from '@open-wc/testing';
import { compile } from '../../src/validation/compile.js';
import { parseBlock, parseInline } from '../../src/validation/markdown.js';

const hotline = {
  kind: 'hotlines',
  id: 'line',
  lang: 'en',
  revision: 1,
  updated: '2026-11-24',
  reviewed: null,
  title: 'A Line',
  organization: 'An organization',
  who: 'A nurse answers.',
  number: { dial: '+18005550100', shown: '1-800-555-0100' },
  sources: [],
};

const errorFor = (change: object): string => {
  try {
    compile({ ...hotline, ...change }, 'hotlines', 'line.json');
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('compile', () => {
  it('reports the file, the field and what was expected of it', () => {
    expect(errorFor({ title: 7 })).to.equal('line.json: title: expected a text');
    expect(errorFor({ number: { dial: '1-800', shown: 'x' } })).to.equal(
      'line.json: number.dial: expected a number such as "+18003630063"',
    );
    expect(errorFor({ id: 'A line' })).to.equal('line.json: id: expected a kebab-case id such as "fatigue"');
    expect(errorFor({ website: 'javascript:alert(1)' })).to.match(
      /website: expected an address that starts with https:/,
    );
    expect(
      errorFor({ hours: { timeZone: 'Mars/Base', weekly: [{ days: ['mon'], from: '9', to: '10:00' }] } }),
    ).to.match(/hours\.timeZone: expected a time zone/);
    expect(errorFor({ who: '' })).to.match(/who: expected a text that is not empty/);
  });

  it('returns a compiled document unchanged', () => {
    const once = compile(hotline, 'hotlines', 'line.json');
    expect(compile(JSON.parse(JSON.stringify(once)), 'hotlines', 'line.json')).to.deep.equal(once);
  });

  it('drops properties that are not in the schema', () => {
    const compiled = compile({ ...hotline, surprise: 1, __proto__: { polluted: true } }, 'hotlines', 'x');
    expect(compiled).not.to.have.any.keys('surprise', 'polluted');
  });
});

describe('the Markdown parser', () => {
  it('parses strong, emphasis, links, glossary terms, other languages and lists', () => {
    expect(parseInline('a **b** *c* [d](https://e.org/) [f](term:t-cell) [g](lang:fr)')).to.deep.equal([
      'a ',
      { strong: ['b'] },
      ' ',
      { emphasis: ['c'] },
      ' ',
      { link: 'https://e.org/', text: ['d'] },
      ' ',
      { term: 't-cell', text: ['f'] },
      ' ',
      { lang: 'fr', text: ['g'] },
    ]);
    expect(parseBlock('one\n\n- two\n- three')).to.deep.equal([['one'], { list: [['two'], ['three']] }]);
  });

  it('keeps the text of unsupported Markdown and HTML', () => {
    expect(parseInline('<img src=x onerror=alert(1)> and `code`')).to.deep.equal([
      '<img src=x onerror=alert(1)> and code',
    ]);
    expect(parseInline('# not a heading')).to.deep.equal(['not a heading']);
  });

  it('keeps only the text of a link with an unsafe URL', () => {
    const unsafe = [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//evil.example/',
    ];
    for (const url of [...unsafe, 'term:Not An Id', 'lang:Not A Language']) {
      expect(JSON.stringify(parseInline(`[go](<${url}>)`)), url).to.not.match(/link|term"|lang/);
    }
  });
});
