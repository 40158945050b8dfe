import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';
import { dist, filesBelow, root } from '../../src/tools/paths.js';
import { describeDocuments, listBlocks } from './build/lists.js';
import { fragments } from './build/fragments.js';
import { translations } from './build/translations.js';

/** `npm run wordpress`: builds care-widgets.zip, which WordPress installs, from `plugin/` and the built `dist/`. */

const source = `${root}/plugins/wordpress/plugin`;
export const zipFile = `${root}/plugins/wordpress/care-widgets.zip`;

/** Files of `dist/` that pages load. The rest is for bundlers. */
const served = /^(care-widgets\.(js|css)|embed\.html|embed(-page)?\.js|privacy\.json|(care|content)\/.*)$/;

export function buildPlugin(): void {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  const files = new Map<string, string | Buffer>();
  for (const file of filesBelow(source, /\.(php|js|txt)$/)) {
    files.set(file, readFileSync(`${source}/${file}`, 'utf8').replaceAll('0.0.0', version));
  }
  for (const file of filesBelow(dist, served)) {
    if (/\.\w+$/.test(file)) files.set(`dist/${file}`, readFileSync(`${dist}/${file}`));
  }
  const blocks = listBlocks();
  files.set('blocks.json', JSON.stringify(blocks));
  files.set('documents.json', JSON.stringify(describeDocuments()));
  for (const [file, text] of fragments()) files.set(file, text);
  for (const [file, text] of translations(files, blocks)) files.set(file, text);

  const hash = createHash('sha256');
  for (const text of files.values()) hash.update(text);
  files.set(
    'care-widgets.php',
    String(files.get('care-widgets.php')).replace('unbuilt', hash.digest('hex').slice(0, 8)),
  );

  const tree: Zippable = {};
  // A fixed date for all files makes the archive reproducible.
  for (const [file, text] of files)
    tree[`care-widgets/${file}`] = [Buffer.from(text), { mtime: '2026-01-01T12:00:00' }];
  writeFileSync(zipFile, zipSync(tree, { level: 6 }));
}

if (process.argv[1]?.endsWith('wordpress/build.ts')) {
  buildPlugin();
  console.log(zipFile);
}
