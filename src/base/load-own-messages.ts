import type { LitElement } from 'lit';
import { delay } from '../core/delay.js';
import { settings } from '../core/settings.js';
import { warn } from '../core/warn.js';
import type * as OwnMessages from '../own-messages/own-messages.js';

/** A document that waits for the page's own messages for longer is rendered with ours, and again with them. */
const WAIT_LIMIT_MS = 1000;

let loading: Promise<unknown> | undefined;
let ownMessages: typeof OwnMessages | undefined;

/**
 * Loads the page's own messages, from its i18next or its settings; their code, too, only on a page that has some. Resolves
 * when they can be shown, are unavailable or take too long. Never rejects. `host` is updated when they change.
 */
export function loadOwnMessages(host: LitElement): Promise<unknown> | undefined {
  if (settings.i18n || settings.messages) loading ??= Promise.race([load().catch(warn), delay(WAIT_LIMIT_MS)]);
  ownMessages?.updateOnChange(host);
  return loading;
}

async function load(): Promise<void> {
  ownMessages = await import('../own-messages/own-messages.js');
  await ownMessages.useOwnMessages();
}
