/** The start of the head of pages that the build writes beside the documents: not indexed by search engines, and without a referrer. */
export const plainPageHead = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">`;
