import { transferState } from '../base/transfer-state.js';
import { documentMember } from '../core/dom.js';
import { adoptStyles } from '../styles/adopt.js';

const REMOVE_AFTER_MS = 60_000;

/**
 * Prints a node alone, in a frame of its own inside `root`: the page around it is not touched and not
 * printed. `styles` are those that draw it, and the sheet of paper. What a reader has typed and ticked is copied as state:
 * as attributes, any script that watches or stores the page's markup would have it.
 */
export function printInFrame(root: ShadowRoot, node: HTMLElement, styles: string[]): void {
  const frame = documentMember('createElement')('iframe');
  frame.title = node.getAttribute('aria-label') ?? '';
  frame.style.cssText = 'position: fixed; inline-size: 0; block-size: 0; border: 0; inset-block-end: 0';
  root.append(frame);
  const paper = frame.contentDocument;
  const view = frame.contentWindow;
  if (!paper || !view) return;
  paper.documentElement.lang = node.lang;
  paper.title = frame.title;
  const copy = paper.importNode(node, true);
  transferState(node, copy);
  paper.body.append(copy);
  adoptStyles(paper, styles);
  // Not every browser tells when it has printed: then the frame goes after a while.
  const timer = setTimeout(() => frame.remove(), REMOVE_AFTER_MS);
  // Some browsers tell it before print() returns.
  view.addEventListener('afterprint', () => {
    clearTimeout(timer);
    frame.remove();
  });
  view.print();
}
