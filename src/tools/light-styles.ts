import { transform } from 'lightningcss';
import type { CSSResult, CSSResultArray } from 'lit';
import { elementRegistry } from '../element-registry.js';

/** The styles of all elements as one file, for pages that show the light form before any script. */
export async function lightStyles(): Promise<Buffer> {
  const sheets = new Set<string>();
  for (const tag of Object.keys(elementRegistry)) {
    const module = (await import(`../elements/${tag}.ts`)) as Record<string, { styles: CSSResultArray }>;
    for (const { cssText } of Object.values(module)[0]!.styles.flat(2) as CSSResult[]) sheets.add(cssText);
  }
  const code = Buffer.from([...sheets].join('\n'));
  return Buffer.from(transform({ filename: 'care-widgets.css', code, minify: true }).code);
}
