import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { root } from '../../src/tools/paths.js';
import { looks, takePictures } from './pictures.js';
import { stored } from './stored.js';

/**
 * Pixels that may differ. Another version of the browser rounds the edge of a letter here and there (and
 * pixelmatch leaves softened edges out); the least that a reader would see, a hairline gone at 240 px, is 240.
 */
const allowed = 120;

/** Where a difference is written, as a picture. Git leaves it out. */
const differences = `${root}/.cache/visual`;

describe('the looks that are kept as pictures', () => {
  const taken = new Map<string, PNG>();
  before(async () => {
    for await (const [name, png] of takePictures()) taken.set(name, PNG.sync.read(png));
  });

  for (const name of Object.keys(looks)) {
    it(name, () => {
      const now = taken.get(name)!;
      const then = PNG.sync.read(readFileSync(`${stored}/${name}.png`));
      const keep = (what: string, picture: PNG) => {
        mkdirSync(differences, { recursive: true });
        writeFileSync(`${differences}/${name}.${what}.png`, PNG.sync.write(picture));
      };
      const { width, height } = then;
      if (width !== now.width || height !== now.height) keep('now', now);
      assert.deepEqual([now.width, now.height], [width, height], 'another size');
      const difference = new PNG({ width, height });
      const count = pixelmatch(then.data, now.data, difference.data, width, height, { threshold: 0.1 });
      if (count > allowed) {
        keep('now', now);
        keep('difference', difference);
      }
      assert.ok(
        count <= allowed,
        `${count} pixels differ: see .cache/visual/${name}.difference.png. Where the new look is meant: npm run visual:update`,
      );
    });
  }

  it('are all in use, and light', () => {
    const files = readdirSync(stored).filter((file) => file.endsWith('.png'));
    assert.deepEqual(files.map((file) => file.slice(0, -'.png'.length)).sort(), Object.keys(looks).sort());
    const bytes = files.reduce((sum, file) => sum + statSync(`${stored}/${file}`).size, 0);
    assert.ok(bytes < 1_000_000, `${bytes} bytes`);
  });
});
