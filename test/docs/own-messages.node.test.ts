import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fixedMessages } from '../../src/own-messages/own-message-keys.js';
import { problemWithKey, problemWithText } from '../../src/own-messages/problems.js';
import { root } from '../../src/tools/paths.js';

const read = (file: string) => readFileSync(`${root}/docs/${file}`, 'utf8');

describe('what the docs say of a page’s own messages', () => {
  it('names every message whose wording stays ours', () => {
    const [, list] = /\*\*Wording of safety stays ours\*\*: (.*), and what is said/.exec(read('reference.md'))!;
    assert.deepEqual(list!.match(/\w+/g), [...fixedMessages]);
  });

  it('has an example for hospitals that can be used', () => {
    const [, json] = /data-messages="\/our-words\.json"`\.\n\n```json\n([^]*?)```/.exec(read('hospital.md'))!;
    const words = JSON.parse(json!) as Record<string, Record<string, string>>;
    assert.deepEqual(Object.keys(words), ['fr', 'en']);
    for (const [key, text] of Object.values(words).flatMap((own) => Object.entries(own))) {
      const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
      assert.equal(problemWithKey(key) ?? problemWithText(key, text, names), undefined);
    }
  });
});
