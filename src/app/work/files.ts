import { FILE_ENDING, writeFile } from "../../workspace/file/file.ts";
import type { Workspace } from "../../workspace/document.ts";
import type { TabFigures } from "../../workspace/keep/beside.ts";

/** Hands the workspace, and the figures that it had, to the browser as a file to save. */
export function saveAsFile(workspace: Workspace, name: string, figures: TabFigures, own: readonly object[]): void {
  const text = writeFile(workspace, new Date().toISOString(), figures, own);
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${fileName(name)}${FILE_ENDING}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** A name that every system takes. */
function fileName(name: string): string {
  const safe = name
    .normalize("NFKD")
    .replace(/[^\w -]+/g, "")
    .trim()
    .replace(/\s+/g, "-")
    .slice(0, 60);
  return safe === "" ? "meetlat" : safe;
}
