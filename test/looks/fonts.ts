import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { root } from '../../src/tools/paths.js';

/** The same letters on every machine: Noto Sans, from npm, served beside the library. */

const font = (name: string) => `${root}/node_modules/@fontsource-variable/${name}-wght-normal.woff2`;
const files: Record<string, string> = {
  '/latin.woff2': font('noto-sans/files/noto-sans-latin'),
  '/latin-ext.woff2': font('noto-sans/files/noto-sans-latin-ext'),
  '/arabic.woff2': font('noto-sans-arabic/files/noto-sans-arabic-arabic'),
};

/** True where a font was asked for. */
export function serveFont(request: IncomingMessage, response: ServerResponse): boolean {
  const file = files[request.url!];
  if (file) createReadStream(file).pipe(response);
  return file !== undefined;
}

/** Styles of a host page that is set in them. */
export function fontStyles(base: string): string {
  const names = Object.keys(files).map((file) => file.slice(1, -'.woff2'.length));
  const faces = names.map((name) => `@font-face { font-family: ${name}; src: url(${base}${name}.woff2); font-weight: 100 900 }`);
  return `${faces.join('\n')}\nbody { font-family: ${names.join(', ')} }`;
}
