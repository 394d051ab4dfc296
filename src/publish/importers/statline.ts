import { numberOrEmpty } from "./cbs.ts";
import { eachRow, levelOfCode } from "./importer.ts";
import type { ImportFile } from "./importer.ts";

const CODE = "Regioaanduiding/Codering (code)";
const KIND = "Regioaanduiding/Soort regio (omschrijving)";

/**
 * A download of key figures from StatLine: `;`, texts padded with spaces, codes in a column of their own. StatLine
 * writes the country as `NL00`; the store has it as `NL01`. `.` means that CBS has no figure.
 */
export const importStatline: ImportFile = (text, source, wanted, sink) => {
  const selects = [...wanted];
  eachRow(text, ";", [CODE, KIND, ...selects], sink, (line, cells) => {
    const code = (cells[0] ?? "").trim();
    const kind = (cells[1] ?? "").trim().toLowerCase();
    const area = code === "NL00" ? "NL01" : code;
    if (levelOfCode(area) !== kind) {
      sink.refuse(line, `"${code}" is no code of a ${kind}`);
      return;
    }
    const place = { line, area, period: source.period ?? "" };
    selects.forEach((select, at) => {
      const written = (cells[at + 2] ?? "").trim();
      numberOrEmpty(select, written === "." ? "" : written, place, sink);
    });
  });
};
