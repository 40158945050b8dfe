import { pageMessages } from './page-messages.js';
import { textDirection } from '../core/text-direction.js';

/**
 * For a sandbox such as the one that WordPress puts around what it embeds: links can leave it by a new tab at best, and no
 * number can be called. What cannot be opened is copied, for the reader to paste. `languageOf` says in which language a
 * reader is told so.
 */
export function copyBlockedLinks(page: HTMLElement, languageOf: () => string): void {
  /** What has just been done, for ears and eyes. */
  const notice = document.createElement('p');
  notice.setAttribute('role', 'status');

  /** Says beneath the link what is copied. */
  const copyFor = (link: HTMLElement, text: string): void => {
    if (!copy(text)) return;
    const own = languageOf();
    // Isolated: a number runs from left to right in Arabic too.
    Object.assign(notice, { lang: own, dir: textDirection(own), textContent: pageMessages[own]!.copied.replace('{{text}}', `\u2066${text}\u2069`) });
    // The frame may be higher than the view: what is at its foot may not be seen.
    notice.style.top = `${link.getBoundingClientRect().bottom + scrollY}px`;
    if (!notice.isConnected) document.body.append(notice);
  };

  page.addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented) return;
    if (link.protocol === 'tel:') copyFor(link, link.querySelector('bdi')?.textContent ?? link.pathname);
    else if (/^https?:$/.test(link.protocol)) {
      event.preventDefault();
      const opened = open(link.href);
      if (opened) opened.opener = null;
      else copyFor(link, link.href);
    }
  });
}

/** Without the clipboard's own interface, which a sandbox does not give. Returns whether it succeeded. */
function copy(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}
