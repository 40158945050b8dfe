import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { CareDocument, DocumentWithPreview } from '../../content/model.js';
import type { PreviewNode } from '../../core/preview-node.js';
import { elementRegistry, type ElementEntry } from '../../core/registry.js';
import { loadStatusMessages, getStatusMessages } from '../../i18n/status-messages.js';
import { articleStyles } from '../../article-styles/index.js';
import { shortHash } from '../hashes.js';
import { renderElement, elementsFor, staticContext } from './prerender.js';

/**
 * Hash of the styles that previews are rendered for. A page may have cached older code while documents are always
 * current, so a preview is shown only if the hashes match.
 */
export const stylesHash = shortHash(articleStyles.map(({ cssText }) => cssText).join('\n'));

/**
 * Adds a preview to a document: the initial markup of its element with all sections closed, in the document's language,
 * and without anything that depends on the time. The loader shows it as soon as the document has loaded (see
 * src/preview/), while the element's code is still loading. Since it repeats the document's own text, it adds only an
 * eighth to its compressed size.
 */
export async function withPreview(document: CareDocument): Promise<DocumentWithPreview> {
  const element = elementsFor(document.kind).find(({ tag }) => (elementRegistry[tag] as ElementEntry).preview);
  if (!element || document.withdrawn) return document;
  const { lang } = document;
  // The URLs of links to other documents depend on the page's settings, and are set when the preview is shown.
  const html = await renderElement(element.tag, document, {
    ...(await staticContext(document)),
    closedSections: 'none',
    pageUrl: () => '#',
  });
  await loadStatusMessages(lang);
  return {
    preview: { stylesHash, nodes: previewNodes(parseFragment(html), getStatusMessages(lang).loading) },
    ...document,
  };
}

/**
 * Nodes of a preview, without comments and invisible white space. A section that a reader opens before its code has
 * loaded shows `loading`.
 */
function previewNodes(
  { childNodes, parentNode }: Tree.ParentNode & { parentNode?: Tree.ParentNode | null },
  loading: string,
): PreviewNode[] {
  if (!childNodes.length && parentNode?.nodeName === 'details')
    return [['p', { class: 'care-muted care-screen', role: 'status' }, loading]];
  return childNodes.flatMap((node, index): PreviewNode[] => {
    if (node.nodeName === '#text') {
      const text = (node as Tree.TextNode).value.replace(/[ \n]+/g, ' ');
      return text === ' ' && (index === 0 || index === childNodes.length - 1) ? [] : [text];
    }
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value.trim()]));
    return [[node.tagName, attributes, ...previewNodes(node, loading)]];
  });
}
