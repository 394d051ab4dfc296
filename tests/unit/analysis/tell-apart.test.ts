import { describe, expect, it } from "vitest";
import type { ResultArea } from "../../../src/analysis/result.ts";
import { nameBeside, tellApart } from "../../../src/analysis/tell-apart.ts";
import { AREAS } from "./fixtures.ts";

const WORLD = {
  ...AREAS,
  levels: [
    { id: "provincie", name: { nl: "Provincie", en: "Province" }, plural: { nl: "", en: "" }, rank: 1 },
    { id: "gemeente", name: { nl: "Gemeente", en: "Municipality" }, plural: { nl: "", en: "" }, rank: 5 },
  ],
};

function row(level: string, nl: string, more: Partial<ResultArea> = {}): ResultArea {
  return { code: `${level} ${nl}`, name: { nl, en: nl }, level, role: "selected", ...more };
}

const told = (rows: readonly ResultArea[], level = "gemeente") => tellApart(rows, level, WORLD).map(({ name }) => name);
const plain = (name: string) => ({ nl: name, en: name });
const town = row("gemeente", "Utrecht");
const province = row("provincie", "Utrecht", { role: "reference" });

it("an area that reads as one of the level asked has its own level behind its name, in small letters", () => {
  expect(told([town, province])).toEqual([plain("Utrecht"), { nl: "Utrecht (provincie)", en: "Utrecht (province)" }]);
  expect(told([province, town], "provincie")).toEqual([
    plain("Utrecht"),
    { nl: "Utrecht (gemeente)", en: "Utrecht (municipality)" },
  ]);
  expect(tellApart([town, province], "gemeente", WORLD)[1]).toMatchObject({ code: province.code, role: "reference" });
});

it("a name that is nobody else's stays as it is", () => {
  expect(told([town, row("provincie", "Zeeland")])).toEqual([plain("Utrecht"), plain("Zeeland")]);
  expect(told([province, row("gemeente", "Zeist")])).toEqual([plain("Utrecht"), plain("Zeist")]);
});

it("two of the level asked, and what a person called a group, keep their name", () => {
  const group = row("provincie", "Utrecht", { parts: ["P1"] });
  expect(told([town, town, group])).toEqual(Array(3).fill(plain("Utrecht")));
  const own = row("gemeente", "Utrecht", { parts: ["A", "B"] });
  expect(told([own, province])).toEqual([plain("Utrecht"), plain("Utrecht")]);
});

it("an area of a level that has no name stays as it is", () => {
  expect(told([town, row("wijk", "Utrecht")])).toEqual([plain("Utrecht"), plain("Utrecht")]);
});

describe("the name of what rows are set beside", () => {
  const beside = (code: string, rows: readonly ResultArea[]) => nameBeside(code, rows, "gemeente", AREAS);

  it("is that of its own row, also of a group", () => {
    const group = row("gemeente", "Mijn regio", { code: "A+B", parts: ["A", "B"] });
    expect(beside("A+B", [town, group])).toEqual(plain("Mijn regio"));
  });

  it("has its level behind it where a row has the same name, also when it is no row itself", () => {
    const north = row("gemeente", "Noord");
    expect(beside("P1", [north])).toEqual({ nl: "Noord (provincie)", en: "Noord (provincie)" });
    expect(beside("P1", [town])).toEqual(plain("Noord"));
  });

  it("is that of a level, or the code that nobody knows", () => {
    expect(beside("provincie", [town])).toEqual(plain("provincie"));
    expect(beside("Q", [town])).toBe("Q");
  });
});
