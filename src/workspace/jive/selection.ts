import type { Message } from "../../cube/message.ts";

/** A topic as Jive names it. */
export interface JiveTopic {
  readonly code: string;
  /** What it was called there; empty where only the code is known. */
  readonly name: string;
}

/** What is compared with: areas, or all areas of a level in which the selected ones lie. */
export interface JiveComparison {
  readonly level?: string;
  readonly items: readonly string[];
}

export type JivePeriods =
  | { readonly kind: "latest" }
  | { readonly kind: "last"; readonly n: number }
  | { readonly kind: "list"; readonly periods: readonly string[] };

/** One presentation of Jive in the words of Jive: nothing of it has been looked up yet. */
export interface JiveSelection {
  readonly title?: string;
  readonly topics: readonly JiveTopic[];
  readonly level?: string;
  readonly items: readonly string[];
  /** The level whose areas within `items` are shown instead of these. */
  readonly split?: string;
  readonly comparisons: readonly JiveComparison[];
  /** Compared areas as one row. */
  readonly together: boolean;
  readonly dimensions: readonly string[];
  readonly periods?: JivePeriods;
  readonly periodLevel?: string;
  readonly view?: string;
  readonly flipped: boolean;
}

/** An own group of areas. */
export interface JiveGroup {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly items: readonly string[];
}

/** What an address or a file of Jive says. */
export interface JiveReading {
  readonly selections: readonly JiveSelection[];
  readonly groups: readonly JiveGroup[];
  /** What stands there and has no counterpart here. */
  readonly notices: readonly Message[];
}

export const EMPTY_SELECTION: JiveSelection = {
  topics: [],
  items: [],
  comparisons: [],
  together: false,
  dimensions: [],
  flipped: false,
};

/** A part of Jive that has no counterpart here. */
export const withoutCounterpart = (part: string, value: string): Message => ({
  id: "work.jive-without",
  params: { part, value: value.slice(0, 60) },
});
