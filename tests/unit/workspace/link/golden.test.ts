import { describe, expect, it } from "vitest";
import { decodeLink } from "../../../../src/workspace/link/decode.ts";
import { encodeLink } from "../../../../src/workspace/link/encode.ts";
import { EMPTY_WORKSPACE } from "../../../../src/workspace/defaults.ts";
import whole from "../../../fixtures/workspace-links.json" with { type: "json" };
import golden from "../../../fixtures/links.json" with { type: "json" };

/** Links that have been given out. Lines are added to this file and never changed. */
describe("links are kept for ever", () => {
  it.each(golden.map((line) => [line.link, line] as const))(
    "%s",
    (link, { query, tab, title, formulas, canonical }) => {
      const { workspace, notices } = decodeLink(link);
      const usual = EMPTY_WORKSPACE.tabs[0];
      expect(notices).toEqual([]);
      expect(workspace).toEqual({
        ...EMPTY_WORKSPACE,
        ...(title !== undefined && { title }),
        ...(formulas && { formulas }),
        tabs: [{ ...usual, ...tab, query: { ...usual?.query, ...query } }],
      });
      expect(workspace && encodeLink(workspace)).toBe(canonical ?? link);
    },
  );

  it.each(whole.map((line) => [line.link, line] as const))("%s", (link, { workspace, canonical }) => {
    const read = decodeLink(link);
    expect(read).toEqual({ workspace, notices: [] });
    expect(read.workspace && encodeLink(read.workspace)).toBe(canonical);
  });
});
