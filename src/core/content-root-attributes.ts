import { textDirection } from './text-direction.js';
import type { ColorScheme } from './color-scheme.js';

/** Sets up the container that a document is rendered into, in a shadow root or in the light DOM. */
export function applyContentRootAttributes(
  contentRoot: HTMLElement,
  lang: string,
  scheme: ColorScheme | undefined,
): void {
  contentRoot.className = 'care-content';
  contentRoot.lang = lang;
  contentRoot.dir = textDirection(lang);
  contentRoot.setAttribute('part', 'base');
  contentRoot.style.colorScheme = scheme ?? '';
}
