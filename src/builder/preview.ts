import { isOwnBanner, type Shown } from './formats.js';
import { lineAttributes } from './own-line.js';

/** The frames in which a choice is seen, each as wide as a real screen and drawn as large as there is room. */

/** What a frame hands on to its page (builder-preview.ts). */
export interface Preview {
  tag: string;
  attributes: Record<string, string>;
  text: string;
  /** Of the script tag. */
  settings: Record<string, string>;
  brand?: string;
}

export function previewOf(shown: Shown): Preview {
  const { tag, attribute, ids, lang, title, hotline, line, brand } = shown;
  return {
    tag,
    attributes: defined({ ...(isOwnBanner(shown) ? lineAttributes(line!) : { [attribute]: ids }), lang, 'heading-level': tag === 'glossary-term' ? undefined : '1' }),
    text: tag === 'glossary-term' ? title : '',
    settings: defined({ 'data-hotline': hotline, ...(line && lineAttributes(line, 'data-hotline-')) }),
    brand,
  };
}

function defined(attributes: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

const fit = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    const place = target as HTMLElement;
    place.style.setProperty('--scale', String(Math.min(1, contentRect.width / Number(place.dataset.width))));
  }
});

const known = new WeakSet<HTMLIFrameElement>();

export function showPreviews(preview: Preview): void {
  const wanted = JSON.stringify(preview);
  for (const place of document.querySelectorAll<HTMLElement>('[data-width]')) {
    const frame = place.querySelector('iframe')!;
    if (frame.dataset.preview === wanted) continue;
    frame.dataset.preview = wanted;
    // Replaced, not set: what a frame shows must be no step for the Back button.
    frame.contentWindow!.location.replace('builder-preview.html');
    if (known.has(frame)) continue;
    known.add(frame);
    fit.observe(place);
    frame.addEventListener('load', () => void openTerm(frame.contentWindow!));
  }
}

/** A glossary term shows what it is for only when somebody opens it. */
async function openTerm({ customElements, document }: Window): Promise<void> {
  const term = document.querySelector('glossary-term');
  if (!term) return;
  await customElements.whenDefined('glossary-term');
  // Rendered in the microtasks after it is defined.
  setTimeout(() => term.shadowRoot?.querySelector<HTMLElement>('.care-word')?.click());
}
