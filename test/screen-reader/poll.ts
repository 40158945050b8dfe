const INTERVAL_MS = 40;

/** Resolves once `isDone` returns true, which is asked again and again; rejects if it throws. */
export function pollUntil(isDone: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      try {
        if (!isDone()) return;
        resolve();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      clearInterval(timer);
    }, INTERVAL_MS);
  });
}
