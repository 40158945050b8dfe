import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import doiuse from 'doiuse';
import { ESLint } from 'eslint';
import postcss from 'postcss';
import { readableIn } from '../../src/tools/vite/browser-targets.js';
import { dist, filesBelow, root } from '../../src/tools/paths.js';

/** What caniuse.com says is missing somewhere in the tier "readable", and what a reader has without it. */
const plainerWithout: Record<string, string> = {
  'css-color-function': 'brand colours, within @supports: links have the colour of the text',
  'css-lch-lab': 'the same',
  'css-container-query-units': 'the title’s size: a fixed one stands before it',
  'css-container-queries': 'one column, with the buttons that narrow places have',
  'text-decoration': 'the thickness of underlines',
  'css-marker-pseudo': 'the colour of list markers',
  'css-clip-path': 'nothing: inset() is what they know',
  'css-masks': 'nothing: clip-path is no mask',
  'css-overflow': 'nothing: hidden and auto are what they know',
  multicolumn: 'where printed columns of sources break',
  'css-media-scripting': 'buttons stay where no script runs',
  'css-content-visibility': 'a first view is laid out whole',
  'css-has': 'on paper: unticked questions are printed too, and the foot stands at the end alone',
  'css-scrollbar': 'a row of pictures shows its scroll bar',
};

describe('what ships, in the oldest browsers in which texts can be read,', () => {
  it('is linted for the same browsers as it is built for', async () => {
    const { settings } = (await new ESLint({ cwd: root }).calculateConfigForFile('src/index.ts')) as {
      settings: { targets: string[] };
    };
    assert.deepEqual(settings.targets, readableIn);
  });

  it('has no styles that they lack but those without which looks are merely plainer', async () => {
    const used = new Map<string, string>();
    const collect = doiuse({
      browsers: readableIn,
      onFeatureUsage: ({ feature, message }) => used.set(feature, message),
    });
    await postcss([collect]).process(readFileSync(`${dist}/care-widgets.css`, 'utf8'), { from: undefined });
    const unexpected = [...used].filter(([feature]) => !(feature in plainerWithout)).map(([, message]) => message);
    assert.deepEqual(unexpected, []);
    assert.deepEqual(
      Object.keys(plainerWithout).filter((feature) => !used.has(feature)),
      [],
    );
  });

  it('has no static blocks, and no pattern that looks behind', () => {
    const files = filesBelow(dist, /^(care-widgets|embed|embed-page|care\/.+)\.js$/);
    assert.ok(files.length > 30);
    for (const file of files)
      assert.doesNotMatch(readFileSync(`${dist}/${file}`, 'utf8'), /[;{}]static\{|\(\?<[=!]/, file);
  });

  it('has scripts for pages that older browsers can read', () => {
    // Until ES2018: optional chaining, ??, catch without a name and private members came later.
    for (const file of ['care-widgets.js', 'embed.js', 'embed-page.js']) {
      assert.doesNotMatch(
        readFileSync(`${dist}/${file}`, 'utf8').replace(/`[^`]*`/g, '``'),
        /\?\.[a-zA-Z[(]|\?\?|catch\{|this\.#/,
        file,
      );
    }
  });
});
