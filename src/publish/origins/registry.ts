import type { Kind } from "./kind.ts";
import { liveTable } from "./live/live.ts";
import { pdok } from "./pdok/pdok.ts";
import { rivm } from "./rivm/rivm.ts";
import { swing } from "./swing/swing.ts";
import { table } from "./table/table.ts";

/** One line per kind of origin; a new one is a folder beside this file and a line here. */
const KINDS: Readonly<Record<string, Kind>> = {
  cbs: liveTable("cbs", "https://datasets.cbs.nl/odata/v1/CBS/"),
  pdok,
  rivm,
  swing,
  table,
};

export const KIND_NAMES: readonly string[] = Object.keys(KINDS);

/** The kind of this name; throws when there is none. */
export function kindNamed(name: string): Kind {
  const kind = KINDS[name];
  if (!kind) throw new Error(`no kind of origin is called "${name}"; there are ${KIND_NAMES.join(", ")}`);
  return kind;
}
