import { contentSlot } from './delegated-events.js';

const prerendered = `:scope > div.care-content[slot=${contentSlot}]`;

/** The content root of prerendered markup, if the host has any. */
export function findPrerendered(host: Element): HTMLElement | null {
  return host.querySelector<HTMLElement>(prerendered);
}

/** All of them, if the parser has added one after the host had been constructed. */
export function allPrerendered(host: Element): NodeListOf<HTMLElement> {
  return host.querySelectorAll<HTMLElement>(prerendered);
}
