import type { OwnFormula, Query } from "../analysis/query.ts";

/** One working sheet: a question, the form that answers it, and how that form is drawn. */
export interface Tab {
  readonly id: string;
  readonly query: Query;
  /** Id of a form of `src/presentations`. */
  readonly form: string;
  /** Options of the form that differ from its defaults; the form's own schema gives them meaning. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The person's own title; without it one is made from the selection. */
  readonly title?: string;
  /** What the person says below the figure. */
  readonly note?: string;
  /** Its areas are those of all linked tabs: changed in one, changed in each. Absent when it goes its own way. */
  readonly linked?: true;
}

/**
 * A piece of the report: the figure of a tab, or words of the person, in which figures may be live (`report/live.ts`).
 */
export type Block =
  { readonly kind: "figure"; readonly tab: string } | { readonly kind: "heading" | "text"; readonly text: string };

/** Everything a person makes. One immutable value; every change is a named action that returns a new one. */
export interface Workspace {
  readonly version: 1;
  readonly title: string;
  /** At least one, each with an id of its own. */
  readonly tabs: readonly Tab[];
  /**
   * Id of the tab that is looked at. In the document and not on the device: who opens a link or a file sees what was
   * meant to be seen, and undo goes back to where the change was made.
   */
  readonly active: string;
  /** Own groups of areas, own formulas, own names of topics and categories (`ownNames.ts`); notes of the whole are kept free. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly formulas: Readonly<Record<string, OwnFormula>>;
  readonly names: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  /** The tabs as one report, in its own order and with words between; absent until arranged (`report/blocks.ts`). */
  readonly report?: readonly Block[];
  /** Which page of it is looked at, as `active` says which tab: the report, or absent the tabs. */
  readonly page?: "report";
}
