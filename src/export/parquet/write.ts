import { parquetWriteBuffer } from "hyparquet-writer";
import { aboutOf } from "../about.ts";
import { HEADS } from "../csv/columns.ts";
import { areaTexts, eachCell, seriesTexts, signTexts } from "../csv/lines.ts";
import type { Exported, Made } from "../format.ts";
import { statusLines } from "../signLines.ts";

const FIGURES: ReadonlySet<string> = new Set(["value", "lower", "upper"]);

/**
 * The long form in columns: the same names and texts as *CSV for programs*. A missing figure is null with its reason in
 * `status`. What the file is stands in its own metadata, under `meetlat`.
 */
export function parquet([exported]: readonly Exported[]): Made {
  if (!exported) return { refused: { id: "export.no-figure" } };
  const { result, words } = exported;
  const series = result.series.map((one) => seriesTexts(one, words));
  const areas = result.areas.map((one) => areaTexts(one, words));
  const rows = HEADS.map((): (string | number | null)[] => []);
  const signs = signTexts(result, (status, flags) => [status, flags]);
  eachCell(result, (one, area, column, cell) => {
    const line = [
      ...(series[one] ?? []),
      ...(areas[area] ?? []),
      result.periods[column] ?? "",
      result.divisions[column] ?? "",
      figure(result.values[cell]),
      figure(result.lower?.[cell]),
      figure(result.upper?.[cell]),
      words.localised(result.series[one]?.unit ?? { nl: "", en: "" }),
      ...signs(cell),
    ];
    for (const [at, what] of line.entries()) rows[at]?.push(what);
  });
  const buffer = parquetWriteBuffer({
    columnData: HEADS.map((name, at) => ({
      name,
      data: rows[at] ?? [],
      type: FIGURES.has(name) ? "DOUBLE" : "STRING",
      nullable: FIGURES.has(name),
    })),
    createdBy: "Meetlat",
    kvMetadata: [{ key: "meetlat", value: JSON.stringify(aboutOf(exported, statusLines(result, words))) }],
  });
  return { parts: [new Uint8Array(buffer)] };
}

function figure(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
