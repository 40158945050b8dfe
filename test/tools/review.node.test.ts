import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocuments } from '../../src/tools/content/check.js';
import type { CareDocument } from '../../src/content/model.js';

const reviewedOn = (on: string, updated: string) =>
  ({
    kind: 'hotlines',
    id: 'line',
    lang: 'es',
    revision: 1,
    updated,
    reviewed: { by: 'A. Nurse', credentials: 'RN', on },
    title: 'Line',
    sources: [],
  }) as unknown as CareDocument;

const problemsOf = (document: CareDocument) =>
  checkDocuments(new Map([['es/hotlines/line', document]]), { today: '2026-11-30' }).problems;

describe('checkDocuments with a reviewed document', () => {
  it('check rejects a document that was updated after its review', () => {
    assert.deepEqual(problemsOf(reviewedOn('2026-11-20', '2026-11-21')), [
      'es/hotlines/line: reviewed: expected a review on or after 2026-11-21, when the text was updated, got 2026-11-20; write null until it is read again',
    ]);
  });

  it('check accepts a review on the day of the update or later', () => {
    assert.deepEqual(problemsOf(reviewedOn('2026-11-21', '2026-11-21')), []);
    assert.deepEqual(problemsOf(reviewedOn('2026-11-22', '2026-11-21')), []);
  });
});
