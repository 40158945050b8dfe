/** Block elements in which a link that has no other content beside it is replaced by its widget. */
const blocks = /^(p|div|figure|li|center)$/;

export const isLinkBlock = (localName: string): boolean => blocks.test(localName);

/**
 * Whether `node` is the only one of its siblings, apart from those that `isBlank` accepts. Works with the nodes of the
 * DOM and of editors.
 */
export function isOnlyContent<Node>(node: Node, siblings: Iterable<Node>, isBlank: (sibling: Node) => boolean): boolean {
  return [...siblings].every((sibling) => sibling === node || isBlank(sibling));
}
