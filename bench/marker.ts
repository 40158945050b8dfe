import { readFileSync } from 'node:fs';
import type { Treatment } from './shared/document.js';
import { root } from './paths.js';

/** The longest run of plain text in the last teaser, which is the last text on every page. */
export function markerOf(lang: string): string {
  const { related = [] } = JSON.parse(
    readFileSync(`${root}/dist/content/${lang}/treatments/immunotherapy.json`, 'utf8'),
  ) as Treatment;
  const last = related.filter(({ title }) => title).at(-1);
  const texts = (last?.text ?? []).filter((node) => typeof node === 'string');
  const longest = texts.sort((a, b) => b.length - a.length)[0] ?? last?.title;
  if (!longest) throw new Error(`${lang}: expected related treatments in the document, to know its last text`);
  return longest.trim();
}
