import { delay } from '../core/delay.js';
import { documentMember } from '../core/dom.js';

/**
 * Resolves when no pointer is down on an element of the tag: a click goes to nothing where its node is
 * replaced before it ends. After a second it is no click any more.
 */
export async function pointerReleased(tag: string): Promise<void> {
  for (let turns = 20; turns-- && documentMember('querySelector')(`${tag}:active`); ) await delay(50);
}
