import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../src/tools/paths.js';

/** What whoever installs the package finds in it. */

const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--silent', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  }),
) as [{ files: { path: string }[] }];
const packed = new Set(files.map(({ path }) => path));

/** Links and pictures of a page in Markdown that lead to files, without what follows a `#`. */
function linksIn(file: string): string[] {
  const text = readFileSync(`${root}/${file}`, 'utf8')
    .replace(/^```[^]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '');
  const targets = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target]) => target!);
  return targets.filter((target) => !/^\w+:/.test(target)).map((target) => posix.join(posix.dirname(file), target));
}

describe('the package', () => {
  it('holds every file that its README and its documentation link to', () => {
    const pages = [...packed].filter((path) => path.endsWith('.md'));
    assert.ok(pages.includes('README.md') && pages.includes('docs/embedding.md'));
    assert.deepEqual(
      pages.flatMap((page) =>
        linksIn(page)
          .filter((target) => !packed.has(target))
          .map((target) => `${page}: ${target}`),
      ),
      [],
    );
  });

  it('is built before it is packed, so that a fresh clone packs no empty one', () => {
    const { scripts, files: listed } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
      scripts: Record<string, string>;
      files: string[];
    };
    assert.equal(scripts.prepack, 'npm run build');
    for (const entry of listed.filter((name) => name !== 'dist')) assert.ok(existsSync(`${root}/${entry}`), entry);
  });
});
