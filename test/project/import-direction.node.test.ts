import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow, root } from '../../src/tools/paths.js';

/** The floors of the house, top to bottom. A file imports from its own floor or one below. */
const floors = ['doors', 'builder', 'picker', 'embedding', 'registry', 'elements', 'shared', 'i18n', 'content'] as const;
type Floor = (typeof floors)[number] | 'tools' | 'locales';

/** Packages that only some floors may know. */
const packages: Record<string, Floor[]> = {
  lit: ['builder', 'elements', 'shared'],
  '@lit/': [],
  lucide: ['shared'],
  i18next: [],
  valibot: ['content'],
  'mdast-util-from-markdown': ['content'],
  mdast: ['content'],
};

/**
 * What the door needs of the floors above `content` without their weight: plain data and functions,
 * which import nothing but each other and `content`.
 */
const light = ['shared/dom', 'shared/nearest-language', 'shared/new-enough', 'shared/settings-values', 'shared/wanted-document', 'shared/warn'];

function floorOf(file: string): Floor {
  if (file.startsWith('tools/')) return 'tools';
  if (file.startsWith('../locales/')) return 'locales';
  if (file === 'element-registry.ts') return 'registry';
  if (/^(define\/|[^/]+$)/.test(file)) return 'doors';
  return file.split('/')[0] as Floor;
}

function importsOf(file: string): string[] {
  const text = readFileSync(`${root}/src/${file}`, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

const files = filesBelow(`${root}/src`, /\.ts$/).filter((file) => !file.endsWith('.d.ts'));

describe('imports', () => {
  it('lead downward only', () => {
    const wrong: string[] = [];
    for (const file of files) {
      const from = floorOf(file);
      for (const target of importsOf(file).filter((name) => name.startsWith('.'))) {
        const path = posix.join(dirname(file), target).replace(/\.js$/, '.ts');
        const to = floorOf(path);
        const allowed =
          to === 'locales' ? from === 'i18n'
          : from === 'tools' ? true
          : to === 'tools' ? false
          : floors.indexOf(to as never) >= floors.indexOf(from as never);
        if (!allowed) wrong.push(`${file} -> ${path}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('reach packages from their own floors only', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:') && floorOf(file) !== 'tools')
        .filter((name) => {
          const known = Object.entries(packages).find(([start]) => name === start || name.startsWith(start.endsWith('/') ? start : `${start}/`));
          return !known?.[1].includes(floorOf(file));
        })
        .map((name) => `${file} -> ${name}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('of the content floor know neither DOM nor Node', () => {
    const wrong = files
      .filter((file) => file.startsWith('content/'))
      .filter((file) => /\b(window\.|HTMLElement|querySelector|createElement|addEventListener|from 'node:)/.test(readFileSync(`${root}/src/${file}`, 'utf8')));
    assert.deepEqual(wrong, []);
  });

  it('keep the door light: no Lit, no client, no strings', () => {
    const seen = new Set<string>();
    const walk = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(`${root}/src/${file}`, 'utf8').replace(/import type [^;]+;/g, '');
      for (const [, target] of text.matchAll(/(?:from|import) '(\.[^']+)'/g)) walk(posix.join(dirname(file), target!).replace(/\.js$/, '.ts'));
    };
    walk('care-widgets.ts');
    const heavy = [...seen].filter((file) => /^(elements|i18n)\//.test(file) || (file.startsWith('shared/') && !light.includes(file.replace('.ts', ''))));
    assert.deepEqual(heavy, []);
  });
});
