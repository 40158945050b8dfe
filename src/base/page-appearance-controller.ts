import type { LitElement, ReactiveController } from 'lit';
import { isTranslated, detectColorScheme, type ColorScheme } from '../core/color-scheme.js';
import { observeAppearance, unobserveAppearance, type AppearanceListener } from '../core/page-appearance.js';
import { restoreHostDisplay } from '../styles/host-display.js';

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
export class PageAppearanceController implements ReactiveController, AppearanceListener {
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
    observeAppearance(this);
    this.updateTranslated();
    // Start from the scheme that the preview was rendered in; the page's theme may have changed since.
    const preview = !this.scheme && this.host.shadowRoot?.querySelector<HTMLElement>('.care-content');
    if (preview) this.scheme = preview.style.colorScheme as ColorScheme;
    scheduleColorScheme(this);
  }

  hostDisconnected(): void {
    unobserveAppearance(this);
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
