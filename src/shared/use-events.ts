/**
 * Tells the page what a reader uses. Templates only mark their links and sections (`data-hotline`,
 * `data-kind`, `data-section`), so that a prerendered text behaves as a drawn one.
 */
export function announceUse(host: HTMLElement, page: HTMLElement): void {
  host.addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link) return;
    const { hotline, number, kind, id } = link.dataset;
    if (hotline) emit(host, 'care-call', { hotline, number });
    if (kind && !emit(host, 'care-navigate', { kind, id, href: link.href })) event.preventDefault();
  });
  // `toggle` does not bubble: it is heard on its way down.
  page.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.dataset.section) return;
      emit(host, 'care-toggle', { section: target.dataset.section, open: target.open });
    },
    true,
  );
}

/** Dispatches one of the family's events. False where a listener has cancelled it. */
export function emit(host: HTMLElement, name: string, detail: Record<string, unknown>): boolean {
  const cancelable = name === 'care-navigate';
  return host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }));
}
