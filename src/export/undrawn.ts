import type { Message } from "../cube/message.ts";
import type { Exported } from "./format.ts";

/** That a file has only the table of a figure that the chosen form cannot draw, and why; undefined where it is drawn. */
export function undrawnMessage({ undrawn: why }: Pick<Exported, "undrawn">): Message | undefined {
  return why === undefined ? undefined : { id: "export.undrawn", params: { why } };
}
