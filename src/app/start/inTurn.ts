let last: Promise<unknown> = Promise.resolve();

/** Does one piece of work after the other, each when the page has nothing better to do; what goes wrong stops no other. */
export function inTurn(work: () => Promise<void>): Promise<void> {
  const mine = last
    .then(idle)
    .then(work)
    .catch(() => undefined);
  last = mine;
  return mine;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: 2_000 });
    else setTimeout(resolve, 50);
  });
}
