import { describe, expect, it } from "vitest";
import { borrow, hasOwnThings } from "../../../src/workspace/borrow.ts";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import type { Workspace } from "../../../src/workspace/document.ts";

const perHead = { name: "Per hoofd", text: "crimes / population" };
const double = { name: "Dubbel", text: "population * 2" };
const mine: Workspace = {
  ...EMPTY_WORKSPACE,
  groups: { Buren: ["GM0344"] },
  formulas: { f1: double },
  names: { population: "Mensen" },
};
const other: Workspace = {
  ...EMPTY_WORKSPACE,
  groups: { Buren: ["GM0363"], Drie: ["GM0307"] },
  formulas: { f1: perHead, f2: double },
  names: { population: "Inwoners", crimes: "Delicten" },
};

describe("what is one's own in another work", () => {
  it("comes over beside what is here, which stays as it was", () => {
    expect(borrow(mine, other)).toEqual({
      ...mine,
      groups: { Drie: ["GM0307"], Buren: ["GM0344"] },
      formulas: { f1: double, f2: perHead },
      names: { population: "Mensen", crimes: "Delicten" },
    });
  });

  it("changes nothing a second time, or where there is nothing", () => {
    const once = borrow(mine, other);
    expect(borrow(once, other)).toBe(once);
    expect(borrow(mine, EMPTY_WORKSPACE)).toBe(mine);
    expect([mine, EMPTY_WORKSPACE].map(hasOwnThings)).toEqual([true, false]);
  });
});
