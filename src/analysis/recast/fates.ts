import type { Division, LevelId, Succession } from "../../cube/area.ts";
import type { Indicator } from "../../cube/indicator.ts";
import type { Geography } from "../geography.ts";
import { codesOf } from "../geography.ts";

/** How sure it is that a part of an area's figure belongs to a newer area, from sure to least sure. */
export const SURENESS = { whole: 0, addresses: 1, area: 2 } as const;

/** A newer area that took over an older one or a part of it. */
export interface Fate {
  readonly to: string;
  /** Part of the older area's figure that goes there, 0 to 1; NaN when the data do not say where all of it went. */
  readonly share: number;
  /** One of `SURENESS`: the least sure step on the way. */
  readonly sureness: number;
}

/** What figures are shared out by when an area is split: people by addresses, surfaces by area. */
export type SplitBy = "addresses" | "area";

/** Surfaces go by area; anything else goes by where people live. */
export function splitBy(indicator: Indicator | undefined): SplitBy {
  return indicator?.kind === "amount" && /^(km²|ha|hectares?|vierkante kilometer)$/.test(indicator.unit.nl)
    ? "area"
    : "addresses";
}

const NEARLY_ONE = 0.999;
const made = new WeakMap<Geography, Map<string, ReadonlyMap<string, readonly Fate[]>>>();

/**
 * What became of every area of a level between two divisions; an area that vanished without a successor has an empty
 * list. Going back in time is no fate: the answer is then empty.
 */
export function fatesBetween(
  geography: Geography,
  level: LevelId,
  older: Division,
  newer: Division,
  by: SplitBy,
): ReadonlyMap<string, readonly Fate[]> {
  const known = made.get(geography) ?? new Map<string, ReadonlyMap<string, readonly Fate[]>>();
  made.set(geography, known);
  const key = [level, older.id, newer.id, by].join(" ");
  const answer = known.get(key) ?? fates(geography, level, older, newer, by);
  known.set(key, answer);
  return answer;
}

function fates(
  geography: Geography,
  level: LevelId,
  older: Division,
  newer: Division,
  by: SplitBy,
): ReadonlyMap<string, readonly Fate[]> {
  if (older.from > newer.from) return new Map();
  const passed = geography.areas.successions.filter(({ date }) => date > older.from && date <= newer.from);
  const dates = [...new Set(passed.map(({ date }) => date))].sort();
  const last = new Set(codesOf(geography, level, newer));
  return new Map(
    codesOf(geography, level, older).map((code) => {
      let now: readonly Fate[] = [{ to: code, share: 1, sureness: SURENESS.whole }];
      for (const date of dates) {
        const then = passed.filter((each) => each.date === date);
        now = stepped(now, then, by, last);
      }
      const arrived = now.filter(({ to }) => last.has(to));
      return [code, arrived.length === now.length ? arrived : arrived.map((fate) => ({ ...fate, share: NaN }))];
    }),
  );
}

/** One date further. */
function stepped(
  now: readonly Fate[],
  then: readonly Succession[],
  by: SplitBy,
  last: ReadonlySet<string>,
): readonly Fate[] {
  const next = new Map<string, Fate>();
  for (const fate of now) {
    const moves = preferred(
      then.filter(({ from }) => from === fate.to),
      by,
    );
    const moved = moves.reduce((sum, { share }) => sum + share, 0);
    const rest = 1 - moved;
    const lost = moved > 0 && moved < NEARLY_ONE && !last.has(fate.to);
    if (moved < NEARLY_ONE && !lost) {
      const sureness = moved > 0 ? SURENESS[moves[0]?.shareOf ?? "area"] : fate.sureness;
      add(next, { to: fate.to, share: fate.share * rest, sureness: Math.max(fate.sureness, sureness) });
    }
    for (const { to, share, shareOf } of moves) {
      const part = lost ? NaN : (fate.share * share) / Math.max(1, moved);
      add(next, { to, share: part, sureness: Math.max(fate.sureness, SURENESS[shareOf]) });
    }
  }
  return [...next.values()];
}

/** Shares of one kind only: of everything, else of what the figures go by, else of what is known. */
function preferred(moves: readonly Succession[], by: SplitBy): readonly Succession[] {
  for (const kind of ["whole", by, "addresses", "area"] as const) {
    const found = moves.filter(({ shareOf }) => shareOf === kind);
    if (found.length > 0) return found;
  }
  return [];
}

function add(fates: Map<string, Fate>, fate: Fate): void {
  const earlier = fates.get(fate.to);
  if (!earlier) fates.set(fate.to, fate);
  else
    fates.set(fate.to, {
      to: fate.to,
      share: earlier.share + fate.share,
      sureness: Math.max(earlier.sureness, fate.sureness),
    });
}
