import type { LitElement, ReactiveController } from 'lit';

/** Events that contain or reveal what is typed, dragged or copied. */
const REVEALING_EVENTS = [
  'beforeinput',
  'input',
  'textInput',
  'change',
  'select',
  'keydown',
  'keypress',
  'keyup',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'drop',
];

/** Keys that the page may handle, and that reveal nothing. */
const PUBLIC_KEYS = ['Escape', 'Tab'];

/**
 * Keeps what is typed into the host's fields from listeners of the page: stops events in the capturing phase on the window,
 * which comes before all other targets. Default actions still happen. Limitation: capturing listeners that the page added
 * to the window before the host was connected run first.
 */
export class PrivateFieldsController implements ReactiveController {
  constructor(
    host: LitElement,
    private readonly fields: () => HTMLElement,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of REVEALING_EVENTS) addEventListener(name, this.#stop, true);
  }

  hostDisconnected(): void {
    for (const name of REVEALING_EVENTS) removeEventListener(name, this.#stop, true);
  }

  readonly #stop = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Node) || !this.fields().contains(target)) return;
    if (event instanceof KeyboardEvent && PUBLIC_KEYS.includes(event.key)) return;
    event.stopImmediatePropagation();
  };
}
