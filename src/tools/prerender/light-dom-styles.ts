import { transform } from 'lightningcss';
import { elementRegistry } from '../../core/registry.js';
import { styleTargets } from '../vite/browser-targets.js';

/** The styles of all elements as one style sheet, for pages that show prerendered light DOM before any script runs. */
export async function lightDomStyles(): Promise<Buffer> {
  const sheets = new Set<string>();
  for (const tag of Object.keys(elementRegistry)) {
    const module = (await import(`../../elements/${tag}/${tag}.ts`)) as Record<
      string,
      { styles: { cssText: string }[] }
    >;
    for (const sheet of Object.values(module)[0]!.styles) sheets.add(sheet.cssText);
  }
  const code = Buffer.from([...sheets].join('\n'));
  return Buffer.from(transform({ filename: 'care-widgets.css', code, minify: true, ...styleTargets }).code);
}
