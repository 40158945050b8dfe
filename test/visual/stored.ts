import { root } from '../../src/tools/paths.js';

/** Where the pictures are kept. */
export const stored = `${root}/test/visual/stored`;
