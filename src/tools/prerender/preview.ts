import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { CareDocument, DocumentWithPreview } from '../../content/model.js';
import type { PreviewNode } from '../../core/preview-node.js';
import { elementRegistry, type ElementEntry } from '../../core/registry.js';
import { loadStatusMessages, statusMessagesIn } from '../../i18n/status-messages.js';
import { articleStyles } from '../../article-styles/index.js';
import type { Documents } from '../content/folder.js';
import { shortHash } from '../build/hashes.js';
import { splitSources } from '../content/resolve-references.js';
import { renderElement, elementsFor, staticContext, shimBrowser } from './prerender.js';

/**
 * Draws into documents how their element looks at first: its parts closed, in its own language, with
 * what is said at any hour. The door shows that as soon as the document is here (see
 * shared/first-view.ts), and the element's code comes while one reads. It is made of the document's
 * own words: compressed, it adds an eighth to it.
 */
export async function withPreviews(documents: Documents): Promise<Documents> {
  const restore = shimBrowser();
  try {
    return new Map(await Promise.all([...documents].map(async ([place, document]) => [place, await withPreview(document)] as const)));
  } finally {
    restore();
  }
}

/** A page may hold on to older code, and texts are always today's: a view is shown only with the styles that it was drawn for. */
export const stylesHash = shortHash(articleStyles.join('\n'));

async function withPreview(document: CareDocument): Promise<DocumentWithPreview> {
  const element = elementsFor(document.kind).find(({ tag }) => (elementRegistry[tag] as ElementEntry).preview);
  if (!element || document.withdrawn) return document;
  const { lang } = document;
  // Whose page another document's is, is known where the view is shown: such links get their address there.
  const html = await renderElement(element.tag, splitSources(document)[0], { ...(await staticContext(document)), closedSections: 'none', pageUrl: () => '#' });
  await loadStatusMessages(lang);
  return { preview: { stylesHash, nodes: previewNodes(parseFragment(html), statusMessagesIn(lang).loading) }, ...document };
}

/** Comments are left out, and spaces that nobody sees. What a reader opens before the code is here says that it is on its way. */
function previewNodes({ childNodes, parentNode }: Tree.ParentNode & { parentNode?: Tree.ParentNode | null }, loading: string): PreviewNode[] {
  if (!childNodes.length && parentNode?.nodeName === 'details') return [['p', { class: 'care-muted care-screen', role: 'status' }, loading]];
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
