/**
 * Marks a control that was clicked before its element's code has loaded, in a preview or in a prerendered text. `handOver`
 * (base/handover.ts) clicks it again once the element has rendered. Returns the control, if one in `body` was clicked.
 */
export function recordEarlyClick(event: Event, body: Element, controls: string): Element | null {
  const control = (event.target as Element).closest(controls);
  if (!control || !body.contains(control)) return null;
  event.preventDefault();
  for (const earlier of body.querySelectorAll('[data-pressed]')) earlier.removeAttribute('data-pressed');
  control.setAttribute('data-pressed', '');
  return control;
}
