import type { Workspace } from "../../workspace/document.ts";
import { reportOf } from "../../workspace/report/reportOf.ts";

/** In how many of a person's own texts, titles and notes a name stands as a word of its own. */
export function textsNaming(workspace: Workspace, name: string): number {
  const texts = [
    workspace.title,
    ...workspace.tabs.flatMap(({ title = "", note = "" }) => [title, note]),
    ...reportOf(workspace).map((block) => (block.kind === "figure" ? "" : block.text)),
  ];
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u");
  return texts.filter((text) => word.test(text)).length;
}
