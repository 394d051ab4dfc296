import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "../../../src/ui/colour.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { TOKENS } from "../../../src/ui/tokens.ts";
import type { TokenName } from "../../../src/ui/tokens.ts";

const SIDES = [TOKENS.light, TOKENS.dark];

describe("the colours of the house", () => {
  const readable: (readonly [TokenName, TokenName])[] = [
    ["ink", "surface"],
    ["ink", "canvas"],
    ["ink", "hover"],
    ["ink", "accent-soft"],
    ["ink", "mine-soft"],
    ["ink", "warn-soft"],
    ["ink-quiet", "surface"],
    ["ink-quiet", "canvas"],
    ["accent", "surface"],
    ["accent", "canvas"],
    ["accent-ink", "accent"],
    ["mine", "surface"],
    ["warn", "warn-soft"],
    ["reference", "surface"],
  ];
  it.each(readable)("%s is readable on %s", (text, ground) => {
    for (const tokens of SIDES) expect(contrast(tokens[text], tokens[ground])).toBeGreaterThan(4.5);
  });

  it("is told apart where it bounds a region", () => {
    for (const tokens of SIDES) expect(contrast(tokens["border-region"], tokens.surface)).toBeGreaterThan(3);
  });
});

describe("makeTheme", () => {
  it("takes a colour that a site sets over its own", () => {
    expect(makeTheme(false, { accent: "#123456" }).accent).toBe("#123456");
    expect(makeTheme(false).accent).toBe(TOKENS.light.accent);
    expect(makeTheme(true).mine).toBe(TOKENS.dark.mine);
  });

  it("agrees with the style sheet of the screens, name for name", () => {
    const css = readFileSync(new URL("../../../src/ui/tokens.css", import.meta.url), "utf8");
    const declared = (block: string) =>
      [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]+);/g)].map(([, name = "", colour = ""]) => [
        name,
        colour.length === 4 ? colour.replace(/[0-9a-f]/g, "$&$&") : colour,
      ]);
    const [light = "", dark = ""] = css.split(".dark");
    for (const [block, tokens] of [
      [light, TOKENS.light],
      [dark, TOKENS.dark],
    ] as const) {
      const { reference, context, water, ...shared } = tokens;
      expect([reference, context, water].every(Boolean)).toBe(true);
      expect(Object.fromEntries(declared(block))).toEqual(shared);
    }
  });
});
