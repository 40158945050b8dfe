import { expect } from '@open-wc/testing';
import { canonicalLanguage, languageChain } from '../../src/core/language.js';

describe('languages', () => {
  it('are read however pages write them', () => {
    expect(['en_us', ' FR ', 'zh-hant', 'fr-ca'].map(canonicalLanguage)).to.deep.equal(['en-US', 'fr', 'zh-Hant', 'fr-CA']);
    expect(['', ' ', '!!', null, undefined, 'e', 'english please'].map(canonicalLanguage)).to.deep.equal(Array(7).fill(null));
  });

  it('are none where a tag says that there is none, or several, or that nobody knows', () => {
    expect(['und', 'zxx', 'mul', 'mis', 'UND', ' zxx ', 'und-Latn', 'mul_CA'].map(canonicalLanguage)).to.deep.equal(Array(8).fill(null));
  });

  it('have no extension, which a browser or a visitor may add and no name of a language can be found for', () => {
    const tags = ['zh-Hant-HK-u-nu-hanidec', 'de-DE-u-co-phonebk', 'en-x-1-2', 'en-t-fr', 'de-1996', 'x-evil'];
    expect(tags.map(canonicalLanguage)).to.deep.equal(['zh-Hant-HK', 'de-DE', 'en', 'en', 'de-1996', null]);
  });

  it('are looked for exactly, then in their base, then in English', () => {
    expect(languageChain('zh-Hant-TW')).to.deep.equal(['zh-Hant-TW', 'zh-Hant', 'zh', 'en']);
    expect(languageChain('en-CA', ['en', 'fr'])).to.deep.equal(['en']);
  });
});
