/**
 * Lit's tag for styles, from the one module of Lit that defines it: the preview needs styles before the rest of Lit has
 * loaded, which `import … from 'lit'` would fetch.
 */
export { css, type CSSResult } from '@lit/reactive-element/css-tag.js';
