/**
 * The order in which the figures of one line get their place: the newest, which is looked for first, the first, the
 * highest and the lowest, then the others from the newest back. These four tell most where there is no room for all.
 */
export function byWeight<Each extends { readonly value: number }>(figures: readonly Each[]): Each[] {
  return [...new Set([...weighty(figures), ...[...figures].reverse()])];
}

/** The newest, the first, the highest and the lowest of some figures in order of time, each once. */
export function weighty<Each extends { readonly value: number }>(figures: readonly Each[]): Each[] {
  const sorted = [...figures].sort((a, b) => a.value - b.value);
  const found = [figures.at(-1), figures[0], sorted.at(-1), sorted[0]];
  return [...new Set(found.filter((figure) => figure !== undefined))];
}
