/** So many figures are put in order one by one before such runs are merged. */
const RUN = 8;

/** Gives each of some figures its place. */
export type Ranks = (figures: Float64Array) => Uint32Array;

/**
 * Places of up to `most` figures at a time, the highest (or lowest) being 1; equal figures share the better place.
 * Their numbers are put in order, not the figures, so that no place is looked up afterwards; and as areas mostly keep
 * their places from one period to the next, each order starts from the last one. What is returned is written over by
 * the next call.
 */
export function ranksFor(most: number, first: "high" | "low"): Ranks {
  const places = new Uint32Array(most);
  let order: Uint32Array = new Uint32Array(0);
  return (figures) => {
    const { length } = figures;
    if (order.length !== length) order = Uint32Array.from(figures.keys());
    order = ascending(figures, order);
    let [place, before] = [0, NaN];
    for (let at = 0; at < length; at += 1) {
      const own = order[first === "low" ? at : length - 1 - at] ?? 0;
      const figure = figures[own] ?? NaN;
      if (figure !== before) place = at + 1;
      before = figure;
      places[own] = place;
    }
    return places;
  };
}

/** The numbers of the figures from low to high: short runs are put in order, then merged two by two. */
function ascending(figures: Float64Array, order: Uint32Array): Uint32Array {
  const { length } = order;
  for (let from = 0; from < length; from += RUN) sortRun(figures, order, from, Math.min(from + RUN, length));
  let [source, target]: [Uint32Array, Uint32Array] = [order, new Uint32Array(length)];
  for (let width = RUN; width < length; width *= 2) {
    for (let from = 0; from < length; from += 2 * width) {
      const middle = Math.min(from + width, length);
      merge(figures, source, from, middle, Math.min(middle + width, length), target);
    }
    [source, target] = [target, source];
  }
  return source;
}

/** Puts the numbers from `from` up to `to` in the order of their figures, one by one. */
function sortRun(figures: Float64Array, order: Uint32Array, from: number, to: number): void {
  for (let next = from + 1; next < to; next += 1) {
    const own = order[next] ?? 0;
    const figure = figures[own] ?? NaN;
    let at = next;
    while (at > from && (figures[order[at - 1] ?? 0] ?? NaN) > figure) {
      order[at] = order[at - 1] ?? 0;
      at -= 1;
    }
    order[at] = own;
  }
}

/** Two runs that lie side by side become one in `target`. */
function merge(
  figures: Float64Array,
  source: Uint32Array,
  from: number,
  middle: number,
  end: number,
  target: Uint32Array,
): void {
  let [left, right] = [from, middle];
  for (let at = from; at < end; at += 1) {
    const [one = 0, two = 0] = [source[left], source[right]];
    const takesLeft = left < middle && (right >= end || (figures[one] ?? NaN) <= (figures[two] ?? NaN));
    target[at] = takesLeft ? one : two;
    if (takesLeft) left += 1;
    else right += 1;
  }
}
