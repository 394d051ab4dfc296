import { FILE_ENDING, readFile, writeFile } from "../../workspace/file/file.ts";
import type { Message } from "../../cube/message.ts";
import type { Workspace } from "../../workspace/document.ts";
import type { TabFigures } from "../../workspace/keep/beside.ts";
import type { Keeper } from "../../workspace/keep/keeper.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";

/** Hands the workspace, and the figures that it had, to the browser as a file to save. */
export function saveAsFile(workspace: Workspace, name: string, figures: TabFigures): void {
  const text = writeFile(workspace, new Date().toISOString(), figures);
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

/** Opens a file as a piece of work of its own, which is kept at once; says what was not right about it. */
export async function openFile(
  file: File,
  store: WorkspaceStore,
  keeper: Keeper,
  tell: (notices: readonly Message[]) => void,
): Promise<void> {
  const read = readFile(await file.text().catch(() => ""));
  tell(read.notices);
  if (!read.workspace) return;
  store.getState().open(read.workspace);
  keeper.memory.take(read.figures);
  await keeper.keep();
}
