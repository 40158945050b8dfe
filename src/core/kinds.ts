/** The kinds of document, as used in URLs, in `kind` fields and in events. */
export const kinds = ['treatments', 'guides', 'side-effects', 'hotlines', 'glossary'] as const;
export type Kind = (typeof kinds)[number];
