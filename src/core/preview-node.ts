/** A node of a preview as JSON: a string, or an element's tag, attributes and children. */
export type PreviewNode = string | [tag: string, attributes: Record<string, string>, ...children: PreviewNode[]];
