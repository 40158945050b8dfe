import type { LitElement, ReactiveController } from 'lit';

/** Events that hold what is typed, moved or copied, or tell that something was. */
const TELLING = [
  'beforeinput', 'input', 'textInput', 'change', 'select', 'keydown', 'keypress', 'keyup',
  'compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste', 'dragstart', 'drop',
];

/** Keys that are the page's business too, and say nothing. */
const PUBLIC_KEYS = ['Escape', 'Tab'];

/**
 * What is typed into the host's fields stays there: their events reach no listener of the page. Listeners on the window
 * hear an event first, on its way down, and there it is stopped; what the browser does with it, it does all the same.
 * A listener that the page has put on the window before the host was there comes first, and cannot be kept from hearing.
 */
export class PrivateFields implements ReactiveController {
  constructor(
    host: LitElement,
    private readonly fields: () => HTMLElement,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of TELLING) addEventListener(name, this.#stop, true);
  }

  hostDisconnected(): void {
    for (const name of TELLING) removeEventListener(name, this.#stop, true);
  }

  readonly #stop = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Node) || !this.fields().contains(target)) return;
    if (event instanceof KeyboardEvent && PUBLIC_KEYS.includes(event.key)) return;
    event.stopImmediatePropagation();
  };
}
