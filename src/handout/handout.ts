import { loadMessages } from '../i18n/translate.js';
import { warn } from '../core/warn.js';
import { copyHandout } from './copy-handout.js';
import { makeHandout } from './make-handout.js';
import { printHandout } from './print-handout.js';

/** The elements for which a press is being carried out: a second one meanwhile, as of a double click, does nothing. */
const busy = new WeakSet<Element>();

/**
 * Copies or prints the text that a pressed button is in (see article/handout-controls.ts) or, in a section, that section.
 * `host` is the text's element, `renderAll` renders all of its sections and returns its content root. What came of it is
 * said in the live region beside the button. Rejects if messages can't be loaded.
 */
export async function copyOrPrint(button: HTMLElement, host: HTMLElement, renderAll: () => HTMLElement): Promise<void> {
  if (busy.has(host)) return;
  busy.add(host);
  const status = button.parentElement!.lastElementChild!;
  const say = (text: string): void => void (status.textContent = text);
  try {
    say('');
    const t = await loadMessages(button.closest<HTMLElement>('[lang]')!.lang, true);
    // The element may have been removed meanwhile, or show another document.
    if (!host.isConnected || !button.isConnected) return;
    const section = button.closest<HTMLElement>('[data-anchor]')?.dataset.anchor;
    const handout = makeHandout(renderAll(), section, t);
    // What is said is about the text that is there, in its language.
    host.addEventListener('care-load', () => say(''), { once: true });
    if (button.matches(':first-child')) await copyHandout(handout, host.shadowRoot!, t, () => say(t('copied')));
    else
      await printHandout(handout, host.shadowRoot!, t).catch((error: unknown) => {
        warn(`expected a browser that prints (${String(error)})`);
        say(t('printFailed'));
      });
  } finally {
    busy.delete(host);
  }
}
