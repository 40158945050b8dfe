/**
 * Content Security Policies of the pages in `dist/`, as meta elements, for servers that send none. The configurations in
 * `deploy/` send the same policies as headers; builder.html has its own. A page and its files have the same origin.
 */

const commonDirectives = "img-src data:; base-uri 'none'; form-action 'none'";
const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** For a page with a widget. */
export const elementPagePolicy = meta(
  `default-src 'none'; script-src 'self'; connect-src 'self'; ${commonDirectives}; require-trusted-types-for 'script'`,
);

/** For a page without scripts. */
export const textPagePolicy = meta(`default-src 'none'; style-src 'self' 'unsafe-inline'; ${commonDirectives}`);
