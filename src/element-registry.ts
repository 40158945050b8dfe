import type { Kind } from './content/kinds.js';

/** Which document an element wants, so that the door can ask for it before the element's code is here. */
export interface ElementEntry {
  kind: Kind;
  /** The attribute that holds the document's id. */
  attribute: string;
}

/** The one list of elements: the tag names the file in `elements/`, the demo page and the test. */
export const elementRegistry = {
  'treatment-explainer': { kind: 'treatments', attribute: 'treatment' },
  'side-effect-card': { kind: 'side-effects', attribute: 'effect' },
  'hotline-banner': { kind: 'hotlines', attribute: 'hotline' },
} as const satisfies Record<string, ElementEntry>;

export type Tag = keyof typeof elementRegistry;

export function isTag(name: string): name is Tag {
  return Object.hasOwn(elementRegistry, name);
}
