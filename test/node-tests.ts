import { run } from 'node:test';
import { tap } from 'node:test/reporters';
import { filesBelow, root } from '../src/tools/paths.js';

/**
 * Runs the tests of Node, three files at a time, since many wait for a page rather than for a processor. The slowest files
 * start first, so that none of them is left to run alone at the end. (`node --test` runs files in the order of their names.)
 */
const slowestFirst = [
  'plugins/wordpress',
  'host-pages/host-pages',
  'demo/dev-server',
  'frameworks/frameworks',
  'old-engines/readable',
  'tools/command',
  'plugins/wordpress-attacks',
  'robustness/embed',
  'built/preview',
  'built/builder-snippets',
  'plugins/tinymce',
  'plugins/ckeditor5',
  'robustness/visitors',
].map((name) => `${name}.node.test.ts`);

const position = (file: string) => (slowestFirst.includes(file) ? slowestFirst.indexOf(file) : slowestFirst.length);
const files = filesBelow(`${root}/test`, /\.node\.test\.ts$/)
  // The screen reader needs a processor to itself: `npm run test:screen-reader`.
  .filter((file) => !file.startsWith('screen-reader/'))
  .sort((one, other) => position(one) - position(other))
  .map((file) => `${root}/test/${file}`);

run({ files, concurrency: 3 })
  .on('test:fail', () => (process.exitCode = 1))
  .compose(tap)
  .pipe(process.stdout);
