import { copyState } from '../base/handover.js';
import { documentMember } from '../core/dom.js';
import { adoptStyles } from '../styles/adopt.js';
import type { CSSResult } from '../styles/css.js';

/** The frame is removed after this time in browsers that do not dispatch `afterprint`. */
const REMOVE_AFTER_MS = 60_000;

/**
 * Prints a copy of a node without the page around it, in an iframe inside `root`. `styles` must have the styles of the node
 * for print, too; `title` is the name of a file that it is printed into. What a reader has typed and ticked is copied as state, not as attributes, which any script that observes
 * or stores the page's markup could read. Throws if the browser can't print.
 */
export function printInFrame(root: ShadowRoot, node: HTMLElement, styles: CSSResult[], title = ''): void {
  const frame = documentMember('createElement')('iframe');
  frame.title = title;
  frame.style.cssText = 'position: fixed; inline-size: 0; block-size: 0; border: 0; inset-block-end: 0';
  root.append(frame);
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) return;
  contentDocument.documentElement.lang = node.lang;
  contentDocument.title = title;
  const copy = contentDocument.importNode(node, true);
  copyState(node, copy);
  contentDocument.body.append(copy);
  adoptStyles(contentDocument, styles);
  const remove = (): void => {
    clearTimeout(timer);
    frame.remove();
  };
  const timer = setTimeout(remove, REMOVE_AFTER_MS);
  // Added before `print()`, because some browsers dispatch the event before it returns.
  contentWindow.addEventListener('afterprint', remove);
  try {
    contentWindow.print();
  } catch (error) {
    remove();
    throw error;
  }
}
