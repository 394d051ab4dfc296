import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "../../../../src/analysis/formula/grammar.ts";
import { parseFormula } from "../../../../src/analysis/formula/parse.ts";
import { calculationWords } from "../../../../src/analysis/words.ts";
import { runs } from "../../full.ts";

/** A formula as nested brackets, to see what belongs to what. */
function shape(text: string): string {
  const parsed = parseFormula(text);
  if ("error" in parsed)
    return `${parsed.error.message.id.replace("analysis.formula-", "")} ${String(parsed.error.at)}+${String(parsed.error.length)}`;
  const names = parsed.program.operands.map(({ choice }) => choice.indicator);
  const say = (node: Node): string => {
    switch (node.kind) {
      case "number":
        return String(node.value);
      case "operand":
        return names[node.place] ?? "?";
      case "negate":
        return `-${say(node.of)}`;
      case "binary":
        return `(${say(node.left)}${node.operator}${say(node.right)})`;
      case "call":
        return `${node.name}{${node.of.map(say).join("|")}}`;
    }
  };
  return say(parsed.program.root);
}

function words(text: string) {
  const parsed = parseFormula(text);
  if ("error" in parsed) return parsed.error.message;
  return parsed.program.operands.map(({ choice }) => [
    choice.indicator,
    choice.members,
    choice.calculations.map((each) => calculationWords(each, "population")),
  ]);
}

describe("the grammar of own formulas", () => {
  it.each([
    ["a + b * c", "(a+(b*c))"],
    ["a * b + c", "((a*b)+c)"],
    ["a - b - c", "((a-b)-c)"],
    ["a / b / c", "((a/b)/c)"],
    ["a / b * c", "((a/b)*c)"],
    ["a - b * c - d", "((a-(b*c))-d)"],
    ["(a + b) * c", "((a+b)*c)"],
    ["-a * b", "(-a*b)"],
    ["a * -b", "(a*-b)"],
    ["a - -b", "(a--b)"],
    ["--a", "--a"],
    ["a \u2212 b", "(a-b)"],
    ["a \u00D7 b \u00F7 c \u00B7 2", "(((a*b)/c)*2)"],
    ["a -b", "(a-b)"],
    ["a+b", "(a+b)"],
    ["a*5-3", "((a*5)-3)"],
    ["a * 1,5 + 2.25", "((a*1.5)+2.25)"],
    ["max(a, b; 3)", "max{a|b|3}"],
    ["MAX(a,b)", "max{a|b}"],
    ["max(a;1,5)", "max{a|1.5}"],
    ["max(1, 5) * a", "(max{1|5}*a)"],
    ["round(sqrt(abs(a)); 2)", "round{sqrt{abs{a}}|2}"],
    ["previous(a) / reference(a)", "(previous{a}/reference{a})"],
    ["  share-65plus+2-x ", "(share-65plus+2-x)"],
    ["min", "min"],
  ])("reads %s", (text, expected) => {
    expect(shape(text)).toBe(expected);
  });

  it.each([
    ["", "empty 0+0"],
    ["   ", "empty 0+0"],
    ["5 + 3", "constant 0+5"],
    ["a +", "unfinished 3+0"],
    ["a + * b", "value 4+1"],
    ["+ a", "value 0+1"],
    ["a b", "operator 2+1"],
    ["a 5", "operator 2+1"],
    ["a )", "close 2+1"],
    ["(a + b", "unclosed 6+0"],
    ["max(a b)", "unclosed 6+1"],
    ["max(a", "unclosed 5+0"],
    ["max(a)", "arguments 0+3"],
    ["abs(a, b)", "arguments 0+3"],
    ["round(a, 1, 2)", "arguments 0+5"],
    ["max(1,5) * a", "arguments 0+3"],
    ["log(a)", "function 0+3"],
    ["constructor(a)", "function 0+11"],
    ["a- b", "minus 1+1"],
    ["a % b", "sign 2+1"],
    ["a + \u{1F6B2}", "sign 4+2"],
    ["a[sum 7", "bracket 1+1"],
    ["a[[sum 7]]", "bracket 1+1"],
    ["[a]", "value 0+3"],
    ["a[sum]", "modifier 2+3"],
    ["a[sum 7, per ]", "modifier 9+3"],
    ["a[ ]", "modifier 3+0"],
    ["a[rank]", "modifier 2+4"],
    ["a[__proto__=b]", "modifier 2+11"],
    ["a[x=1, x=2]", "modifier 7+3"],
    ["Crimes", "name 0+6"],
    ["x".repeat(29), "name 0+29"],
    ["1.5.2 * a", "sign 3+1"],
  ])("says where %s is wrong", (text, expected) => {
    expect(shape(text)).toBe(expected);
  });

  it("takes members and calculations between brackets, in the words of the link", () => {
    expect(words("votes[party=vvd] / votes")).toEqual([
      ["votes", { party: ["vvd"] }, []],
      ["votes", {}, []],
    ]);
    expect(words("a[ sum 7 , per 100000 , age = 65-plus ]")).toEqual([
      ["a", { age: ["65-plus"] }, ["sum.7", "per.100000"]],
    ]);
    for (const [text, link] of [
      ["mean 3", "mean.3"],
      ["per 1000 households", "per.1000.households"],
      ["recast", "recast.latest"],
      ["recast latest", "recast.latest"],
      ["recast 2023", "recast.2023"],
      ["cumulative undo", "cumulative.undo"],
      ["cumulative spread", "cumulative.spread"],
      ["diff", "diff.previous"],
      ["growth", "growth.previous"],
      ["growth year", "growth.year"],
      ["index", "index.first"],
      ["index 2020-03", "index.2020-03"],
      ["average-growth", "average-growth.first"],
    ] as const)
      expect(words(`a[${text}]`), text).toEqual([["a", {}, [link]]]);
    for (const wrong of [
      "sum 0",
      "sum 10000",
      "sum 7 8",
      "per 0",
      "per 1000000001",
      "per 10 X!",
      "recast 20",
      "recast 2023 1",
      "cumulative",
      "growth never",
      "index 2020-13",
    ])
      expect(shape(`a[${wrong}]`), wrong).toContain("modifier");
    expect(words("a[sum 9999]")).toEqual([["a", {}, ["sum.9999"]]]);
    expect(words("a[per 1000000000]")).toEqual([["a", {}, ["per.1000000000"]]]);
  });

  it("names each series once, whatever the order of its members", () => {
    expect(words("a[x=1,y=2] + b - a[y=2,x=1]")).toHaveLength(2);
    expect(words("a + a[x=1]")).toHaveLength(2);
  });

  it("is bounded in length, depth and number of series", () => {
    expect(shape(`a${" + 1".repeat(123)} + 1`)).not.toContain("long");
    expect(shape(`a + ${"1".repeat(496)}`)).not.toContain("long");
    expect(shape(`a + ${"1".repeat(497)}`)).toBe("long 500+1");
    expect(shape(`${"(".repeat(23)}a${")".repeat(23)}`)).toBe("a");
    expect(shape(`${"(".repeat(200)}a${")".repeat(200)}`)).toContain("deep");
    expect(shape(`${"-".repeat(24)}a`)).toBe(`${"-".repeat(24)}a`);
    expect(shape(`${"-".repeat(25)}a`)).toContain("deep");
    expect(shape(Array.from({ length: 20 }, (_, i) => `x${String(i)}`).join(" + "))).not.toContain("many");
    expect(shape(Array.from({ length: 21 }, (_, i) => `x${String(i)}`).join(" + "))).toBe("many 110+3");
  });

  it("never throws and always ends, whatever a formula was turned into", () => {
    const pieces = [
      "a",
      "crimes-per-1000",
      "[sum 7]",
      "[",
      "]",
      "(",
      ")",
      "max(",
      ",",
      ";",
      "1,5",
      "-",
      " - ",
      "*",
      "/",
      "previous(",
      "=",
      "\u{1F6B2}",
      "__proto__",
      "e9",
      ".",
    ];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join("")),
      fc.string({ unit: "binary", maxLength: 600 }),
    );
    fc.assert(
      fc.property(text, (formula) => {
        const parsed = parseFormula(formula);
        if (!("error" in parsed)) return;
        const { at, length } = parsed.error;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at + length).toBeLessThanOrEqual(Math.max(formula.length, 0));
      }),
      runs(500),
    );
  });
});
