/**
 * Whether the browser is one in which texts can be read (docs/browsers.md). All of these have `structuredClone`, and it came
 * to each when the syntax of what ships was complete. In others the page keeps its fallbacks.
 */
export const isSupportedBrowser = typeof structuredClone === 'function';
