import * as v from "valibot";
import { heatOf } from "../presentations/heat/classing.ts";
import { heatOptions } from "../presentations/heat/options.ts";
import type { LooksOf } from "../presentations/table/looks.ts";
import type { Exported } from "./format.ts";
import type { Sheet } from "./sheet.ts";

const plain: LooksOf = () => undefined;

/** The colours of the cells as on the screen: only a heat table has them. */
export function heatLooks({ picture }: Exported, sheet: Sheet): LooksOf {
  if (picture?.form.id !== "heat") return plain;
  return heatOf(sheet.layout, v.parse(heatOptions, picture.options), picture.theme);
}
