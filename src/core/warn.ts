const warned = new Set<string>();

/** Logs a warning for the developer, each message once per page, so that a mistake in a loop does not flood the console. */
export function warn(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`[care-widgets] ${message}`);
}
