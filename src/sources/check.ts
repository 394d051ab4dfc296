import * as v from "valibot";
import { problem } from "../cube/problem.ts";
import type { Problem } from "../cube/problem.ts";

/**
 * Holds a value from outside against a schema. The first fault becomes a Problem *mismatch* that names the file and
 * the path inside it: `…/catalogue.json#link.item.3.extension.kind`. Fields that the schema does not know are left out.
 */
export function check<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  what: string,
  where: string,
): T | Problem {
  const outcome = v.safeParse(schema, value, { abortEarly: true });
  if (outcome.success) return outcome.output;
  return problem("mismatch", what, `${where}#${v.getDotPath(outcome.issues[0]) ?? ""}`);
}
