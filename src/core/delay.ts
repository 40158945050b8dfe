/** Resolves after so many milliseconds; without a number, when what is already waiting to run has run. */
export function delay(milliseconds = 0): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
