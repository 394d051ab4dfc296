import { expect, it } from "vitest";
import { draftPlace } from "../../../../src/app/report/draftPlace.ts";
import type { Block } from "../../../../src/workspace/document.ts";

const blocks: readonly Block[] = [
  { kind: "heading", text: "Wonen" },
  { kind: "text", text: "Eerst" },
  { kind: "figure", tab: "tab-1" },
  { kind: "text", text: "Later" },
];

it.each([
  ["over the piece it began with", { at: 1, kind: "text", over: "Eerst" }, { at: 1, isNew: false }],
  ["over that piece where it stands by now", { at: 1, kind: "text", over: "Later" }, { at: 3, isNew: false }],
  [
    "as a new piece when that one is gone or says something else",
    { at: 1, kind: "text", over: "Weg" },
    { at: 1, isNew: true },
  ],
  [
    "as a new piece when another kind has the same words",
    { at: 0, kind: "text", over: "Wonen" },
    { at: 0, isNew: true },
  ],
  ["as the new piece it was", { at: 2, kind: "text" }, { at: 2, isNew: true }],
  ["at the end when the report has become shorter", { at: 9, kind: "heading" }, { at: 4, isNew: true }],
] as const)("words that were being written go on %s", (_, draft, place) => {
  expect(draftPlace(draft, blocks)).toEqual(place);
});
