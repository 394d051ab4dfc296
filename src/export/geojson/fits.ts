import type { Exported, Fit } from "../format.ts";

/** Borders come along where the figure is a map; and a file of a map holds those that have borders. */
export function fitsGeojson({ picture }: Exported): Fit | undefined {
  return picture?.borders?.length ? undefined : { message: { id: "export.no-borders" }, blocks: true };
}
