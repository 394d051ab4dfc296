import type { Exported, FileParts, Made } from "../format.ts";
import { safeText } from "../safeText.ts";
import { byteText } from "./bytes.ts";
import { HEADS } from "./columns.ts";
import { areaTexts, eachCell, seriesTexts, signTexts } from "./lines.ts";
import { csvCell } from "./write.ts";

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
  const encoder = new TextEncoder();
  const written = (texts: readonly string[], end = ","): Uint8Array =>
    encoder.encode(texts.map((text) => csvCell(safeText(text), ",")).join(",") + end);
  const series = result.series.map((one) => written(seriesTexts(one, words)));
  const units = result.series.map(({ unit }) => written(["", words.localised(unit)]));
  const areas = result.areas.map((one) => written(areaTexts(one, words)));
  const columns = result.periods.map((period, at) => written([period ?? "", result.divisions[at] ?? ""]));
  const signs = signTexts(result, (status, flags) => encoder.encode(`${status},${flags}\r\n`));
  const comma = encoder.encode(",");
  const file = byteText();
  const put = (bytes: Uint8Array | undefined): void => {
    if (bytes) file.put(bytes);
  };
  file.put(encoder.encode(`${HEADS.join(",")}\r\n`));
  eachCell(result, (one, area, column, cell) => {
    put(series[one]);
    put(areas[area]);
    put(columns[column]);
    file.putNumber(result.values[cell]);
    file.put(comma);
    file.putNumber(result.lower?.[cell]);
    file.put(comma);
    file.putNumber(result.upper?.[cell]);
    put(units[one]);
    file.put(signs(cell));
  });
  return file.pieces();
}
