import { readFileSync } from 'node:fs';
import { elementRegistry, isTag } from '../../../src/core/registry.js';
import { dist, filesBelow } from '../../../src/tools/paths.js';

/**
 * The prerendered texts, without what the plugin writes by itself: the element's own tag, which bears
 * the author's choices, the style sheet's link, and what search engines are told, once a page and
 * alike for every element of a document.
 */
export function fragments(): Map<string, string> {
  const files = new Map<string, string>();
  for (const file of filesBelow(`${dist}/static`, /\.html$/)) {
    const [, lang, tag, id] = /^([^/]+)\/([^/]+)\/([^/]+)\.html$/.exec(file) ?? [];
    if (!lang || !tag || !id || !isTag(tag)) throw new Error(`dist/static/${file}: expected {lang}/{element}/{id}.html`);
    const html = readFileSync(`${dist}/static/${file}`, 'utf8');
    const parts = new RegExp(`^<link [^>]*>\\n<${tag} [^>]*>([^]*)</${tag}>\\n(?:<script type="application/ld\\+json">(.*)</script>\\n)?$`).exec(html);
    if (!parts) throw new Error(`dist/static/${file}: expected a style sheet, <${tag}> and perhaps JSON-LD`);
    const [, drawn, facts] = parts;
    // What is left of the template's marks; a server that runs short tags would take it for PHP.
    files.set(`static/${file}`, drawn!.replaceAll('<?>', ''));
    if (facts) files.set(`facts/${lang}/${elementRegistry[tag].kind}/${id}.json`, facts);
  }
  return files;
}
