import type { Offer } from "../../analysis/offers.ts";
import type { Calculation } from "../../analysis/query.ts";

/** The groups of the menu, in order. */
const GROUPS = ["rate", "share", "change", "compare", "time", "totals", "division", "formula", "margin"] as const;
export type GroupId = (typeof GROUPS)[number];

/** One line of the menu: a calculation with everything of it that can be set. */
export interface Entry {
  /** What it is, whatever is set: `rate`, `change-growth`. Its texts are named after it. */
  readonly id: string;
  readonly offers: readonly Offer[];
}

export interface Group {
  readonly id: GroupId;
  readonly entries: readonly Entry[];
}

/** What a calculation is, whatever is set of it. */
export function entryIdOf(calculation: Calculation): string {
  const hasKinds = "of" in calculation && calculation.kind !== "by";
  return hasKinds ? `${calculation.kind}-${calculation.of}` : calculation.kind;
}

/** Which group a kind of calculation stands in; what is named nowhere is about time. */
const GROUP_OF: Readonly<Record<string, GroupId>> = {
  rate: "rate",
  share: "share",
  change: "change",
  versus: "compare",
  position: "compare",
  rolling: "time",
  by: "time",
  at: "time",
  "per-period": "totals",
  cumulate: "totals",
  recast: "division",
  formula: "formula",
  interval: "margin",
  verdict: "margin",
  trend: "margin",
};

const groupOf = ({ kind }: Calculation): GroupId => GROUP_OF[kind] ?? "time";

/** The offers for a series as a menu shows them: by group, each calculation once. */
export function groupsOf(offers: readonly Offer[]): readonly Group[] {
  const entries = new Map<string, Offer[]>();
  // Ready combinations stand above the figure; here each calculation stands by itself.
  for (const offer of offers.filter(({ chain }) => !chain)) {
    const id = entryIdOf(offer.calculation);
    entries.set(id, [...(entries.get(id) ?? []), offer]);
  }
  return GROUPS.map((id) => ({
    id,
    entries: [...entries]
      .filter(([, [first]]) => first && groupOf(first.calculation) === id)
      .map(([entry, own]) => ({ id: entry, offers: own })),
  })).filter((group) => group.entries.length > 0);
}

/** The offer that a line begins with: the one in use, else the first that can be done, else the first. */
export function firstOf(entry: Entry): Offer | undefined {
  return (
    entry.offers.find(({ applied }) => applied) ?? entry.offers.find(({ available }) => available) ?? entry.offers[0]
  );
}

/** Before others, whatever their order in the list: the analysis works on parts before it works on rows. */
const FIRST: readonly Calculation["kind"][] = ["recast", "per-period", "by", "cumulate", "rolling", "rate", "share"];

/** The calculations of a series with one more, which takes the place of another of its kind. */
export function withCalculation(calculations: readonly Calculation[], added: Calculation): readonly Calculation[] {
  const at = calculations.findIndex(({ kind }) => kind === added.kind);
  const all = at < 0 ? [...calculations, added] : calculations.with(at, added);
  const stage = ({ kind }: Calculation) => (FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length);
  return [...all].sort((a, b) => stage(a) - stage(b));
}

/** The calculations of a series without one of them. */
export function withoutCalculation(calculations: readonly Calculation[], place: number): readonly Calculation[] {
  return calculations.filter((_, at) => at !== place);
}
