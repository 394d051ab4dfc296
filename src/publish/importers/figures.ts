import { FLAG, FLAGS } from "../../cube/flags.ts";
import { dayOfDate, parsePeriod } from "../../cube/period.ts";
import { FIGURE_COLUMNS } from "../origins/figures.ts";
import { eachRow, levelOfCode, readNumber } from "./importer.ts";
import type { ImportFile, Missing } from "./importer.ts";

const MISSING: Readonly<Record<string, Missing>> = {
  "not-published": "not-published",
  suppressed: "suppressed",
  "not-applicable": "not-applicable",
  empty: "empty",
};

/** What an origin has collected (`origins/figures.ts`): a figure per row, with its reason or its flags. */
export const importFigures: ImportFile = (text, _source, wanted, sink) => {
  eachRow(text, ",", FIGURE_COLUMNS, sink, (line, cells) => {
    const [select = "", area = "", province = "", period = "", written = "", missing = "", flagged = ""] = cells;
    if (!wanted.has(select)) return;
    const value = written === "" ? MISSING[missing] : readNumber(written);
    const flags = flagged === "" ? 0 : bitsOf(flagged);
    if (area !== "" && levelOfCode(area) === undefined) sink.refuse(line, `"${area}" is no code of an area`);
    else if (parsePeriod(period) === undefined && dayOfDate(period) === undefined)
      sink.refuse(line, `"${period}" is no period`);
    else if (value === undefined) sink.refuse(line, `"${written || missing}" is no figure and no reason`);
    else if (flags === undefined) sink.refuse(line, `"${flagged}" are no flags`);
    else
      sink.figure(select, {
        line,
        area: area === "" ? undefined : area,
        ...(province !== "" && { province }),
        period,
        value,
        flags,
      });
  });
};

function bitsOf(words: string): number | undefined {
  let bits = 0;
  for (const word of words.split(" ")) {
    const flag = FLAGS.find((one) => one === word);
    if (flag === undefined) return undefined;
    bits |= FLAG[flag];
  }
  return bits;
}
