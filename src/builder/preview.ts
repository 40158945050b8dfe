/** The frames in which a choice is seen, each as wide as a real screen and drawn as large as there is room. */

const fit = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    const place = target as HTMLElement;
    place.style.setProperty('--scale', String(Math.min(1, contentRect.width / Number(place.dataset.width))));
  }
});

const shown = new WeakMap<HTMLIFrameElement, string>();

export function showPreviews(address: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-width]')) {
    const frame = place.querySelector('iframe')!;
    if (shown.get(frame) === address) continue;
    // Replaced, not set: a frame's address must be no step for the Back button.
    frame.contentWindow!.location.replace(address);
    if (!shown.has(frame)) {
      fit.observe(place);
      frame.addEventListener('load', () => {
        openElsewhere(frame.contentDocument!);
        void openWord(frame.contentWindow!);
      });
    }
    shown.set(frame, address);
  }
}

/** `embed.html` leads its links to the page around it: here that would take the builder away. */
function openElsewhere({ head }: Document): void {
  head.querySelector('base')?.setAttribute('target', '_blank');
}

/** A word shows what it is for only when it is asked. */
async function openWord({ customElements, document }: Window): Promise<void> {
  const word = document.querySelector('glossary-term');
  if (!word) return;
  await customElements.whenDefined('glossary-term');
  // Drawn in the microtasks after it is defined.
  setTimeout(() => word.shadowRoot?.querySelector<HTMLElement>('.care-word')?.click());
}
