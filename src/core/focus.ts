import { member } from './dom.js';

/**
 * Remembers which control in `page` has the focus, and returns a function that gives it back: a control loses the focus
 * when it is moved, and when another is rendered in its place.
 */
export function preserveFocus(contentRoot: Element): () => void {
  const focused = focusedIn(contentRoot);
  return () => {
    if (!focused || focusedIn(contentRoot) === focused) return;
    const control = findMatchingControl(focused, contentRoot);
    if (!control) return;
    // A heading that was only focused by a jump to it is not focusable by itself.
    if (focused.hasAttribute('tabindex')) control.tabIndex = focused.tabIndex;
    control.focus({ preventScroll: true });
    if (control !== focused && isField(focused) && isField(control)) control.setSelectionRange(focused.selectionStart, focused.selectionEnd);
  };
}

function focusedIn(contentRoot: Element): HTMLElement | undefined {
  const root = contentRoot.getRootNode();
  const focused = 'activeElement' in root ? member(root as Document | ShadowRoot, 'activeElement') : null;
  return focused instanceof HTMLElement && contentRoot.contains(focused) ? focused : undefined;
}

/** Whether an element is a field with a caret. */
function isField(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.selectionStart !== null;
}

/**
 * The control itself if it is still in `to`, else the one of the same kind and with the same text, or with the same
 * class: there may be more controls than there were.
 */
export function findMatchingControl(control: Element, to: ParentNode & Node): HTMLElement | undefined {
  if (to.contains(control)) return control as HTMLElement;
  const from = control.closest('.care-body');
  if (!from) return undefined;
  const same = (of: (element: Element) => string) => {
    const alike = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>(control.localName)].filter((one) => of(one) === of(control));
    return alike(to)[alike(from).indexOf(control as HTMLElement)];
  };
  return same(({ textContent }) => textContent.replace(/\s+/g, '')) ?? same(({ className }) => className);
}
