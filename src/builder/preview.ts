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
    shown.set(frame, address);
    fit.observe(place);
  }
}
