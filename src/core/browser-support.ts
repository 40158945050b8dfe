/**
 * Whether the browser is supported (docs/browsers.md); if not, pages keep their fallback content. `structuredClone` is the
 * test for it: all supported browsers have it, and none had it before the syntax that the build emits.
 */
export const isSupportedBrowser = typeof structuredClone === 'function';
