import type { Site } from '../built/site.js';

export type Visit = Awaited<ReturnType<Site['visit']>>;

/** Waits until the loader is there, whatever the page has asked for is answered, and it asks for nothing more in turn. */
export async function settled({ page, requests }: Visit): Promise<void> {
  await page.waitForFunction(`customElements.get('care-widgets-door')`);
  for (let before = -1; before !== requests.length; ) {
    before = requests.length;
    // Not `finished`: an answer that nobody reads to its end never is.
    for (const request of await page.requests()) await request.response();
    await page.evaluate(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve))))`);
  }
}
