import { documentMember } from './dom.js';

/** Who follows the page's appearance: an element, or a prerendered text whose code has not loaded. */
export interface AppearanceListener {
  /** The page's colours may have changed. */
  updateColorScheme(): void;
  /** The browser may have begun or ended to translate the page. */
  updateTranslated?(): void;
}

/** At most one reading of colours per this interval: scripts may change attributes of `<html>` at each frame of a scroll. */
const THROTTLE_MS = 200;

const listeners = new Set<AppearanceListener>();
let observer: MutationObserver | undefined;
let prefersDark: MediaQueryList | undefined;

/** Observes the attributes of `<html>` and `<body>`, which themes and translators change. */
export function observeAppearance(listener: AppearanceListener): void {
  observer ??= new MutationObserver((records) => {
    if (records.every(({ attributeName }) => attributeName === 'lang')) return;
    for (const listener of listeners) listener.updateTranslated?.();
    updateColorSchemes();
  });
  if (!listeners.size) {
    // While the head is parsed there is no body.
    const roots: (Element | null)[] = [documentMember('documentElement'), documentMember('body')];
    for (const element of roots) {
      if (element) observer.observe(element, { attributes: true });
    }
    prefersDark ??= matchMedia('(prefers-color-scheme: dark)');
    prefersDark.addEventListener('change', updateColorSchemes);
  }
  listeners.add(listener);
}

export function unobserveAppearance(listener: AppearanceListener): void {
  listeners.delete(listener);
  if (listeners.size) return;
  observer?.disconnect();
  prefersDark?.removeEventListener('change', updateColorSchemes);
  clearTimeout(throttleTimer);
  throttleTimer = undefined;
}

let throttleTimer: ReturnType<typeof setTimeout> | undefined;
let hasChangedAgain = false;

/** Throttled: runs at once, and once more at the end of the interval if it was called again. */
function updateColorSchemes(): void {
  if (throttleTimer !== undefined) {
    hasChangedAgain = true;
    return;
  }
  hasChangedAgain = false;
  for (const listener of listeners) listener.updateColorScheme();
  throttleTimer = setTimeout(() => {
    throttleTimer = undefined;
    if (hasChangedAgain) updateColorSchemes();
  }, THROTTLE_MS);
}
