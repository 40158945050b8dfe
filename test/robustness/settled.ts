import type { Visit } from '../built/visit.js';

/** Waits until the loader is there, whatever the page has requested is answered, and it requests nothing more. */
export async function settled(visit: Visit): Promise<void> {
  await visit.page.waitForFunction(`customElements.get('care-widgets-loader')`);
  await visit.settled();
}
