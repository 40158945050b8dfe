/** How the head of a page begins that the build writes beside the texts: for readers, not for search engines, and saying to no site where they come from. */
export const plainPageHead = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">`;
