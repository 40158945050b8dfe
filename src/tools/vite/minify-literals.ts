import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';
import { styleTargets } from './browser-targets.js';

/**
 * White space between tags becomes one space. It is not removed: at the end of a template, it may separate what the
 * template is put beside.
 */
const html = { collapseWhitespace: true, conservativeCollapse: true, decodeEntities: false, minifyJS: false };

/** Minifies the CSS and HTML of tagged templates, and compiles the CSS for the browsers that are supported. */
export function minifyLiterals(): Plugin {
  return {
    name: 'care:minify-literals',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return undefined;
      const minified = await minifyHTMLLiterals(code, {
        fileName: id,
        html,
        css: { minify: true, ...styleTargets },
        sourceMap: false,
      });
      return minified && { code: minified.code, map: null };
    },
  };
}
