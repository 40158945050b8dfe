import { transform } from 'lightningcss';
import { elementRegistry } from '../element-registry.js';
import { styleTargets } from './engines.js';

/** The styles of all elements as one file, for pages that show the light form before any script. */
export async function lightStyles(): Promise<Buffer> {
  const sheets = new Set<string>();
  for (const tag of Object.keys(elementRegistry)) {
    const module = (await import(`../elements/${tag}.ts`)) as Record<string, { looks: string[] }>;
    for (const sheet of Object.values(module)[0]!.looks) sheets.add(sheet);
  }
  const code = Buffer.from([...sheets].join('\n'));
  return Buffer.from(transform({ filename: 'care-widgets.css', code, minify: true, ...styleTargets }).code);
}
