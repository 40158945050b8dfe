/**
 * Reads a member of a node from its class. Read from the node, `document.createElement` is `<img name="createElement">` if the
 * page has one, and inputs shadow members of their form in the same way (DOM clobbering).
 */
export function member<Of extends Node, Name extends keyof Of>(node: Of, name: Name): Of[Name] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
  return (typeof value === 'function' ? value.bind(node) : value) as Of[Name];
}

/** The same for `document`, whose members are the easiest to shadow. */
export function documentMember<Name extends keyof Document>(name: Name): Document[Name] {
  return member(document, name);
}

/** Globals that only some browsers have. */
type OptionalGlobal = 'speechSynthesis' | 'requestIdleCallback';

/**
 * A global, if the browser has it. If it lacks it, `window[name]` may be an element or a frame of the page with that name,
 * which is not an own property of the window.
 */
export function optionalGlobal<Name extends OptionalGlobal>(name: Name): (typeof globalThis)[Name] | undefined {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}
