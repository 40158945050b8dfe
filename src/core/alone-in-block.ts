/** Block elements in which a link that has no other content beside it is replaced by its widget. */
export const linkBlocks = /^(p|div|figure|li|center)$/;

/**
 * Whether `node` is the only one of its siblings, apart from those that `isBlank` accepts. For the nodes
 * of the editors' own document models; the loader does the same with DOM nodes, inline for its size.
 */
export function isOnlyContent<Node>(
  node: Node,
  siblings: Iterable<Node>,
  isBlank: (sibling: Node) => boolean,
): boolean {
  return [...siblings].every((sibling) => sibling === node || isBlank(sibling));
}
