import * as fc from "fast-check";
import type { AreaChoice, AreaRule } from "../../../src/analysis/query.ts";
import { defaultShow } from "../../../src/workspace/link/areas.ts";
import { token, unique, word } from "./arbitraryNames.ts";

const rule: fc.Arbitrary<AreaRule> = fc.oneof(
  fc.record({ kind: fc.constant("codes" as const), codes: fc.array(token, { minLength: 1, maxLength: 4 }) }),
  fc.constant({ kind: "all" as const }),
  fc.record({ kind: fc.constant("in" as const), parent: token }),
  fc.record({ kind: fc.constant("group" as const), group: token }),
  fc.record({ kind: fc.constant("parents" as const), level: word }),
  fc.record({ kind: fc.constant("neighbours" as const), of: token }),
  fc
    .record(
      {
        kind: fc.constant("similar" as const),
        of: token,
        count: fc.integer({ min: 1, max: 100 }),
        on: unique(word, 1, 4),
      },
      { requiredKeys: ["kind", "of"] },
    )
    // A number in front is how many, so that an indicator of digits only comes with one.
    .filter(({ count, on }) => count !== undefined || !/^\d+$/.test(on?.[0] ?? "")),
);
/** Any areas of one role that a link can hold. */
export const choices = (role: AreaChoice["role"]) =>
  fc
    .array(
      fc.record(
        { rule, show: fc.constantFrom("each" as const, "together" as const), name: token },
        { requiredKeys: ["rule", "show"] },
      ),
      { maxLength: 4 },
    )
    .map((list) =>
      role === "reference"
        ? list.flatMap((one) => apart({ ...one, role }))
        : list.map((one): AreaChoice => ({ ...one, role })).filter((one, i, all) => !isJoined(one, all[i - 1])),
    );
/** Areas to compare with that are rows apart are choices apart. */
const apart = (one: AreaChoice): AreaChoice[] =>
  one.rule.kind === "codes" && one.show === "each" && one.name === undefined
    ? one.rule.codes.map((code) => ({ ...one, rule: { kind: "codes", codes: [code] } }))
    : [one];
/** Codes beside each other that are shown alike are the same as one choice, so only that one is made. */
const isJoined = (one: AreaChoice, before: AreaChoice | undefined) =>
  one.name === undefined &&
  before?.name === undefined &&
  one.rule.kind === "codes" &&
  before?.rule.kind === "codes" &&
  one.show === defaultShow(one.rule, one.role) &&
  before.show === "each";
