import { flagsOf } from "../../cube/flags.ts";
import type { Flag } from "../../cube/flags.ts";
import { REASONS } from "../../cube/reason.ts";
import type { Reason } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";

/** The reasons and flags that occur in a result, in the order of the model. `present` is no sign. */
export function signsInUse(result: Result): { readonly reasons: readonly Reason[]; readonly flags: readonly Flag[] } {
  const seen = new Set(result.reason);
  let bits = 0;
  for (const flags of result.flags) bits |= flags;
  return {
    reasons: REASONS.filter((reason, code) => reason !== "present" && seen.has(code)),
    flags: flagsOf(bits),
  };
}
