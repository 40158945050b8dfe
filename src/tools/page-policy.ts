/**
 * The policies of the pages in `dist/` that people open, written into the pages so that they hold on
 * servers that set none. `deploy/` sends the same as headers; builder.html names its own. A page comes
 * from the same origin as its files.
 */

const always = "img-src data:; base-uri 'none'; form-action 'none'";
const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** Of a page with an element on it. */
export const elementPagePolicy = meta(`default-src 'none'; script-src 'self'; connect-src 'self'; ${always}; require-trusted-types-for 'script'`);

/** Of a page that is only text. */
export const textPagePolicy = meta(`default-src 'none'; style-src 'self' 'unsafe-inline'; ${always}`);
