import { strToU8, zipSync } from "fflate";
import { aboutOf } from "../about.ts";
import type { Exported, Made, Tools } from "../format.ts";
import { sheetOf } from "../sheet.ts";
import { aboutSheetXml } from "./aboutSheet.ts";
import { fitsXlsx } from "./fits.ts";
import { sheetsOf } from "./inside.ts";
import { makeStyles } from "./styles.ts";
import { tableSheetXml } from "./tableSheet.ts";
import { workbookFiles } from "./workbook.ts";

/** Fast rather than small: a workbook is made while somebody waits. */
const LEVEL = 3;

/** A workbook: of each figure the table as laid out with real numbers, and a last sheet that says what they are. */
export function xlsx(figures: readonly Exported[], { onProgress }: Pick<Tools, "onProgress">): Made {
  const [first] = figures;
  if (!first) return { refused: { id: "export.no-figure" } };
  for (const figure of figures) {
    const fit = fitsXlsx(figure);
    if (fit?.blocks) return { refused: fit.message };
  }
  const { date } = first;
  const styles = makeStyles();
  const sheets = figures.map((figure, at) => {
    const sheet = sheetOf(figure);
    const xml = tableSheetXml(figure, sheet, styles);
    onProgress((at + 1) / (figures.length + 1));
    return { xml, repeated: { rows: Math.max(1, sheet.depth.columns), columns: sheet.depth.rows } };
  });
  const names = sheetsOf(figures).parts.map(({ name }) => name);
  const files = {
    ...workbookFiles(names.map((name, at) => ({ name, ...(sheets[at] && { repeated: sheets[at].repeated }) }))),
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    [`xl/worksheets/sheet${names.length}.xml`]: aboutSheetXml(
      figures.map((figure) => aboutOf(figure)),
      names.at(-1) ?? "",
    ),
    // Last: only now is known which styles are in use.
    "xl/styles.xml": styles.xml(),
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]));
  return { parts: [zipSync(bytes, { level: LEVEL, mtime: `${date}T12:00:00` })] };
}
