import { eachRow, levelOfCode, readNumber } from "./importer.ts";
import type { Figure, ImportFile, Sink } from "./importer.ts";

const YEAR = /^(19|20)\d{2}$/;

/** `regio_code,jaar,indicator,waarde`: one figure per row; what is absent has no row. */
export const importTidy: ImportFile = (text, _source, wanted, sink) => {
  eachRow(text, ",", ["regio_code", "jaar", "indicator", "waarde"], sink, (line, cells) => {
    const [area = "", period = "", indicator = "", written = ""] = cells;
    if (!wanted.has(indicator)) return;
    const value = readNumber(written);
    if (!levelOfCode(area)) sink.refuse(line, `"${area}" is no code of an area`);
    else if (!YEAR.test(period)) sink.refuse(line, `"${period}" is no year`);
    else if (value === undefined) sink.refuse(line, `"${written}" is no number`);
    else sink.figure(indicator, { line, area, period, value });
  });
};

/** A column per figure, a row per area and (with a column for it) year. The level is stated and must fit the code. */
function importWide(periodColumn: string | undefined): ImportFile {
  return (text, source, wanted, sink) => {
    const selects = [...wanted];
    const columns = ["code", "niveau", ...selects, ...(periodColumn === undefined ? [] : [periodColumn])];
    eachRow(text, ",", columns, sink, (line, cells) => {
      const [area = "", level = ""] = cells;
      const period = periodColumn === undefined ? (source.period ?? "") : (cells.at(-1) ?? "");
      if (levelOfCode(area) !== level) sink.refuse(line, `"${area}" is no code of level "${level}"`);
      else if (!YEAR.test(period)) sink.refuse(line, `"${period}" is no year`);
      else selects.forEach((select, at) => numberOrEmpty(select, cells[at + 2] ?? "", { line, area, period }, sink));
    });
  };
}

/** An empty cell was not published; anything else must be a number. */
export function numberOrEmpty(select: string, written: string, figure: Omit<Figure, "value">, sink: Sink): void {
  const value = written === "" ? "not-published" : readNumber(written);
  if (value === undefined) sink.refuse(figure.line, `"${written}" in ${select} is no number`);
  else sink.figure(select, { ...figure, value });
}

/** Key figures of one year; the year stands in the configuration. */
export const importKwb = importWide(undefined);

/** Crimes and self-rated health: a row per area and year. */
export const importYears = importWide("jaar");
