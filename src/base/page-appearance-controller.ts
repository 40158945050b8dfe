import type { LitElement, ReactiveController } from 'lit';
import { documentMember } from '../core/dom.js';
import { restoreHostDisplay } from '../styles/host-display.js';
import { isTranslated, detectColorScheme, type ColorScheme } from '../core/color-scheme.js';

/** At most one reading of colours per this interval: scripts may change attributes of `<html>` at each frame of a scroll. */
const THROTTLE_MS = 200;

const controllers = new Set<PageAppearanceController>();
let observer: MutationObserver | undefined;
let prefersDark: MediaQueryList | undefined;

/** Observes the attributes of `<html>` and `<body>`, which themes and translators change. */
function subscribe(controller: PageAppearanceController): void {
  observer ??= new MutationObserver((records) => {
    if (records.every(({ attributeName }) => attributeName === 'lang')) return;
    for (const controller of controllers) controller.updateTranslated();
    updateColorSchemes();
  });
  if (!controllers.size) {
    // While the head is parsed there is no body.
    const roots: (Element | null)[] = [documentMember('documentElement'), documentMember('body')];
    for (const element of roots) {
      if (element) observer.observe(element, { attributes: true });
    }
    prefersDark ??= matchMedia('(prefers-color-scheme: dark)');
    prefersDark.addEventListener('change', updateColorSchemes);
  }
  controllers.add(controller);
}

function unsubscribe(controller: PageAppearanceController): void {
  controllers.delete(controller);
  if (controllers.size) return;
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
  for (const controller of controllers) controller.updateColorScheme();
  throttleTimer = setTimeout(() => {
    throttleTimer = undefined;
    if (hasChangedAgain) updateColorSchemes();
  }, THROTTLE_MS);
}

/** `getComputedStyle` forces a style recalculation: elements that are connected in one task read their colours together. */
const connected = new Set<PageAppearanceController>();

function scheduleColorScheme(controller: PageAppearanceController): void {
  if (!connected.size) {
    queueMicrotask(() => {
      for (const controller of connected) controller.updateColorScheme();
      connected.clear();
    });
  }
  connected.add(controller);
}

/**
 * What the host can't inherit of the page's appearance: whether the browser is translating the page, and whether the page
 * is dark without declaring it with `color-scheme`.
 */
export class PageAppearanceController implements ReactiveController {
  /** True while the browser translates the page. Chrome sets a class on `<html>`; its translator does not see shadow roots. */
  translated = false;
  /** The colour scheme to render in, if the page's text colour contradicts its `color-scheme`. */
  scheme?: ColorScheme;

  constructor(
    private readonly host: LitElement,
    private readonly isInline: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    subscribe(this);
    this.updateTranslated();
    // Start from the scheme that the preview was rendered in; the page's theme may have changed since.
    const preview = !this.scheme && this.host.shadowRoot?.querySelector<HTMLElement>('.care-widget');
    if (preview) this.scheme = preview.style.colorScheme as ColorScheme;
    scheduleColorScheme(this);
  }

  hostDisconnected(): void {
    unsubscribe(this);
  }

  updateColorScheme(): void {
    if (!this.isInline()) restoreHostDisplay(this.host);
    const scheme = detectColorScheme(this.host);
    if (scheme === this.scheme) return;
    this.scheme = scheme;
    this.host.requestUpdate();
  }

  updateTranslated(): void {
    const translated = isTranslated();
    if (translated === this.translated) return;
    this.translated = translated;
    this.host.requestUpdate();
  }
}
