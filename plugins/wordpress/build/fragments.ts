import { readFileSync } from 'node:fs';
import { elementRegistry, isTag } from '../../../src/core/registry.js';
import { dist, filesBelow } from '../../../src/tools/paths.js';
import { withSiteHotline } from './site-hotline.js';

/**
 * The prerendered fragments, without what the plugin writes itself: the element's own tag, which has the attributes that
 * the author chose; the link to the style sheet; and the structured data for search engines, which go into files of
 * their own, since a page has them once for all elements of a document.
 */
export function fragments(): Map<string, string> {
  const files = new Map<string, string>();
  for (const file of filesBelow(`${dist}/static`, /\.html$/)) {
    const [, lang, tag, id] = /^([^/]+)\/([^/]+)\/([^/]+)\.html$/.exec(file) ?? [];
    if (!lang || !tag || !id || !isTag(tag))
      throw new Error(`dist/static/${file}: expected {lang}/{element}/{id}.html`);
    const html = readFileSync(`${dist}/static/${file}`, 'utf8');
    const parts = new RegExp(
      `^<link [^>]*>\\n<${tag} [^>]*>([^]*)</${tag}>\\n(?:<script type="application/ld\\+json">(.*)</script>\\n)?$`,
    ).exec(html);
    if (!parts) throw new Error(`dist/static/${file}: expected a style sheet, <${tag}> and perhaps JSON-LD`);
    const [, content, jsonLd] = parts;
    // `<?>` is left over from Lit's markers; a server with PHP's short tags enabled would run it as PHP.
    const text = content!.replaceAll('<?>', '');
    const { kind } = elementRegistry[tag];
    files.set(`static/${file}`, kind === 'hotlines' ? text : withSiteHotline(text, file));
    if (jsonLd) files.set(`facts/${lang}/${kind}/${id}.json`, jsonLd);
  }
  return files;
}
