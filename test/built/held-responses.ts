/** Responses that a server keeps until the test has seen what it wants to see before they go out. */
export class HeldResponses {
  #held: (() => void)[] | undefined = [];

  /** Calls `respond` with the release, or at once after it. */
  add(respond: () => void): void {
    if (this.#held) this.#held.push(respond);
    else respond();
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const respond of held) respond();
  }
}
