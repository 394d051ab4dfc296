import * as v from "valibot";
import { isProblem, problem } from "../../../cube/problem.ts";
import type { Problem } from "../../../cube/problem.ts";
import { createCbs } from "../../../sources/cbs/cbs.ts";
import { figuresText } from "../figures.ts";
import { BaseSchema, kindOf } from "../kind.ts";
import type { Collected, Means } from "../kind.ts";
import { AskedSchema, gatherTable } from "../tables.ts";

const SettingsSchema = v.strictObject({
  base: v.optional(BaseSchema, "https://datasets.cbs.nl/odata/v1/CBS/"),
  ...AskedSchema.entries,
});

/**
 * A table of CBS StatLine, OData v4, read by the code that reads it live in the workbench. Its version is the moment of
 * its last change; a table that changes while it is read is left for a next run.
 */
export const cbs = kindOf(SettingsSchema, (settings) => ({
  hosts: [new URL(settings.base).origin],
  collect: (means) => collect(settings, means),
}));

async function collect(
  settings: v.InferOutput<typeof SettingsSchema>,
  { id, known, wire }: Means,
): Promise<Collected | "unchanged" | Problem> {
  const base = new URL(settings.base);
  const source = () => createCbs({ id, base, request: wire.request });
  const fresh = source();
  const table = await fresh.describe(settings.table);
  if (isProblem(table)) return table;
  const version = table.indicators[0]?.hash ?? "";
  if (version !== "" && version === known) return "unchanged";
  // The last change is asked anew when all has been read, so before pages are kept.
  const again = createCbs({ id, base, request: wire.bare });
  if (version !== "") wire.keepPages(version);
  const figures = await gatherTable(fresh, table, settings);
  if (isProblem(figures)) return figures;
  const after = await again.describe(settings.table);
  if (isProblem(after)) return after;
  if ((after.indicators[0]?.hash ?? "") !== version)
    return problem("mismatch", settings.table, `${base.href}${settings.table} changed while it was read`);
  const remarks = table.remarks.map((remark) => `${remark.id} ${JSON.stringify(remark.params ?? {})}`);
  return { version, text: figuresText(figures), count: figures.length, remarks };
}
