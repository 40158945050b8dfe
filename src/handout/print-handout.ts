import { articleStyles } from '../article-styles/index.js';
import type { Translate } from '../i18n/translate.js';
import { printInFrame } from '../print/print-frame.js';
import type { Handout } from './make-handout.js';
import { paperStyles } from './paper.styles.js';

/**
 * Prints a handout, without the page around its text, from a frame in `root`. Above its last lines is a QR code of the page's
 * address. Rejects if the browser can't print.
 */
export async function printHandout(
  { root: content, title, address }: Handout,
  root: ShadowRoot,
  t: Translate,
): Promise<void> {
  // The address is there in words, too.
  const qrCode =
    address && (await import('./qr-code.js').then((module) => module.qrCode(address, t)).catch(() => undefined));
  if (qrCode) content.querySelector('.care-document-info')!.prepend(qrCode);
  const styles = [...articleStyles, paperStyles];
  // The sources in the text are shown: their code is there.
  if (content.querySelector('.care-cite')) styles.push((await import('../citations/citations.js')).citationStyles);
  if (root.host.isConnected) printInFrame(root, content, styles, title);
}
