import type { LitElement } from 'lit';
import type * as CitationsModule from '../citations/citations.js';
import type { CareDocument } from '../content/model.js';
import type { Citations } from '../templates/render-context.js';
import { LazyModuleController } from './lazy-module-controller.js';

/** The sources in the host's text: off until a reader asks for them, and remembered nowhere. */
export class CitationsController extends LazyModuleController<typeof CitationsModule> {
  isOn = false;

  #shown?: { document: CareDocument; citations: Citations };

  constructor(
    host: LitElement,
    private readonly contentRoot: () => HTMLElement,
    /** Loads the text with its citations. */
    private readonly loadWhole: () => void,
  ) {
    super(host, () => import('../citations/citations.js'));
  }

  readonly toggle = (): void => {
    this.isOn = !this.isOn;
    if (this.isOn) {
      this.load();
      this.loadWhole();
    }
    this.host.requestUpdate();
  };

  /** How to render the citations of `document`; undefined if they are not shown, or not yet. */
  of(document: CareDocument): Citations | undefined {
    const loaded = this.isOn ? this.in(document.lang) : undefined;
    // Until the whole document has loaded, its sources have no ids.
    if (!loaded || !document.sources.some(({ id }) => id)) return undefined;
    if (this.#shown?.document !== document)
      this.#shown = { document, citations: loaded.module.citationsOf(document, loaded.t, this.contentRoot) };
    return this.#shown.citations;
  }
}
