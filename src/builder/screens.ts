import { isOwnBanner, type EmbedOptions } from './formats.js';
import { lineAttributes } from './own-line.js';

/** The screens that show what was chosen: iframes as wide as a real screen, scaled down to the available width. */

/** What an iframe passes to its page (builder-preview.ts), as JSON in `data-preview`. */
export interface ScreenContent {
  tag: string;
  attributes: Record<string, string>;
  text: string;
  /** Attributes of the script tag. */
  settings: Record<string, string>;
  brand?: string;
}

export function screenContent(options: EmbedOptions): ScreenContent {
  const { tag, attribute, ids, lang, title, hotline, ownLine, brand } = options;
  return {
    tag,
    attributes: defined({
      ...(isOwnBanner(options) ? lineAttributes(ownLine!) : { [attribute]: ids }),
      lang,
      'heading-level': tag === 'glossary-term' ? undefined : '1',
    }),
    text: tag === 'glossary-term' ? title : '',
    settings: defined({ 'data-hotline': hotline, ...(ownLine && lineAttributes(ownLine, 'data-hotline-')) }),
    brand,
  };
}

function defined(attributes: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

const scaleObserver = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    const screen = target as HTMLElement;
    screen.style.setProperty('--scale', String(Math.min(1, contentRect.width / Number(screen.dataset.width))));
  }
});

const initialized = new WeakSet<HTMLIFrameElement>();

export function showOnScreens(content: ScreenContent): void {
  const json = JSON.stringify(content);
  for (const screen of document.querySelectorAll<HTMLElement>('[data-width]')) {
    const frame = screen.querySelector('iframe')!;
    if (frame.dataset.preview === json) continue;
    frame.dataset.preview = json;
    // `replace()` rather than `src`: navigation in an iframe must not add a step for the Back button.
    frame.contentWindow!.location.replace('builder-preview.html');
    if (initialized.has(frame)) continue;
    initialized.add(frame);
    scaleObserver.observe(screen);
    frame.addEventListener('load', () => void openTerm(frame.contentWindow!));
  }
}

/** Opens the definition of a glossary term, which a screen without interaction would not show. */
async function openTerm({ customElements, document }: Window): Promise<void> {
  const term = document.querySelector('glossary-term');
  if (!term) return;
  await customElements.whenDefined('glossary-term');
  // The element renders in microtasks after its definition.
  setTimeout(() => term.shadowRoot?.querySelector<HTMLElement>('.care-word')?.click());
}
