import { member } from './dom.js';

/**
 * Remembers which control in `contentRoot` has the focus, and returns a function that restores it: a control loses the focus
 * when it is moved, or replaced by a new rendering of it.
 */
export function preserveFocus(contentRoot: Element): () => void {
  const focused = focusedIn(contentRoot);
  return () => {
    if (!focused || focusedIn(contentRoot) === focused) return;
    const control = findMatchingControl(focused, contentRoot);
    if (!control) return;
    // A heading is focusable only because a jump to it has set `tabindex`.
    if (focused.hasAttribute('tabindex')) control.tabIndex = focused.tabIndex;
    control.focus({ preventScroll: true });
    if (control !== focused && isTextField(focused) && isTextField(control)) {
      control.setSelectionRange(focused.selectionStart, focused.selectionEnd);
    }
  };
}

function focusedIn(contentRoot: Element): HTMLElement | undefined {
  const root = contentRoot.getRootNode();
  const focused = 'activeElement' in root ? member(root as Document | ShadowRoot, 'activeElement') : null;
  return focused instanceof HTMLElement && contentRoot.contains(focused) ? focused : undefined;
}

/** Whether an element is a text field, which has a caret. */
function isTextField(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.selectionStart !== null;
}

/**
 * The control itself if it is still in `to`, else its counterpart there: the control of the same tag with the same text, else
 * with the same class. Those that match equally are paired by position among themselves, since `to` may have more controls.
 */
export function findMatchingControl(control: Element, to: ParentNode & Node): HTMLElement | undefined {
  if (to.contains(control)) return control as HTMLElement;
  const from = control.closest('.care-body');
  if (!from) return undefined;
  const matchBy = (key: (element: Element) => string) => {
    const matchesIn = (root: ParentNode) =>
      [...root.querySelectorAll<HTMLElement>(control.localName)].filter((candidate) => key(candidate) === key(control));
    return matchesIn(to)[matchesIn(from).indexOf(control as HTMLElement)];
  };
  return matchBy(({ textContent }) => textContent.replace(/\s+/g, '')) ?? matchBy(({ className }) => className);
}
