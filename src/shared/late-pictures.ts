import type { LitElement } from 'lit';
import type * as Module from './pictures/pictures.js';

let pictures: typeof Module | undefined;

/** Fetches the pictures when they are wanted, once a page, and draws the host again when they are here. */
export class LatePictures {
  #asked = false;

  constructor(private readonly host: LitElement) {}

  /** Undefined until the pictures are here; until then, and without them, their words are shown. */
  get draw(): (typeof Module)['picture'] | undefined {
    return pictures?.picture;
  }

  want(): void {
    if (this.#asked) return;
    this.#asked = true;
    import('./pictures/pictures.js').then(
      (module) => {
        pictures = module;
        this.host.requestUpdate();
      },
      () => (this.#asked = false),
    );
  }
}
