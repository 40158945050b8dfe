/** The kinds of document, as they stand in addresses, in `kind` fields and in events. */
export const kinds = ['treatments', 'guides', 'side-effects', 'hotlines', 'glossary'] as const;
export type Kind = (typeof kinds)[number];
