import type { Plugin } from 'vite';

/**
 * Replaces a constant that sources declare, such as `__CHUNKS__`, by a value that is known only once other things have been
 * built. Vite's `define` is for values that are known before. In the dev server, which builds nothing, the value is `inDev`.
 *
 * Without `enforce`: before, the code is still TypeScript, and `declare const __CHUNKS__` would be replaced too.
 */
export function buildConstant(name: string, value: () => unknown, inDev: () => unknown = value): Plugin {
  return {
    name: `care:${name}`,
    transform: {
      filter: { code: name },
      async handler(code) {
        const json = JSON.stringify(await (this.environment.mode === 'dev' ? inDev : value)());
        // A function, since `replaceAll` gives `$` in a string a meaning.
        return { code: code.replaceAll(name, () => `(${json})`), map: null };
      },
    },
  };
}
