/** A name that wants to stand at a height. */
export interface Wanted {
  readonly y: number;
  readonly height: number;
  /** Lower goes first. */
  readonly rank: number;
}

/**
 * Heights at which names stand without touching each other, as near as can be to where they want to be, between two
 * limits. Where there is no room for all, the least important get null.
 */
export function spread(wanted: readonly Wanted[], top: number, bottom: number): (number | null)[] {
  const room = bottom - top;
  let used = 0;
  const kept = wanted
    .map((label, index) => ({ ...label, index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .filter(({ height }) => {
      if (used + height > room) return false;
      used += height;
      return true;
    })
    .sort((a, b) => a.y - b.y || a.index - b.index);

  // Neighbours that would touch become one block around the mean of their wishes, until nothing touches.
  const blocks: { start: number; height: number; wish: number; labels: typeof kept }[] = [];
  for (const label of kept) {
    let block = { start: 0, height: label.height, wish: label.y, labels: [label] };
    for (;;) {
      block.start = Math.min(Math.max(block.wish - block.height / 2, top), bottom - block.height);
      const before = blocks.at(-1);
      if (!before || before.start + before.height <= block.start) break;
      blocks.pop();
      const height = before.height + block.height;
      const wish =
        (before.wish * before.labels.length + block.wish * block.labels.length) /
        (before.labels.length + block.labels.length);
      block = { start: 0, height, wish, labels: [...before.labels, ...block.labels] };
    }
    blocks.push(block);
  }
  const heights = wanted.map((): number | null => null);
  for (const { start, labels } of blocks) {
    let y = start;
    for (const { index, height } of labels) {
      heights[index] = y + height / 2;
      y += height;
    }
  }
  return heights;
}
