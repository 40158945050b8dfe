import { pause } from '../content/pause.js';
import { ofDocument } from './dom.js';

/**
 * Resolves when no pointer is down on an element of the tag: a click goes to nothing where its node is
 * replaced before it ends. After a second it is no click any more.
 */
export async function letGo(tag: string): Promise<void> {
  for (let turns = 20; turns-- && ofDocument('querySelector')(`${tag}:active`); ) await pause(50);
}
