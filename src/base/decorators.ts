import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Lit's decorators in the one form that this code uses. Lit's own speak two standards and weigh
 * 0.5 KB on every page; these are the three lines that the older one needs.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: LitElement, name: string): void => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
  };
}

/** A property that draws anew and is no attribute. */
export function state() {
  return property({ state: true, attribute: false });
}
