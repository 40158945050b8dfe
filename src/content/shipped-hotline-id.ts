/**
 * The id of the hotline of all documents that ship (checked by test/project/locales.node.test.ts): needed before a document
 * has loaded.
 */
export const SHIPPED_HOTLINE_ID = 'quebec-cancer-foundation';
