import type { LitElement, ReactiveController } from 'lit';
import { ofDocument } from './dom.js';
import { isTranslated, schemeBeside, type Scheme } from './page-look.js';

const controllers = new Set<PageLookController>();
let observer: MutationObserver | undefined;
let darkness: MediaQueryList | undefined;

/** Follows the class, style and theme of `<html>` and `<body>`: where themes and translators leave their marks. */
function follow(controller: PageLookController): void {
  observer ??= new MutationObserver((records) => {
    // A change of language is no change of looks.
    if (records.some(({ attributeName }) => attributeName !== 'lang')) lookAll();
  });
  if (!controllers.size) {
    for (const element of [ofDocument('documentElement'), ofDocument('body')]) if (element) observer.observe(element, { attributes: true });
    darkness ??= matchMedia('(prefers-color-scheme: dark)');
    darkness.addEventListener('change', lookAll);
  }
  controllers.add(controller);
}

function leave(controller: PageLookController): void {
  controllers.delete(controller);
  if (controllers.size) return;
  observer?.disconnect();
  darkness?.removeEventListener('change', lookAll);
}

function lookAll(): void {
  for (const controller of controllers) controller.look();
}

/** Each question for a colour makes the browser work out styles: those of one moment are asked together. */
const arrived = new Set<PageLookController>();

function lookSoon(controller: PageLookController): void {
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
export class PageLookController implements ReactiveController {
  /** True where the browser's translator (Chrome marks `<html>` so) reads only the page itself. */
  translated = false;
  /** The scheme to draw in, where the page's own text colour says another than its `color-scheme`. */
  scheme?: Scheme;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    follow(this);
    // A first view was made for the page's look a moment ago.
    const view = !this.scheme && this.host.shadowRoot?.querySelector<HTMLElement>('.care-widget');
    if (view) this.scheme = view.style.colorScheme as Scheme;
    else lookSoon(this);
  }

  hostDisconnected(): void {
    leave(this);
  }

  look(): void {
    const translated = isTranslated();
    const scheme = schemeBeside(this.host);
    if (translated === this.translated && scheme === this.scheme) return;
    this.translated = translated;
    this.scheme = scheme;
    this.host.requestUpdate();
  }
}
