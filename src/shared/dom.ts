/**
 * A member of a node as its class has it. `document.createElement` is the page's `<img name="createElement">` if there is
 * one, and inputs hide the members of their form in the same way (DOM clobbering).
 */
export function member<Of extends Node, Name extends keyof Of>(node: Of, name: Name): Of[Name] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
  return (typeof value === 'function' ? value.bind(node) : value) as Of[Name];
}

/** The same for the page's document, whose members pages hide most easily. */
export function ofDocument<Name extends keyof Document>(name: Name): Document[Name] {
  return member(document, name);
}
