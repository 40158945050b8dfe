import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Lit's decorators in the only form that this code uses. Lit's own support two decorator standards and add 0.5 KB to
 * every page; TypeScript's experimental decorators need only these lines.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: LitElement, name: string): void => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
  };
}

/** A property that causes an update and has no attribute. */
export function state() {
  return property({ state: true, attribute: false });
}
