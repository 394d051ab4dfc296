import { expect, it } from "vitest";
import { cubeBytes, membersPerCell, needKey } from "../../../src/cube/cube.ts";
import { FLAG, FLAGS, flagsOf } from "../../../src/cube/flags.ts";
import { isProblem, problem } from "../../../src/cube/problem.ts";
import { REASON, REASONS, reasonOf } from "../../../src/cube/reason.ts";

it("every reason has its own code and comes back from it", () => {
  expect(new Set(REASONS.map((reason) => REASON[reason])).size).toBe(REASONS.length);
  for (const reason of REASONS) expect(reasonOf(REASON[reason])).toBe(reason);
  expect(() => reasonOf(99)).toThrow("99");
});

it("flags combine without losing one, within sixteen bits", () => {
  const all = FLAGS.reduce((bits, flag) => bits | FLAG[flag], 0);
  expect(flagsOf(all)).toEqual(FLAGS);
  expect(flagsOf(FLAG.break | FLAG.rounded)).toEqual(["break", "rounded"]);
  expect(all).toBeLessThan(2 ** 16);
});

it("a need has one key, whatever the order of its members", () => {
  const need = { source: "store", indicator: "votes", level: "gemeente", periods: ["2025"] };
  const one = needKey({ ...need, members: { party: ["vvd", "d66"], sex: ["m"] } });
  const other = needKey({ ...need, members: { sex: ["m"], party: ["d66", "vvd"] } });
  expect(one).toBe(other);
  expect(needKey({ ...need, members: { party: ["vvd"], sex: ["m"] } })).not.toBe(one);
});

it("only a problem is a problem", () => {
  expect(isProblem(problem("offline", "catalogue.json", "http://x"))).toBe(true);
  expect(isProblem({ kind: "offline" })).toBe(false);
  expect(isProblem(null)).toBe(false);
  expect(problem("offline", "a", "b").retry).toBe(true);
  expect(problem("mismatch", "a", "b").retry).toBe(false);
});

it("counts members and bytes of a cube", () => {
  const cube = {
    indicator: "votes",
    level: "gemeente",
    division: "gm-2023",
    areas: ["GM0344"],
    periods: ["2025"],
    dimensions: [
      { id: "party", members: ["vvd", "d66", "cda"] },
      { id: "sex", members: ["m", "f"] },
    ],
    values: new Float64Array(6),
    reason: new Uint8Array(6),
    flags: new Uint16Array(6),
  };
  expect(membersPerCell(cube)).toBe(6);
  expect(cubeBytes(cube)).toBe(6 * (8 + 1 + 2));
});
