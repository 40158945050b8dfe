/** Far more than the slowest machine needs. */
const GIVE_UP_AFTER_MS = 6000;

/** Waits until the browser has laid out and painted what is there. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Waits until something holds. */
export async function until(condition: () => boolean, what = String(condition)): Promise<void> {
  for (const start = performance.now(); !condition(); await painted()) {
    if (performance.now() - start > GIVE_UP_AFTER_MS) throw new Error(`waited in vain for ${what}`);
  }
}
