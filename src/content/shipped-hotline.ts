/** The hotline that every text of this library names (held by test/project/locales.node.test.ts), known before one has loaded. */
export const shippedHotline = 'quebec-cancer-foundation';
