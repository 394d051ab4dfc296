import { strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { pdfFormat } from "../../../src/export/pdf/format.ts";
import type { Exported } from "../../../src/export/format.ts";
import { formById } from "../../../src/presentations/registry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { resultOf } from "../presentations/results.ts";
import { bytesOf, exportedOf } from "./exported.ts";

const drawnAs = (id: string) => {
  const form = formById(id);
  if (!form) throw new Error(`no form ${id}`);
  return { picture: { form, options: {}, theme: makeTheme(false) } };
};

/** An element of what a document says, as the file has it: what it is, what holds it, and what else is said of it. */
interface Said {
  readonly kind: string;
  readonly within: string;
  readonly text: string;
}

async function saidIn(figures: readonly Exported[]) {
  const file = strFromU8(await bytesOf(pdfFormat, figures), true);
  const found = new Map<string, Said>();
  for (const [, id = "", text = ""] of file.matchAll(/\n(\d+) 0 obj\n(<<.*?>>)\nendobj/gs)) {
    const [kind, within] = [/\/S \/(\w+)/.exec(text)?.[1], /\/P (\d+) 0 R/.exec(text)?.[1]];
    if (kind !== undefined && within !== undefined) found.set(id, { kind, within, text });
  }
  const all = [...found.values()];
  return {
    of: (kind: string) => all.filter((one) => one.kind === kind),
    holders: (kind: string) =>
      new Set(all.filter((one) => one.kind === kind).map(({ within }) => found.get(within)?.kind)),
    top: all.filter(({ within }) => !found.has(within)).map(({ kind }) => kind),
  };
}

const [areas, slots, series] = [90, 3, 2];
// Made once: the letters that a document takes along are most of the work.
const table = exportedOf(resultOf({ areas, slots, series }), drawnAs("table"));
const making = saidIn([table, exportedOf(resultOf({ areas: 3 }), drawnAs("bar"))]);

describe("what a PDF says to who has it read aloud", () => {
  it("is one document, with a table row by row, its heads said once and each over the columns that are below it", async () => {
    const said = await making;
    expect(said.top).toEqual(["Document"]);
    expect(said.of("Table")).toHaveLength(1);
    expect(said.holders("TR")).toEqual(new Set(["Table"]));
    expect(said.of("TR")).toHaveLength(2 + areas);
    // One empty corner beside the figures.
    expect(said.of("TD")).toHaveLength(areas * slots * series + 1);
    const heads = said.of("TH").map(({ text }) => text);
    expect(heads.filter((text) => /\/Scope \/Row\b/.test(text))).toHaveLength(areas);
    expect(heads.filter((text) => /\/Scope \/Column\b/.test(text))).toHaveLength(1 + series + series * slots);
    expect(heads.filter((text) => new RegExp(`/ColSpan ${slots}\\b`).test(text))).toHaveLength(series);
  });

  it("has pictures with their words and their place, and contents and addresses that lead somewhere", async () => {
    const said = await making;
    expect(said.of("Figure")).toHaveLength(1);
    for (const { text } of said.of("Figure")) {
      expect(text).toContain("/Alt (In woorden.)");
      expect(text).toMatch(/\/BBox \[[\d. ]+\]/);
    }
    expect(said.of("TOCI")).toHaveLength(2);
    expect(said.holders("Link")).toEqual(new Set(["TOCI", "P"]));
    for (const { text } of said.of("Link")) expect(text).toContain("/OBJR");
  });
});
