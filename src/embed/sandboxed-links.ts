import { pageMessages } from './page-messages.js';
import { textDirection } from '../core/text-direction.js';

/**
 * Makes links usable in a sandboxed iframe, such as WordPress puts around embedded pages: links can open a new tab at best, and
 * `tel:` links do nothing. A URL or number that cannot be opened is copied to the clipboard, and a notice says so in the
 * language that `getLanguage` returns.
 */
export function copyBlockedLinks(page: HTMLElement, getLanguage: () => string): void {
  const notice = document.createElement('p');
  notice.setAttribute('role', 'status');

  /** Copies a text and shows the notice below the link. */
  const copyWithNotice = (link: HTMLElement, text: string): void => {
    if (!copy(text)) return;
    const lang = getLanguage();
    // A left-to-right isolate (U+2066, U+2069): numbers run from left to right in Arabic too.
    const textContent = pageMessages[lang]!.copied.replace('{{text}}', `\u2066${text}\u2069`);
    Object.assign(notice, { lang, dir: textDirection(lang), textContent });
    // Near the link: the frame may be higher than the viewport, so that a notice at its bottom could be out of sight.
    notice.style.top = `${link.getBoundingClientRect().bottom + scrollY}px`;
    if (!notice.isConnected) document.body.append(notice);
  };

  page.addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented) return;
    if (link.protocol === 'tel:') copyWithNotice(link, link.querySelector('bdi')?.textContent ?? link.pathname);
    else if (/^https?:$/.test(link.protocol)) {
      event.preventDefault();
      const opened = open(link.href);
      if (opened) opened.opener = null;
      else copyWithNotice(link, link.href);
    }
  });
}

/** Copies without the Clipboard API, which is not available in the sandbox. Returns whether it succeeded. */
function copy(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- a sandboxed frame is refused its successor, the Clipboard API
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}
