import * as v from "valibot";
import { isProblem, problem } from "../../../cube/problem.ts";
import type { Problem } from "../../../cube/problem.ts";
import type { LiveKind } from "../../../sources/kinds.ts";
import { liveServices } from "../../../sources/live/registry.ts";
import type { Request } from "../../../sources/request.ts";
import { figuresText } from "../figures.ts";
import { BaseSchema, kindOf } from "../kind.ts";
import type { Collected, Kind, Means } from "../kind.ts";
import { AskedSchema, gatherTable } from "./gather.ts";

/**
 * A table of a service that the workbench can also read live, by the same code. Its version is what the service says of
 * its last change; a table that changes while it is read is left for a next run. `base` is where the service lies.
 */
export function liveTable(kind: LiveKind, base?: string): Kind {
  const settings = v.strictObject({
    base: base === undefined ? BaseSchema : v.optional(BaseSchema, base),
    ...AskedSchema.entries,
  });
  return kindOf(settings, (asked) => ({
    hosts: [new URL(asked.base).origin],
    collect: (means) => collect(kind, asked, means),
  }));
}

type Settings = v.InferOutput<typeof AskedSchema> & { readonly base: string };

async function collect(kind: LiveKind, settings: Settings, means: Means): Promise<Collected | "unchanged" | Problem> {
  const { id, known, wire } = means;
  const { base, table: name } = settings;
  const open = async (request: Request) => {
    const service = await liveServices([{ kind, id, base }], request, wire.pause).get(id);
    if (!service) throw new Error(`there is no live service of kind ${kind}`);
    return { service, table: await service.describe(name) };
  };
  const { service, table } = await open(wire.once);
  if (isProblem(table)) return table;
  const version = table.indicators[0]?.hash ?? "";
  if (version !== "" && version === known) return "unchanged";
  if (version !== "") wire.keepPages(version);
  const figures = await gatherTable(service, table, settings);
  if (isProblem(figures)) return figures;
  // Asked anew, not from what was kept.
  const { table: after } = await open(wire.bare);
  if (isProblem(after)) return after;
  if ((after.indicators[0]?.hash ?? "") !== version)
    return problem("mismatch", name, `${name} changed while it was read`);
  const remarks = table.remarks.map((remark) => `${remark.id} ${JSON.stringify(remark.params ?? {})}`);
  return { version, text: figuresText(figures), count: figures.length, remarks };
}
