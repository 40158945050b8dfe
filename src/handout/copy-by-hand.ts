import { html, render } from 'lit';
import { documentMember } from '../core/dom.js';
import { textDirection } from '../core/text-direction.js';
import type { Translate } from '../i18n/translate.js';
import { adoptStyles } from '../styles/adopt.js';
import type { Copy } from './copy-handout.js';
import { dialogStyles } from './dialog.styles.js';

/**
 * Copies a text without the clipboard API, which a browser may refuse. If it refuses this too, because no press of the reader
 * led here soon enough, a dialog in `root` shows the text, selected, with a button to copy it.
 */
export function copyByHand(
  { plain, html: rich }: Copy,
  colorScheme: string,
  root: ShadowRoot,
  t: Translate,
  onCopied: () => void,
): void {
  root.querySelector('.care-copy-dialog')?.remove();
  adoptStyles(root, [dialogStyles]);
  const container = root.appendChild(documentMember('createElement')('div'));
  container.className = 'care-copy-dialog';
  const remove = (): void => container.remove();
  const setData = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', rich);
    event.preventDefault();
  };
  const copy = (): void => {
    field.select();
    // Selecting has scrolled to the end.
    field.scrollTop = 0;
    // Deprecated, but nothing else copies where the clipboard API is refused.
    if (!documentMember('execCommand')('copy')) return;
    dialog.close();
    onCopied();
  };
  render(
    html`<dialog aria-label=${t('copyText')} @close=${remove}>
      <div class="care-content" lang=${t.lang} dir=${textDirection(t.lang)}>
        <div class="care-body">
          <p>${t('copyByHand')}</p>
          <textarea aria-label=${t('copyText')} readonly rows="8" .value=${plain} @copy=${setData}></textarea>
          <p>
            <button class="care-button" type="button" @click=${copy}>${t('copy')}</button>
            <button class="care-button" type="button" @click=${() => dialog.close()}>${t('close')}</button>
          </p>
        </div>
      </div>
    </dialog>`,
    container,
  );
  const dialog = container.querySelector('dialog')!;
  const field = container.querySelector('textarea')!;
  dialog.style.colorScheme = colorScheme;
  dialog.showModal();
  copy();
}
