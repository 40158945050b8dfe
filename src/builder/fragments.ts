import type { Shown } from './formats.js';

export interface Fragment {
  text?: string;
  failed?: true;
}

/** Prerendered texts, fetched when they are wanted. */
export class Fragments {
  readonly #known = new Map<string, Fragment>();

  constructor(
    private readonly base: string,
    private readonly onChange: () => void,
  ) {}

  get({ lang, tag, ids }: Shown): Fragment {
    const address = `${this.base}static/${lang}/${tag}/${ids}.html`;
    const known = this.#known.get(address);
    if (known) return known;
    const waiting: Fragment = {};
    this.#known.set(address, waiting);
    void this.#fetch(address).then((fragment) => {
      // What failed is asked for again when it is next chosen.
      if (fragment.failed) setTimeout(() => this.#known.delete(address), 2000);
      this.#known.set(address, fragment);
      this.onChange();
    });
    return waiting;
  }

  async #fetch(address: string): Promise<Fragment> {
    try {
      const answer = await fetch(address);
      return answer.ok ? { text: await answer.text() } : { failed: true };
    } catch {
      return { failed: true };
    }
  }
}
