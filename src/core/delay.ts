/** Resolves after that time; without one, in a new task, after the tasks that are already queued. */
export function delay(milliseconds = 0): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
