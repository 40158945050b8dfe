/**
 * Marks a control that was clicked in a preview, where it does nothing yet: `handOver` (base/handover.ts) clicks it again once
 * the element has rendered.
 */
export function recordEarlyClick(event: Event): void {
  const control = (event.target as Element).closest('button, a[href^="#"]');
  if (!control) return;
  event.preventDefault();
  for (const earlier of (event.currentTarget as Element).querySelectorAll('[data-pressed]'))
    earlier.removeAttribute('data-pressed');
  control.setAttribute('data-pressed', '');
}
