import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesBelow, root } from '../../src/tools/paths.js';

/** Styles say "start" and "end", never "left" and "right": Arabic is then mirrored without a rule of its own. */

const physical = /(?:^|[\s;{"'`])((?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom|(?:min-|max-)?(?:width|height))\s*:/;
const physicalValue = /(?:text-align|float|clear|justify-content|justify-self|justify-items)\s*:\s*(?:left|right)\b/;
/** Four values turn from the top to the right: where the second and the fourth differ, one side is meant. */
const fourSides = /(?:margin|padding|inset|border-(?:width|style|color)|scroll-margin)\s*:\s*((?:[^\s;(]+|\S*\([^;]*\))(?:\s+(?:[^\s;(]+|\S*\([^;]*\))){3})\s*;/;

/** The styles in a file: what stands between css` and its end, and lines of `cssText`. */
function stylesOf(source: string): string[] {
  const sheets = [...source.matchAll(/css`([^`]*)`/g)].map(([, sheet]) => sheet!);
  const inline = [...source.matchAll(/cssText = (['`"])([^'`"]*)\1/g)].map(([, , rules]) => ` ${rules!.replaceAll(';', ';\n ')};`);
  return [...sheets, ...inline];
}

export function physicalLines(source: string): string[] {
  return stylesOf(source)
    .flatMap((sheet) => sheet.replace(/\/\*[\s\S]*?\*\//g, '').split('\n'))
    .filter((line) => {
      // A query asks for the width of a place, in the direction that it has.
      if (/^\s*@/.test(line)) return false;
      const [, values] = fourSides.exec(line) ?? [];
      const [, second, , fourth] = values?.split(/\s+/) ?? [];
      return physical.test(line) || physicalValue.test(line) || second !== fourth;
    })
    .map((line) => line.trim());
}

describe('styles', () => {
  const files = filesBelow(`${root}/src`, /^(shared|elements|embedding)\/.*\.ts$/);

  it('use logical properties only', () => {
    const found = files.flatMap((file) => physicalLines(readFileSync(`${root}/src/${file}`, 'utf8')).map((line) => `${file}: ${line}`));
    assert.deepEqual(found, []);
  });

  it('would be caught', () => {
    for (const line of ['margin-left: 1em;', 'padding: 0 1em 0 0;', 'left: 0;', 'text-align: right;', 'border-top-left-radius: 2px;', 'max-width: 3em;', 'float: left;']) {
      assert.equal(physicalLines(`css\`\n.a {\n  ${line}\n}\``).length, 1, line);
    }
    for (const line of ['margin: 0.175em 0 0;', 'padding: 0 1em 0 1em;', 'inset: auto;', 'text-align: start;']) {
      assert.equal(physicalLines(`css\`\n.a {\n  ${line}\n}\``).length, 0, line);
    }
  });
});
