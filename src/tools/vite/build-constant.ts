import type { Plugin } from 'vite';

/**
 * Replaces a constant that sources declare, such as `__CHUNKS__`, by a value that is known only while the build runs.
 * Vite's `define` is for values that are known before.
 */
export function buildConstant(name: string, value: () => unknown): Plugin {
  return {
    name: `care:${name}`,
    transform: {
      filter: { code: name },
      handler: async (code) => ({ code: code.replaceAll(name, `(${JSON.stringify(await value())})`), map: null }),
    },
  };
}
