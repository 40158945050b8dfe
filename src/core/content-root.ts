import { textDirection } from './text-direction.js';
import type { ColorScheme } from './color-scheme.js';

/** Makes `page` what holds a drawn text. */
export function applyContentRootAttributes(contentRoot: HTMLElement, lang: string, scheme: ColorScheme | undefined): void {
  contentRoot.className = 'care-widget';
  contentRoot.lang = lang;
  contentRoot.dir = textDirection(lang);
  contentRoot.setAttribute('part', 'base');
  contentRoot.style.colorScheme = scheme ?? '';
}
