import { delay } from '../core/delay.js';
import { member } from '../core/dom.js';

/**
 * A reader may be using what an element is about to replace: a preview, prerendered HTML, an earlier rendering. What they
 * have done there must not be lost: the focus and the caret, open sections, typed text, a click.
 */

const POLL_INTERVAL_MS = 50;
/** 20 polls are one second: a pointer that is down for longer is not clicking. */
const MAX_POLLS = 20;

/**
 * Resolves when no pointer is down on what is about to be replaced, as `isDown` says, or after one second. A click is lost if
 * its node is replaced before the pointer is released.
 */
export async function pointerReleased(isDown: () => boolean): Promise<void> {
  for (let poll = 0; poll < MAX_POLLS && isDown(); poll++) await delay(POLL_INTERVAL_MS);
}

/**
 * Calls `render`, which may move `contentRoot`, or replace the body or nodes in it. Then restores the reader's state, and
 * clicks what was clicked before (see core/early-clicks.ts).
 */
export function handOver(contentRoot: Element, render: () => void): void {
  const body = contentRoot.querySelector('.care-body');
  const focused = focusedIn(contentRoot);
  // A content root outside the page is that of a preview that another document has replaced.
  const pressed = contentRoot.isConnected ? contentRoot.querySelector('[data-pressed]') : null;
  render();
  const newBody = contentRoot.querySelector('.care-body');
  const changedFields = body && newBody && newBody !== body ? copyState(body, newBody) : [];
  if (focused) restoreFocus(focused, contentRoot);
  if (pressed && !contentRoot.contains(pressed)) findCounterpart(pressed, contentRoot)?.click();
  // Run the listeners of fields as if the reader filled them in now. The events do not bubble: the page has received them already.
  for (const field of changedFields) for (const type of ['input', 'change']) field.dispatchEvent(new Event(type));
}

/**
 * Copies the reader's state from one rendering of a document to another: open sections, typed text, checked boxes. Nodes
 * are matched by their order. Returns the fields whose state has changed.
 */
export function copyState(from: Element, to: Element): HTMLInputElement[] {
  const sections = to.querySelectorAll('details');
  from.querySelectorAll('details').forEach(({ open }, index) => {
    const match = sections[index];
    if (match) match.open = open;
  });
  const changed: HTMLInputElement[] = [];
  const fields = to.querySelectorAll<HTMLInputElement>('input, textarea, select');
  from.querySelectorAll<HTMLInputElement>('input, textarea, select').forEach((field, index) => {
    const match = fields[index];
    if (!match || match.type !== field.type) return;
    if (match.value !== field.value || match.checked !== field.checked) changed.push(match);
    match.value = field.value;
    match.checked = field.checked;
  });
  return changed;
}

function focusedIn(contentRoot: Element): HTMLElement | undefined {
  const root = contentRoot.getRootNode();
  const focused = 'activeElement' in root ? member(root as Document | ShadowRoot, 'activeElement') : null;
  return focused instanceof HTMLElement && contentRoot.contains(focused) ? focused : undefined;
}

/** Focuses a control again: it loses the focus when it is moved, or replaced by its counterpart. */
function restoreFocus(focused: HTMLElement, contentRoot: Element): void {
  if (focusedIn(contentRoot) === focused) return;
  const control = findCounterpart(focused, contentRoot);
  if (!control) return;
  // A heading is focusable only because a jump to it has set `tabindex`.
  if (focused.hasAttribute('tabindex')) control.tabIndex = focused.tabIndex;
  control.focus({ preventScroll: true });
  if (control !== focused && isTextField(focused) && isTextField(control)) {
    control.setSelectionRange(focused.selectionStart, focused.selectionEnd);
  }
}

/** Whether an element is a text field, which has a caret. */
function isTextField(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.selectionStart !== null;
}

/**
 * The control itself if it is still in `contentRoot`, else its counterpart there: the control of the same tag with the same
 * text, else with the same class. Those that match equally are paired by position among themselves, since there may be more
 * controls than before.
 */
function findCounterpart(control: Element, contentRoot: Element): HTMLElement | undefined {
  if (contentRoot.contains(control)) return control as HTMLElement;
  const oldBody = control.closest('.care-body');
  if (!oldBody) return undefined;
  const matchBy = (key: (element: Element) => string) => {
    const matchesIn = (root: Element) =>
      [...root.querySelectorAll<HTMLElement>(control.localName)].filter((candidate) => key(candidate) === key(control));
    return matchesIn(contentRoot)[matchesIn(oldBody).indexOf(control as HTMLElement)];
  };
  return matchBy(({ textContent }) => textContent.replace(/\s+/g, '')) ?? matchBy(({ className }) => className);
}
