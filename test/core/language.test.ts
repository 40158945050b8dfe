import { expect } from '@open-wc/testing';
import { canonicalLanguage, languageChain } from '../../src/core/language.js';

describe('canonicalLanguage', () => {
  it('reads a language tag in any notation, and returns null for anything else', () => {
    expect(['en_us', ' FR ', 'zh-hant', 'fr-ca'].map(canonicalLanguage)).to.deep.equal([
      'en-US',
      'fr',
      'zh-Hant',
      'fr-CA',
    ]);
    expect(['', ' ', '!!', null, undefined, 'e', 'english please'].map(canonicalLanguage)).to.deep.equal(
      Array(7).fill(null),
    );
  });

  it('returns null for tags of no, several or unknown languages', () => {
    expect(['und', 'zxx', 'mul', 'mis', 'UND', ' zxx ', 'und-Latn', 'mul_CA'].map(canonicalLanguage)).to.deep.equal(
      Array(8).fill(null),
    );
  });

  it('removes extensions, for which Intl has no language name', () => {
    const tags = ['zh-Hant-HK-u-nu-hanidec', 'de-DE-u-co-phonebk', 'en-x-1-2', 'en-t-fr', 'de-1996', 'x-evil'];
    expect(tags.map(canonicalLanguage)).to.deep.equal(['zh-Hant-HK', 'de-DE', 'en', 'en', 'de-1996', null]);
  });
});

describe('languageChain', () => {
  it('tries the exact language, then its base, then English', () => {
    expect(languageChain('zh-Hant-TW')).to.deep.equal(['zh-Hant-TW', 'zh-Hant', 'zh', 'en']);
    expect(languageChain('en-CA', ['en', 'fr'])).to.deep.equal(['en']);
  });
});
