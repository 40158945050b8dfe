import type { LitElement, ReactiveController } from 'lit';
import { documentMember } from '../core/dom.js';
import { restoreHostDisplay } from '../styles/host-display.js';
import { isTranslated, detectColorScheme, type ColorScheme } from '../core/color-scheme.js';

/** Scripts may change attributes of `<html>` at each frame of a scroll: colours are read no more often than this. */
const LOOK_INTERVAL_MS = 200;

const controllers = new Set<PageAppearanceController>();
let observer: MutationObserver | undefined;
let darkness: MediaQueryList | undefined;

/** Follows the class, style and theme of `<html>` and `<body>`: where themes and translators leave their marks. */
function follow(controller: PageAppearanceController): void {
  observer ??= new MutationObserver((records) => {
    // A change of language is no change of looks.
    if (records.every(({ attributeName }) => attributeName === 'lang')) return;
    for (const controller of controllers) controller.lookForTranslator();
    lookAtIntervals();
  });
  if (!controllers.size) {
    for (const element of [documentMember('documentElement'), documentMember('body')]) if (element) observer.observe(element, { attributes: true });
    darkness ??= matchMedia('(prefers-color-scheme: dark)');
    darkness.addEventListener('change', lookAtIntervals);
  }
  controllers.add(controller);
}

function leave(controller: PageAppearanceController): void {
  controllers.delete(controller);
  if (controllers.size) return;
  observer?.disconnect();
  darkness?.removeEventListener('change', lookAtIntervals);
  clearTimeout(timer);
  timer = undefined;
}

let timer: ReturnType<typeof setTimeout> | undefined;
let changedMeanwhile = false;

/** Looks at once, and once more at the end of the interval if there were further changes. */
function lookAtIntervals(): void {
  if (timer !== undefined) {
    changedMeanwhile = true;
    return;
  }
  changedMeanwhile = false;
  for (const controller of controllers) controller.look();
  timer = setTimeout(() => {
    timer = undefined;
    if (changedMeanwhile) lookAtIntervals();
  }, LOOK_INTERVAL_MS);
}

/** Each question for a colour makes the browser work out styles: those of one moment are asked together. */
const arrived = new Set<PageAppearanceController>();

function lookSoon(controller: PageAppearanceController): void {
  if (!arrived.size) {
    queueMicrotask(() => {
      for (const each of arrived) each.look();
      arrived.clear();
    });
  }
  arrived.add(controller);
}

/**
 * What of the page's look the host can't inherit: whether a translator is at work on it, and whether
 * it is a dark page that does not say so with `color-scheme`.
 */
export class PageAppearanceController implements ReactiveController {
  /** True where the browser's translator (Chrome marks `<html>` so) reads only the page itself. */
  translated = false;
  /** The scheme to draw in, where the page's own text colour says another than its `color-scheme`. */
  scheme?: ColorScheme;

  constructor(
    private readonly host: LitElement,
    private readonly isInline: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    follow(this);
    this.lookForTranslator();
    // A preview was made for the page's look when it was rendered; a theme may have changed since.
    const view = !this.scheme && this.host.shadowRoot?.querySelector<HTMLElement>('.care-widget');
    if (view) this.scheme = view.style.colorScheme as ColorScheme;
    lookSoon(this);
  }

  hostDisconnected(): void {
    leave(this);
  }

  look(): void {
    if (!this.isInline()) restoreHostDisplay(this.host);
    const scheme = detectColorScheme(this.host);
    if (scheme === this.scheme) return;
    this.scheme = scheme;
    this.host.requestUpdate();
  }

  lookForTranslator(): void {
    const translated = isTranslated();
    if (translated === this.translated) return;
    this.translated = translated;
    this.host.requestUpdate();
  }
}
