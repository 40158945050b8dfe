import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';
import { styleTargets } from './browser-targets.js';

/**
 * Minifies the CSS of tagged templates, and compiles it for the browsers that are supported. HTML stays as it is written: a
 * template is a fragment, in which a minifier cannot know what a space or a closing slash is for, and it would save 200 bytes
 * of an article's 54 KB.
 */
export function minifyStyles(): Plugin {
  return {
    name: 'care:minify-styles',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('css`')) return undefined;
      const css = { minify: true, ...styleTargets };
      const minified = await minifyHTMLLiterals(code, { fileName: id, html: false, css, sourceMap: false });
      if (!minified) return minified;
      // What CSS escapes would have to be escaped once more in a template: browsers would drop the whole rule.
      if (count(minified.code, '\\') > count(code, '\\'))
        throw new Error(`${id}: expected CSS that needs no backslash, such as [href^='tel'] instead of [href^='tel:']`);
      return { code: minified.code, map: null };
    },
  };
}

const count = (text: string, character: string) => text.split(character).length - 1;
