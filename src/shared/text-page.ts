import { textDirection } from '../i18n/text-direction.js';
import type { Scheme } from './page-look.js';

/** Makes `page` what holds a drawn text. */
export function dressPage(page: HTMLElement, lang: string, scheme: Scheme | undefined): void {
  page.className = 'care-widget';
  page.lang = lang;
  page.dir = textDirection(lang);
  page.setAttribute('part', 'base');
  page.style.colorScheme = scheme ?? '';
}
