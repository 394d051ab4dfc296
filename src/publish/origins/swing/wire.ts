import * as v from "valibot";
import { isProblem, problem } from "../../../cube/problem.ts";
import type { Problem } from "../../../cube/problem.ts";
import { atMost } from "../../../sources/atMost.ts";
import { serviceAt } from "../../../sources/cbs/service.ts";
import type { Request } from "../../../sources/request.ts";

/**
 * All that is known of the wire of Swing's Open Data Service, version 1, in one place. No recorded answer exists: this
 * follows the manual and what client code does (github.com/Team-Data-Antwerpen/stadincijfers.py), and no more.
 */

const VariableSchema = v.object({ LastUpdate: v.optional(v.nullable(v.string()), "") });
const ValueSchema = v.object({
  ExternalCode: v.string(),
  Period: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  ValueString: v.pipe(
    v.optional(v.nullable(v.string()), ""),
    v.transform((text) => text ?? ""),
  ),
});

export type SwingValue = v.InferOutput<typeof ValueSchema>;

export interface Swing {
  /** Undefined when this is the service that we know; else what is wrong with it. */
  readonly probe: () => Promise<Problem | undefined>;
  readonly lastUpdate: (variable: string) => Promise<string | Problem>;
  /** All values of an indicator, or of one member of a cube, at a level. */
  readonly values: (what: Asked) => Promise<readonly SwingValue[] | Problem>;
}

export interface Asked {
  readonly variable: string;
  readonly member?: string;
  readonly level: string;
  readonly periods: string;
}

/** Sets that version 1 has and the announced version 2 need not have. */
const SETS = ["Variables", "GeoLevels", "PeriodLevels"];

/** One question at a time, as the terms of the service ask. */
export function swingAt(root: URL, request: Request): Swing {
  const turn = atMost(1);
  const service = serviceAt(root, request, turn);
  const key = (name: string): string => `('${encodeURIComponent(name.replaceAll("'", "''"))}')`;
  return {
    async probe() {
      const address = new URL("$metadata", root);
      const bytes = await turn(() => request(address, { what: "$metadata", accept: "application/xml" }));
      if (isProblem(bytes)) return bytes;
      const text = new TextDecoder().decode(bytes);
      const lost = SETS.filter((name) => !new RegExp(`<EntitySet[^>]*\\sName="${name}"`, "i").test(text));
      return lost.length === 0
        ? undefined
        : problem("mismatch", "$metadata", `${address.href}: no ${lost.join(", ")}; is this version 1 of the service?`);
    },
    async lastUpdate(variable) {
      const answer = await service.one(`Variables${key(variable)}`, VariableSchema, variable, {});
      return isProblem(answer) ? answer : (answer.LastUpdate ?? "");
    },
    values({ variable, member, level, periods }) {
      const owner =
        member === undefined ? `Variables${key(variable)}` : `CubeVariables${key(variable)}/DimItems${key(member)}`;
      const path = `${owner}/GeoLevels${key(level)}/PeriodLevels${key(periods)}/Periods('all')/Values`;
      return service.list(path, ValueSchema, variable, {});
    },
  };
}
