import type { Query } from "../../analysis/query.ts";
import type { Tab, Workspace } from "../document.ts";

/**
 * Which names of a link hold which field. By type every field has its line here, and every name its writer
 * (`tab.ts`, `encode.ts`): a new field that is not encoded does not compile.
 */
const OF_QUERY = {
  series: ["indicators"],
  level: ["level"],
  areas: ["areas", "compare"],
  periods: ["periods"],
  partial: ["partial"],
  filter: ["filter"],
  order: ["order"],
  classes: ["classes"],
  /** Of the whole: they are put into the question when it is asked. */
  formulas: [],
} as const satisfies Record<keyof Query, readonly string[]>;

const OF_TAB = {
  /** Tabs are known by their place: `tab-1`, `tab-2`. */
  id: [],
  title: ["title"],
  note: ["note"],
  linked: ["linked"],
  query: Object.values(OF_QUERY).flat(),
  form: ["view"],
  options: ["options"],
} as const satisfies Record<keyof Tab, readonly string[]>;

const OF_WORKSPACE = {
  /** The grammar is added to and never changed, so it has no versions. */
  version: [],
  title: ["workspace"],
  /** The first tab stands in the link itself, each further one in a part `tab`. */
  tabs: ["tab"],
  active: ["active"],
  groups: [],
  formulas: ["formulas"],
  names: ["names"],
  notes: ["notes"],
  report: ["report"],
  page: ["page"],
} as const satisfies Record<keyof Workspace, readonly string[]>;

/** A name that says something about one tab. */
export type TabPart = (typeof OF_TAB)[keyof Tab][number];
/** A name that says something about the whole. */
export type WholePart = (typeof OF_WORKSPACE)[keyof Workspace][number];

export const TAB_PARTS: readonly TabPart[] = Object.values(OF_TAB).flat();
export const WHOLE_PARTS: readonly WholePart[] = Object.values(OF_WORKSPACE).flat();

/** The parts of one tab by name, as they are written. */
export type Parts = ReadonlyMap<string, string>;
