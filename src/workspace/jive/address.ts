import type { Message } from "../../cube/message.ts";
import type { JivePeriods, JiveReading, JiveSelection } from "./selection.ts";
import { EMPTY_SELECTION, withoutCounterpart } from "./selection.ts";

/** Parameters of a Jive address that say what is shown. */
const READ = new Set([
  "var",
  "geolevel",
  "geoitem",
  "geoitem_codes",
  "geocompare",
  "geocompare_item",
  "geosplit",
  "dimlevel",
  "period",
  "periodlevel",
  "view",
  "flip_table",
]);
/** Parameters that name a workspace on the server of Jive. */
const GUIDS = ["workspace_guid", "jiveworkspace_guid", "sel_guid"];
/** Known parameters with no counterpart here: a prepared selection, somebody's own area and language, what lies open. */
const WITHOUT = new Set([
  "presel",
  "favorite",
  "lang",
  "cat_open",
  "cat_open_var",
  "report",
  "input_geo",
  "openinputs",
  "showmetadatapopup",
]);
/** About the server only; here nothing is ever replaced. */
const SILENT = new Set(["keepworkspace"]);
const LONGEST = 20_000;
const MOST = 400;

/** Words of Jive for the newest figures. */
const LATEST = new Set(["mrp", "mostrecent"]);

/**
 * What a Jive address asks. Undefined for an address that has none of its parameters. A link to a workspace on the
 * server says only that: what stands in it cannot be read from here.
 */
export function readJiveAddress(text: string): JiveReading | undefined {
  const query = /[?;]([^#]*)/.exec(text.trim().slice(0, LONGEST))?.[1];
  if (query === undefined) return undefined;
  const parts = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const key = name.toLowerCase();
    if (!parts.has(key)) parts.set(key, value);
  }
  if (GUIDS.some((name) => parts.has(name))) return { selections: [], groups: [], notices: [{ id: "work.jive-guid" }] };
  const known = [...parts.keys()].filter((name) => READ.has(name) || WITHOUT.has(name));
  if (known.length === 0) return undefined;
  const asks = known.some((name) => READ.has(name));
  return { selections: asks ? [selectionOf(parts)] : [], groups: [], notices: noticesOf(parts) };
}

function selectionOf(parts: ReadonlyMap<string, string>): JiveSelection {
  const list = (name: string) => listOf(parts.get(name));
  const one = (name: string) => list(name)[0];
  const [level, split, periodLevel, view] = [one("geolevel"), one("geosplit"), one("periodlevel"), one("view")];
  const periods = periodsOf(list("period"));
  return {
    ...EMPTY_SELECTION,
    topics: list("var").map((code) => ({ code, name: "" })),
    items: [...list("geoitem"), ...list("geoitem_codes")],
    comparisons: comparisonsOf(list("geocompare"), list("geocompare_item")),
    dimensions: list("dimlevel"),
    flipped: parts.get("flip_table") === "true",
    ...(level !== undefined && { level }),
    ...(split !== undefined && { split }),
    ...(periods && { periods }),
    ...(periodLevel !== undefined && { periodLevel }),
    ...(view !== undefined && { view }),
  };
}

/** `a,b,c`; each once. */
export function listOf(text = ""): string[] {
  const items = text.split(",").map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ""))].slice(0, MOST);
}

function comparisonsOf(levels: readonly string[], items: readonly string[]): JiveSelection["comparisons"] {
  const [level] = levels;
  if (items.length > 0) return [{ ...(level !== undefined && { level }), items }];
  return levels.map((each) => ({ level: each, items: [] }));
}

function periodsOf(list: readonly string[]): JivePeriods | undefined {
  const [first] = list;
  if (first === undefined) return undefined;
  return LATEST.has(first.toLowerCase()) ? { kind: "latest" } : { kind: "list", periods: list };
}

function noticesOf(parts: ReadonlyMap<string, string>): readonly Message[] {
  return [...parts].flatMap(([name, value]): Message[] => {
    if (READ.has(name) || SILENT.has(name)) return [];
    return [
      WITHOUT.has(name)
        ? { id: `work.jive-${name}`, params: { value: value.slice(0, 60) } }
        : withoutCounterpart(name, value),
    ];
  });
}
