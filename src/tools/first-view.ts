import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { CareDocument, Viewed } from '../content/model.js';
import type { ViewNode } from '../content/view-node.js';
import { elementRegistry, type ElementEntry } from '../element-registry.js';
import { loadStates, statesIn } from '../i18n/states.js';
import { longLooks } from '../shared/styles/long-looks.js';
import type { Documents } from './folder.js';
import { shortHash } from './hashes.js';
import { parted } from './link-content.js';
import { drawnBy, elementsFor, sceneOf, standInForBrowser } from './prerender.js';

/**
 * Draws into documents how their element looks at first: its parts closed, in its own language, with
 * what is said at any hour. The door shows that as soon as the document is here (see
 * shared/first-view.ts), and the element's code comes while one reads. It is made of the document's
 * own words: compressed, it adds an eighth to it.
 */
export async function withFirstViews(documents: Documents): Promise<Documents> {
  const restore = standInForBrowser();
  try {
    return new Map(await Promise.all([...documents].map(async ([place, document]) => [place, await withFirstView(document)] as const)));
  } finally {
    restore();
  }
}

/** A page may hold on to older code, and texts are always today's: a view is shown only with the styles that it was drawn for. */
export const looksHash = shortHash(longLooks.join('\n'));

async function withFirstView(document: CareDocument): Promise<Viewed> {
  const element = elementsFor(document.kind).find(({ tag }) => (elementRegistry[tag] as ElementEntry).firstView);
  if (!element || document.withdrawn) return document;
  const { lang } = document;
  // Whose page another document's is, is known where the view is shown: such links get their address there.
  const html = await drawnBy(element.tag, parted(document)[0], { ...(await sceneOf(document)), closed: 'none', pageOf: () => '#' });
  await loadStates(lang);
  return { firstView: { looks: looksHash, text: viewNodes(parseFragment(html), statesIn(lang).loading) }, ...document };
}

/** Comments are left out, and spaces that nobody sees. What a reader opens before the code is here says that it is on its way. */
function viewNodes({ childNodes, parentNode }: Tree.ParentNode & { parentNode?: Tree.ParentNode | null }, loading: string): ViewNode[] {
  if (!childNodes.length && parentNode?.nodeName === 'details') return [['p', { class: 'care-quiet care-screen', role: 'status' }, loading]];
  return childNodes.flatMap((node, index): ViewNode[] => {
    if (node.nodeName === '#text') {
      const text = (node as Tree.TextNode).value.replace(/[ \n]+/g, ' ');
      return text === ' ' && (index === 0 || index === childNodes.length - 1) ? [] : [text];
    }
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value.trim()]));
    return [[node.tagName, attributes, ...viewNodes(node, loading)]];
  });
}
