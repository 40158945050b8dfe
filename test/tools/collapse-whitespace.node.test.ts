import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collapseWhitespace } from '../../src/tools/prerender/collapse-whitespace.js';

describe('collapseWhitespace', () => {
  it('white space around block elements is removed', () => {
    assert.equal(
      collapseWhitespace('<section>\n<h3>Fatigue</h3> <ul class="a">\n<li> One </li>\n</ul>\n</section>'),
      '<section><h3>Fatigue</h3><ul class="a"><li>One</li></ul></section>',
    );
  });

  it('white space between words, links and inline elements is kept', () => {
    for (const line of [
      '<b>Call</b> <a href="tel:1">1</a>, now',
      '<a>Fatigue</a>\n<span>common</span>',
      '<path d="M1 1" />\n<path d="M2 2" />',
      '1 < 2 and 3 > 2',
    ]) {
      assert.equal(collapseWhitespace(line), line);
    }
  });

  it('white space after a tag with expressions of a template is kept', () => {
    const template = '<li class=${count > 1 ? first : rest} ?hidden=${none}>\n${text}';
    assert.equal(collapseWhitespace(template), template);
  });
});
