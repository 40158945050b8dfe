import type { Translate } from '../i18n/translate.js';
import { cleanHtml } from './clean-html.js';
import { copyByHand } from './copy-by-hand.js';
import type { Handout } from './make-handout.js';
import { plainText } from './plain-text.js';

/** What words replace in the clipboard, or what only paper has. */
const notCopied = 'svg, figure, img, .care-print-head';

/** A text in the two forms in which programs take it from the clipboard. */
export interface Copy {
  plain: string;
  html: string;
}

/**
 * Copies a handout, and calls `onCopied` once that is done: at once, or when the reader has done it in a dialog in `root`, if
 * the browser refuses (a page without HTTPS, a frame without permission, Safari after code had to be loaded).
 */
export async function copyHandout(
  handout: Handout,
  root: ShadowRoot,
  t: Translate,
  onCopied: () => void,
): Promise<void> {
  const { root: content, colorScheme } = handout;
  for (const element of content.querySelectorAll(notCopied)) element.remove();
  // The hotline, which is at the foot of each printed page, comes before the date and the review.
  const hotline = content.querySelector('.care-print-foot');
  if (hotline) content.querySelector('.care-document-info')!.before(hotline);
  const copy = { plain: plainText(handout), html: cleanHtml(handout) };
  if (await toClipboard(copy)) onCopied();
  else if (root.host.isConnected) copyByHand(copy, colorScheme, root, t, onCopied);
}

async function toClipboard({ plain, html }: Copy): Promise<boolean> {
  try {
    const { clipboard } = navigator;
    if ('ClipboardItem' in globalThis) {
      const blob = (text: string, type: string) => ({ [type]: new Blob([text], { type }) });
      await clipboard.write([new ClipboardItem({ ...blob(plain, 'text/plain'), ...blob(html, 'text/html') })]);
    } else await clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}
