const said = new Set<string>();

/** One prefixed line for the developer, once a page for each message: a slip in a loop fills no console. */
export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[care-widgets] ${message}`);
}
