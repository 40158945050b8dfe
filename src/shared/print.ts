import { carryOver } from './carry-over.js';
import { adoptInto } from './styles/adopt.js';

/**
 * Prints a node alone, in a frame of its own inside `root`: the page around it is not touched and not
 * printed. `styles` are those that draw it, and the sheet of paper.
 */
export function printAlone(root: ShadowRoot, node: HTMLElement, styles: string[]): void {
  const frame = document.createElement('iframe');
  frame.title = node.getAttribute('aria-label') ?? '';
  frame.style.cssText = 'position: fixed; inline-size: 0; block-size: 0; border: 0; inset-block-end: 0';
  root.append(frame);
  const paper = frame.contentDocument;
  const view = frame.contentWindow;
  if (!paper || !view) return;
  paper.documentElement.lang = node.lang;
  paper.title = frame.title;
  const copy = paper.importNode(node, true);
  takeValues(node, copy);
  paper.body.append(copy);
  adoptInto(paper, styles);
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
  // Where there is no such event the frame must not stay either.
  setTimeout(() => frame.remove(), 60_000);
}

/** A copy has what a document says, not what a reader did; and a document that prints reads attributes. */
function takeValues(from: HTMLElement, to: HTMLElement): void {
  carryOver(from, to);
  for (const field of to.querySelectorAll('input')) {
    field.setAttribute('value', field.value);
    field.toggleAttribute('checked', field.checked);
  }
}
