/** Waits, or until the signal takes the waiting back. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(clock);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const clock = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done, { once: true });
  });
}
