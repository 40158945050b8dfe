import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { withoutUnseenSpaces } from './unseen-spaces.js';

/** A template as plain HTML: without the renderer's marks, and without the spaces that made the template easy to read. */
export async function serverHtml(template: unknown): Promise<string> {
  const drawn = await collectResult(render(template));
  return withoutUnseenSpaces(drawn.replace(/<!--\/?lit-(part|node)[^>]*-->|<\?>/g, '').replace(/\s*\n\s*/g, '\n')).trim();
}
