import { describe, expect, test } from "vitest";
import type { KeptFigures } from "../../../../src/workspace/figures/schema.ts";
import { keepFigures } from "../../../../src/workspace/figures/kept.ts";
import type { Workspace } from "../../../../src/workspace/document.ts";
import { readFile, writeFile } from "../../../../src/workspace/file/file.ts";
import { decodeLink } from "../../../../src/workspace/link/decode.ts";
import { encodeLink } from "../../../../src/workspace/link/encode.ts";
import { ownPartsIn } from "../../../../src/workspace/ownFiles.ts";
import { resultOf } from "../../presentations/results.ts";
import { CATALOGUE } from "../samples.ts";

const LINK =
  "?indicators=population&tab=indicators=file:leden-3fa91c22:bezoekers" +
  "&tab=indicators=population,file:leden-3fa91c22:uitgaven~per.1000";

/** A figure that would be known again. */
const SECRET = 987_654_321;

function work(): Workspace {
  const { workspace } = decodeLink(LINK);
  if (!workspace) throw new Error("no workspace");
  return workspace;
}

function figures(): KeptFigures {
  const kept = keepFigures(resultOf({ value: () => SECRET }), "", CATALOGUE, 0);
  if (!kept) throw new Error("no figures");
  return kept;
}

describe("figures of own files", () => {
  const workspace = work();
  const all = Object.fromEntries(workspace.tabs.map(({ id }) => [id, figures()]));

  test("the work knows which of them it shows", () => {
    expect(ownPartsIn(workspace)).toEqual({ files: ["leden-3fa91c22"], points: [], levels: ["gemeente"] });
    const map = decodeLink("?indicators=population&level=eigen-3fa91c22&view=map&options=points:.haltes-1a2b3c4d");
    expect(map.workspace && ownPartsIn(map.workspace)).toEqual({
      ...{ files: [], points: ["haltes-1a2b3c4d"], levels: ["eigen-3fa91c22"] },
    });
    const store = decodeLink("?indicators=population").workspace;
    expect(store && ownPartsIn(store)).toEqual({ files: [], points: [], levels: [] });
  });

  test("stay behind when the work is saved as a file; those of the other tabs go along", () => {
    const read = readFile(writeFile(workspace, "2026-11-28T12:00:00.000Z", all));
    expect(read.workspace).toEqual(workspace);
    expect("figures" in read && Object.keys(read.figures)).toEqual([workspace.tabs[0]?.id]);
  });

  test("go along where the person chose so", () => {
    const read = readFile(writeFile(workspace, "2026-11-28T12:00:00.000Z", all, [{ id: "leden-3fa91c22" }]));
    expect(read).toMatchObject({ own: [{ id: "leden-3fa91c22" }] });
    expect("figures" in read && Object.keys(read.figures)).toEqual(workspace.tabs.map(({ id }) => id));
  });

  test("are never in a link", () => {
    expect(encodeLink(workspace)).not.toContain(String(SECRET));
  });
});
