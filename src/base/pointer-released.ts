import { delay } from '../core/delay.js';
import { documentMember } from '../core/dom.js';

const POLL_INTERVAL_MS = 50;
/** 20 polls are one second: a pointer that is down for longer is not clicking. */
const MAX_POLLS = 20;

/** Resolves when no pointer is down on an element named `tag`. A click is lost if its node is replaced before the pointer is released. */
export async function pointerReleased(tag: string): Promise<void> {
  for (let polls = MAX_POLLS; polls-- && documentMember('querySelector')(`${tag}:active`);)
    await delay(POLL_INTERVAL_MS);
}
