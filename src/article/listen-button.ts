import { html, nothing, type TemplateResult } from 'lit';
import stop from 'lucide/dist/esm/icons/square.mjs';
import volume from 'lucide/dist/esm/icons/volume-2.mjs';
import type { Translate } from '../i18n/translate.js';
import { icon } from '../templates/icon.js';
import type { RenderContext } from '../templates/render-context.js';

interface ListenButtonUi {
  isSpeaking: boolean;
  toggle: () => void;
}

/** Starts and stops reading aloud. In a prerendered text, without `ui`, it is hidden: the loader shows it if the browser has a voice. */
export function listenButton(t: Translate, ui?: ListenButtonUi): TemplateResult {
  return html`<button class="care-button care-listen" part="button" type="button" hidden=${ui ? nothing : ''} @click=${ui?.toggle}>
    ${icon(ui?.isSpeaking ? stop : volume)}<span>${ui?.isSpeaking ? t('listenStop') : t('listen')}</span>
  </button>`;
}

/** For a template without a running element: prerendered, or a preview, which has none. */
export function prerenderedListenButton({ t, closedSections }: RenderContext): TemplateResult | typeof nothing {
  return closedSections === 'all' ? listenButton(t) : nothing;
}
