import { dayOfDate, periodAt } from "../../cube/period.ts";
import { numberOrEmpty } from "./cbs.ts";
import { eachRow, levelOfCode, readNumber } from "./importer.ts";
import type { ImportFile } from "./importer.ts";

/** VWS, per day and municipality. Empty is *not published*; zero is a figure. */
export const importCovidDay: ImportFile = (text, _source, wanted, sink) => {
  const selects = [...wanted];
  const days = new Map<string, boolean>();
  eachRow(text, ",", ["gm_code", "date", ...selects], sink, (line, cells) => {
    const [area = "", period = ""] = cells;
    let known = days.get(period);
    if (known === undefined) days.set(period, (known = dayOfDate(period) !== undefined));
    if (levelOfCode(area) !== "gemeente") sink.refuse(line, `"${area}" is no code of a municipality`);
    else if (!known) sink.refuse(line, `"${period}" is no day`);
    else selects.forEach((select, at) => numberOrEmpty(select, cells[at + 2] ?? "", { line, area, period }, sink));
  });
};

/**
 * RIVM, cumulative per day. A row without a code and name is that of a province whose municipality is unknown:
 * it counts in totals and belongs to no area.
 */
export const importRivm: ImportFile = (text, source, wanted, sink) => {
  const selects = [...wanted];
  const columns = ["Date_of_report", "Municipality_code", "Municipality_name", "Province", ...selects];
  eachRow(text, ";", columns, sink, (line, cells) => {
    const [moment = "", code = "", name = "", provinceName = ""] = cells;
    const period = /^(\d{4}-\d{2}-\d{2}) 10:00:00$/.exec(moment)?.[1] ?? "";
    const province = source.provinces?.[provinceName];
    const unknown = code === "" && name === "";
    if (dayOfDate(period) === undefined) sink.refuse(line, `"${moment}" is no moment of report`);
    else if (!unknown && levelOfCode(code) !== "gemeente") sink.refuse(line, `"${code}" is no code of a municipality`);
    else if (province === undefined) sink.refuse(line, `"${provinceName}" is no known province`);
    else {
      const area = unknown ? undefined : code;
      selects.forEach((select, at) => {
        const written = cells[at + 4] ?? "";
        numberOrEmpty(select, written, { line, area, province, period }, sink);
      });
    }
  });
};

/** Sewage per week, Monday to Sunday. `outdated` only says that a later week exists, so it is not kept. */
export const importSewage: ImportFile = (text, _source, wanted, sink) => {
  const selects = [...wanted];
  eachRow(text, ",", ["gm_code", "week_start", "week_end", ...selects], sink, (line, cells) => {
    const [area = "", first = "", last = ""] = cells;
    const monday = dayOfDate(first);
    const sunday = dayOfDate(last);
    if (levelOfCode(area) !== "gemeente") sink.refuse(line, `"${area}" is no code of a municipality`);
    // Day 0, 1 January 1970, was a Thursday.
    else if (monday === undefined || (monday + 3) % 7 !== 0) sink.refuse(line, `"${first}" is no Monday`);
    else if (sunday !== monday + 6) sink.refuse(line, `"${last}" is not the Sunday after ${first}`);
    else {
      const period = periodAt(monday, "week");
      selects.forEach((select, at) => numberOrEmpty(select, cells[at + 3] ?? "", { line, area, period }, sink));
    }
  });
};

/**
 * Four publications stacked in one file, told apart by `set`. A selection is `set|group|column`, where the group
 * is an age group or a kind of vaccination. A label such as `<=5` stands for a percentage that is kept secret: no
 * number is made of it.
 */
export const importVaccination: ImportFile = (text, _source, wanted, sink) => {
  const selects = [...wanted].map((select) => {
    const [set = "", group = "", column = ""] = select.split("|");
    return { select, set, group, column };
  });
  const columns = [...new Set(selects.map(({ column }) => column))];
  const groups = ["age_group", "age_group_range", "vaccination_type"];
  const all = ["gm_code", "date", "set", ...groups, ...columns, ...columns.map((column) => `${column}_label`)];
  eachRow(text, ",", all, sink, (line, cells) => {
    const [area = "", period = "", set = "", byAge = "", byRange = "", byType = ""] = cells;
    const mine = selects.filter((wish) => wish.set === set && [byAge, byRange, byType].includes(wish.group));
    if (mine.length === 0) return;
    if (levelOfCode(area) !== "gemeente") {
      sink.refuse(line, `"${area}" is no code of a municipality`);
      return;
    }
    if (dayOfDate(period) === undefined) {
      sink.refuse(line, `"${period}" is no day`);
      return;
    }
    for (const { select, column } of mine) {
      const at = 6 + columns.indexOf(column);
      const written = cells[at] ?? "";
      const label = cells[at + columns.length] ?? "";
      if (label !== "" && !/^(<=|>=|<|>)\d+$/.test(label)) sink.refuse(line, `label "${label}" is not understood`);
      else if (label !== "" && readNumber(written) !== undefined) sink.refuse(line, "a figure and a label in one cell");
      else if (label !== "") sink.figure(select, { line, area, period, value: "suppressed" });
      else numberOrEmpty(select, written, { line, area, period }, sink);
    }
  });
};
