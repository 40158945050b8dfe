import { transform as transformStyles } from 'lightningcss';
import type { Plugin } from 'vite';
import { styleTargets } from './browser-targets.js';
import { intlMessages } from '../messages/intl-messages.js';
import { root } from '../paths.js';
import { readMessages, resolveMessages } from '../messages/resolve-messages.js';
import { collapseWhitespace } from './collapse-whitespace.js';

/** Vite plugins of the build. */

/**
 * The Markdown parser reads `&eacute;` through `innerHTML` in browsers, which Trusted Types forbid:
 * there too it gets its table of names. Only a site's own documents ever fetch that.
 */
export const trustedTypesSafeEntities = {
  find: 'decode-named-character-reference',
  replacement: `${root}/node_modules/decode-named-character-reference/index.js`,
};

/**
 * Lit puts lists of its versions, a table for standard decorators (ours are the older ones) and
 * `Symbol.metadata` where the whole page sees them; docs/reference.md section 8 promises that nothing of ours is.
 */
export const nothingOnWindow: Plugin = {
  name: 'nothing-on-window',
  transform(code, id) {
    if (!/\/(lit-html|reactive-element|lit-element)\.js$/.test(id)) return undefined;
    return (
      code
        // Hooks for polyfills and hydration: a page's `<img name="litHtmlPolyfillSupport">` would stand for one.
        .replace(/\b\w+\.\w+(Polyfill|Hydrate)Support\b/g, '(void 0)')
        .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'void 0')
        // Nor is an element or a frame of that name the browser's Trusted Types (see optionalGlobal in shared/dom.ts).
        .replace(/\b\w+\.trustedTypes\b/, 'Object.hasOwn(globalThis,"trustedTypes")&&globalThis.trustedTypes')
        .replace(/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/, 'void 0')
        // No attribute of ours is a number, or JSON.
        .replace(/case (Number|Object:case Array):(try\{[^}]*\}catch\(\w\)\{[^}]*\}|[^;}]*(;break;)?)/g, '')
        // Nor are styles Lit's to see to: see withoutLitStyles.
        .replace(/(static finalizeStyles\()\w+\)\{.*?return \w+\}/, '$1){}')
        // A page's `<img name="createComment">` would stand for the method (see shared/dom.ts).
        .replace(
          /\(\w+\?\.creationScope\?\?(\w+)\)\.importNode\(/,
          'Object.getPrototypeOf(document).importNode.call(document,',
        )
        .replace(
          /\b\w+\.(createComment|createTextNode|createTreeWalker)\(/g,
          'Object.getPrototypeOf(document).$1.call(document,',
        )
        // Nor would a page that is XHTML parse a template's `innerHTML` as the HTML that it is.
        .replace(
          /\bl\.createElement\(/g,
          'Object.getPrototypeOf(document).createElement.call(document.contentType==="application/xhtml+xml"?document.implementation.createHTMLDocument(""):document,',
        )
        .replace(/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/, '')
    );
  },
};

/** Our styles are plain strings, put into roots by styles/adopt.ts: of what Lit has for styles nothing is used. */
export const withoutLitStyles: Plugin = {
  name: 'without-lit-styles',
  enforce: 'pre',
  load: (id) =>
    /reactive-element\/css-tag\.js$/.test(id)
      ? 'export const adoptStyles = () => {}, getCompatibleStyle = (style) => style, css = 0, unsafeCSS = 0, CSSResult = 0, supportsAdoptingStyleSheets = true;'
      : undefined,
};

/** Minifies the CSS in tagged templates, and compiles it for the browsers that are supported. */
export const minifyStyles: Plugin = {
  name: 'small-styles',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/.*\.ts$/.test(id) && code.includes('css`')
      ? code.replace(/css`([^`$]*)`/g, (_, styles: string) => {
          const { code: small } = transformStyles({
            filename: id,
            code: Buffer.from(styles.replaceAll('\\\\', '\\')),
            minify: true,
            ...styleTargets,
          });
          return `css\`${small.toString().replaceAll('\\', '\\\\')}\``;
        })
      : undefined,
};

/** Removes the white space of HTML templates that is not rendered. */
export const collapseTemplates: Plugin = {
  name: 'small-templates',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/.*\.ts$/.test(id) && code.includes('html`') ? collapseWhitespace(code.replace(/\n\s+/g, '\n')) : undefined,
};

export const messagesFile = /\/locales\/([^/]+)\/(ui|controls)\.json$/;

/** A language's messages as JSON for the browser: fallbacks and plurals resolved by i18next, and some formats by `Intl`. */
export async function messagesForBrowser(lang: string, name: string): Promise<string> {
  const resolved = await resolveMessages(lang, readMessages(name));
  return JSON.stringify({ ...resolved, ...(name === 'ui' && intlMessages(lang)) });
}

export const resolvedMessagesPlugin: Plugin = {
  name: 'resolved-messages',
  enforce: 'pre',
  async load(id) {
    const [, lang, name] = messagesFile.exec(id) ?? [];
    if (!lang || !name) return undefined;
    return messagesForBrowser(lang, name);
  },
};

/** Vite wraps each `import()` in a kilobyte of code that preloads style sheets; there are none here. */
export const noPreloadHelper: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};
