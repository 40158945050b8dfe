/**
 * A member of a node as its class has it. `document.createElement` is the page's `<img name="createElement">` if there is
 * one, and inputs hide the members of their form in the same way (DOM clobbering).
 */
export function member<Of extends Node, Name extends keyof Of>(node: Of, name: Name): Of[Name] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
  return (typeof value === 'function' ? value.bind(node) : value) as Of[Name];
}

/** The same for the page's document, whose members pages hide most easily. */
export function documentMember<Name extends keyof Document>(name: Name): Document[Name] {
  return member(document, name);
}

/** Globals that only some browsers have. */
type OptionalGlobal = 'speechSynthesis' | 'requestIdleCallback';

/**
 * A global of the browser, if this browser has it. The name of one that it lacks gives the page's element or frame of
 * that name instead, which the window does not own.
 */
export function optionalGlobal<Name extends OptionalGlobal>(name: Name): (typeof globalThis)[Name] | undefined {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}
