import { LIVE_KINDS } from "../../sources/kinds.ts";
import type { Kind } from "./kind.ts";
import { liveTable } from "./live/live.ts";
import { pdok } from "./pdok/pdok.ts";
import { rivm } from "./rivm/rivm.ts";
import { swing } from "./swing/swing.ts";
import { table } from "./table/table.ts";

/** Where a live service lies unless the settings say otherwise. */
const BASES: Readonly<Record<string, string>> = { cbs: "https://datasets.cbs.nl/odata/v1/CBS/" };

/** One line per kind of origin; a new one is a folder beside this file and a line here. Every live service is one. */
const KINDS: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(LIVE_KINDS.map((kind) => [kind, liveTable(kind, BASES[kind])])),
  pdok,
  rivm,
  swing,
  table,
};

/** The kind of this name; throws when there is none. */
export function kindNamed(name: string): Kind {
  const kind = KINDS[name];
  if (!kind) throw new Error(`no kind of origin is called "${name}"; there are ${Object.keys(KINDS).join(", ")}`);
  return kind;
}
