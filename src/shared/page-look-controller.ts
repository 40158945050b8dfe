import type { LitElement, ReactiveController } from 'lit';

type Listener = () => void;
const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;

/** Calls `listener` when a class, style or theme of `<html>` or `<body>` changes: where themes and translators leave their marks. */
function onPageLook(listener: Listener): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((listen) => listen()));
  if (!listeners.size) {
    observer.observe(document.documentElement, { attributes: true });
    if (document.body) observer.observe(document.body, { attributes: true });
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) observer?.disconnect();
  };
}

/**
 * What of the page's look the host can't inherit: whether a translator is at work on it, and whether
 * it is a dark page that does not say so with `color-scheme`.
 */
export class PageLookController implements ReactiveController {
  /** True where the browser's translator (Chrome marks `<html>` so) reads only the page itself. */
  translated = false;
  /** The scheme to draw in, where the page's own text colour says another than its `color-scheme`. */
  scheme?: 'light' | 'dark';

  #stop?: () => void;
  readonly #media = matchMedia('(prefers-color-scheme: dark)');

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    this.#stop = onPageLook(this.#look);
    this.#media.addEventListener('change', this.#look);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#media.removeEventListener('change', this.#look);
  }

  readonly #look = (): void => {
    const translated = /(^|\s)translated-(ltr|rtl)(\s|$)/.test(document.documentElement.className);
    const scheme = isLight(getComputedStyle(this.host).color) ? 'dark' : 'light';
    if (translated === this.translated && scheme === this.scheme) return;
    this.translated = translated;
    this.scheme = scheme;
    this.host.requestUpdate();
  };
}

/** Light text stands on a dark page. Computed colours of old themes are `rgb()`; others say their lightness first. */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (/^rgb/.test(color)) return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
  if (/^(oklch|oklab|lch|lab)/.test(color)) return red > (/^ok/.test(color) ? 0.6 : 60);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 0.55;
}
