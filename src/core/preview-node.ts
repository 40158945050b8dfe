/** A node of a drawn text as data: a string, or a tag, its attributes and what it holds. */
export type PreviewNode = string | [tag: string, attributes: Record<string, string>, ...inside: PreviewNode[]];
