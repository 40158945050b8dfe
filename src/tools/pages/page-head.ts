/** The start of the head of pages that the build writes beside the documents: not indexed by search engines, and without a referrer. */
export const plainPageHead = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">`;

/** A page in English with this head, for web teams. `policy` is a meta element of page-policy.ts; `title` and `body` are HTML. */
export function plainPage({
  policy,
  title,
  script = '',
  body,
}: {
  policy: string;
  title: string;
  script?: string;
  body: string;
}): string {
  return `<!doctype html>
<html lang="en">
<head>
${plainPageHead}
${policy}
<title>${title}</title>
<link rel="icon" href="data:,">
${script}</head>
<body><main>${body}</main></body>
</html>
`;
}
