import type { Exported, FileParts, Made } from "../format.ts";
import { safeText } from "../safeText.ts";
import { HEADS } from "./columns.ts";
import { areaTexts, eachCell, seriesTexts, signTexts } from "./lines.ts";
import { csvCell, PIECE } from "./write.ts";

/**
 * One figure per line, for programs: commas, decimal points, codes beside names, figures unrounded. A missing figure
 * is an empty `value` with its reason in `status`; a figure that is there has `present`.
 */
export function programsCsv([exported]: readonly Exported[]): Made {
  return exported ? { parts: linesOf(exported) } : { refused: { id: "export.no-figure" } };
}

/** What is said of a series, an area or a column is written once and repeated: there may be a million lines. */
function linesOf(exported: Exported): FileParts {
  const { result, words } = exported;
  const written = (texts: readonly string[]): string => texts.map((text) => csvCell(safeText(text), ",")).join(",");
  const series = result.series.map((one) => written(seriesTexts(one, words)));
  const units = result.series.map(({ unit }) => written([words.localised(unit)]));
  const areas = result.areas.map((one) => written(areaTexts(one, words)));
  const columns = result.periods.map((period, at) => written([period ?? "", result.divisions[at] ?? ""]));
  const signs = signTexts(result, (status, flags) => `${status},${flags}\r\n`);
  const parts: string[] = [];
  let piece = `${HEADS.join(",")}\r\n`;
  eachCell(result, (one, area, column, cell) => {
    const figures = `${figure(result.values[cell])},${figure(result.lower?.[cell])},${figure(result.upper?.[cell])}`;
    piece += `${series[one]},${areas[area]},${columns[column]},${figures},${units[one]},${signs(cell)}`;
    if (piece.length < PIECE) return;
    parts.push(piece);
    piece = "";
  });
  return [...parts, piece];
}

function figure(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "" : String(value);
}
