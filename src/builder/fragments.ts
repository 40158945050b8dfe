import type { EmbedOptions } from './formats.js';

const RETRY_AFTER_MS = 2000;

/** Empty while it is loading. */
export interface Fragment {
  text?: string;
  failed?: true;
}

/** Prerendered fragments, each fetched when it is first needed. */
export class Fragments {
  readonly #cache = new Map<string, Fragment>();

  constructor(
    private readonly base: string,
    private readonly onChange: () => void,
  ) {}

  /** The fragment as far as it is loaded; calls `onChange` when that changes. */
  get({ lang, tag, ids }: EmbedOptions): Fragment {
    const url = `${this.base}static/${lang}/${tag}/${ids}.html`;
    const cached = this.#cache.get(url);
    if (cached) return cached;
    const pending: Fragment = {};
    this.#cache.set(url, pending);
    void this.#fetch(url).then((fragment) => {
      // A failed request is repeated when the fragment is next chosen, at the earliest after two seconds.
      if (fragment.failed) setTimeout(() => this.#cache.delete(url), RETRY_AFTER_MS);
      this.#cache.set(url, fragment);
      this.onChange();
    });
    return pending;
  }

  async #fetch(url: string): Promise<Fragment> {
    try {
      const response = await fetch(url);
      return response.ok ? { text: await response.text() } : { failed: true };
    } catch {
      return { failed: true };
    }
  }
}
