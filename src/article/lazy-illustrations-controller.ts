import type { LitElement } from 'lit';
import type * as Illustrations from '../illustrations/illustrations.js';
import { LazyModuleController } from './lazy-module-controller.js';
import type { IllustrationRenderer } from './steps.js';

/** The last key: each controller has its own, which makes ids within its illustrations unique on the page. */
let lastKey = 0;

/** Illustrations with their labels. Until they have loaded, their descriptions are shown. */
export class LazyIllustrationsController extends LazyModuleController<typeof Illustrations> {
  readonly #key = ++lastKey;

  constructor(host: LitElement) {
    super(host, () => import('../illustrations/illustrations.js'));
  }

  rendererIn(lang: string): IllustrationRenderer {
    return (name, description) => {
      const loaded = this.in(lang);
      return loaded?.module.illustration(name, description, loaded.t, this.#key);
    };
  }
}
