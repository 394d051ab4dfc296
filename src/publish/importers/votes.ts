import { eachRow, readNumber } from "./importer.ts";
import type { ImportFile } from "./importer.ts";

/** Postal votes from abroad, counted in The Hague and belonging to no municipality. */
const ABROAD = "G9010";

/**
 * Votes per party and municipality of one election. `G0363` is municipality GM0363; municipalities with the same name
 * make the name useless. A party without a row or without a number was not on the ballot there: not zero.
 */
export const importVotes: ImportFile = (text, source, wanted, sink) => {
  const selects = [...wanted];
  eachRow(text, ";", ["Code", "Partij", ...selects], sink, (line, cells) => {
    const [code = "", label = ""] = cells;
    const area = code === ABROAD ? undefined : code.replace(/^G/, "GM");
    if (!/^G\d{4}$/.test(code)) {
      sink.refuse(line, `"${code}" is no code of a municipality`);
      return;
    }
    if (label === "") {
      sink.refuse(line, "the party has no name");
      return;
    }
    selects.forEach((select, at) => {
      const written = cells[at + 2] ?? "";
      const value = written === "" ? "not-applicable" : readNumber(written);
      if (value === undefined) sink.refuse(line, `"${written}" is no number of votes`);
      else sink.figure(select, { line, area, period: source.period ?? "", label, value });
    });
  });
};
