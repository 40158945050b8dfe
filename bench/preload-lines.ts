import { readFileSync } from 'node:fs';
import { dist } from './paths.js';

/**
 * The preload links for the page's head that docs/embedding.md documents, for the explainer. The build writes them, by
 * language and tag.
 */
export function preloadLines(lang: string, tag: string, base: string): string[] {
  const lines = JSON.parse(readFileSync(`${dist}/preload.json`, 'utf8')) as Record<string, Record<string, string[]>>;
  return lines[lang]![tag]!.map((line) => line.replaceAll('BASE/', base).replaceAll('{id}', 'immunotherapy'));
}
