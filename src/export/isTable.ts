import type { Exported } from "./format.ts";

/** Whether the figure is itself a table: a document then has it as one, of which the heads stand on every page. */
export function isTable({ picture }: Exported): boolean {
  return picture === undefined || picture.form.id === "table" || picture.form.id === "heat";
}
