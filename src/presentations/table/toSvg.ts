import type { ToSvg } from "../form.ts";
import { svgFile } from "../svg.ts";
import { layoutOf } from "./layout.ts";
import type { TableOptions } from "./options.ts";
import { svgTable } from "./svgTable.ts";

/** The table as SVG: with its heads over and beside it, every figure written as on the screen. */
export const toSvg: ToSvg<TableOptions> = (figure, size) => {
  const { result, options, words, theme, areas } = figure;
  const layout = layoutOf(result, options);
  const names = { words, codes: options.codes, levels: areas.levels };
  const table = svgTable({ layout, names, decimals: options.decimals, theme, words, width: size.width });
  return svgFile({ width: Math.ceil(table.width), height: table.height }, figure, table.parts);
};
