import { describe } from "../../analysis/describe.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { areasOf } from "../../analysis/titles.ts";
import type { Areas } from "../../cube/area.ts";
import { REASON } from "../../cube/reason.ts";
import type { Words } from "../../i18n/words.ts";
import { selectedRows } from "../../presentations/chart/average.ts";
import { cellInWords, periodName } from "../../presentations/chart/names.ts";
import { changeLines } from "../../presentations/kpi/model.ts";
import { placeOf } from "../../presentations/ranking/places.ts";
import type { Live } from "../../workspace/report/live.ts";

/** A figure that words may be about. */
export interface About {
  readonly result: Result;
  readonly areas: Areas;
  readonly words: Words;
  readonly title: string;
  /** The area that the report is about, for words that name none. */
  readonly place?: string | undefined;
}

/** What stands in the place of a live figure. `missing`: why there is none. */
export interface Said {
  readonly text: string;
  readonly missing?: true;
}

/** A place among fewer says nothing. */
const LEAST_PLACED = 5;
/** Areas with the same highest figure that are named; of more only how many. */
const MOST_NAMED = 3;

/** A live figure in words, from the figure as it is now; where there is none, why. */
export function sayLive(live: Live, about: About): Said {
  const { result, words } = about;
  const series = (live.series ?? 1) - 1;
  if (live.what === "title") return { text: about.title };
  if (!result.series[series]) return gone(about, "report.no-series");
  if (live.what === "sentence") return sentence(about);
  const slot = slotOf(result, series);
  if (live.what === "period") return { text: periodName(result, series, slot, words) };
  if (live.what === "highest" || live.what === "lowest") return extreme(live.what, series, slot, about);
  const row = rowOf(live, about);
  const area = row === undefined ? undefined : result.areas[row];
  if (live.what === "area" && !live.area && !isOne(row, about)) return severalAreas(about);
  if (row === undefined || !area) return gone(about, "report.no-area");
  if (live.what === "area") return { text: words.localised(area.name) };
  const cell = cellAt(result, series, row, slot);
  const { figure, remarks } = cellInWords(result, cell, words);
  if (result.reason[cell] !== REASON.present) return { text: figure, missing: true };
  if (live.what === "figure") return { text: remarks.length === 0 ? figure : `${figure} (${remarks.join(", ")})` };
  if (live.what === "place") {
    const { place, of } = placeOf(result, series, row, slot);
    if (place === 0 || of < LEAST_PLACED) return gone(about, "report.no-place");
    return { text: words.text("report.place-of", { place, of }) };
  }
  const first = result.slots.findIndex((_, at) => result.reason[cellAt(result, series, row, at)] === REASON.present);
  const lines = first < slot ? changeLines(result, series, row, slot, words, first) : [];
  return lines.length === 0 ? gone(about, "report.no-change") : { text: lines.join(" ") };
}

const gone = ({ words }: About, id: string): Said => ({ text: words.text(id), missing: true });

/** The last slot in which the series has a figure, so that one that ends earlier is not said to be missing. */
function slotOf(result: Result, series: number): number {
  const filled = (slot: number) =>
    result.areas.some((_, row) => result.reason[cellAt(result, series, row, slot)] === REASON.present);
  const last = result.slots.findLastIndex((_, slot) => filled(slot));
  return last < 0 ? result.slots.length - 1 : last;
}

function rowOf({ area }: Live, about: About): number | undefined {
  const { result, place } = about;
  const rowWith = (code: string) => {
    const row = result.areas.findIndex((one) => one.code === code);
    return row < 0 ? undefined : row;
  };
  if (area?.startsWith("~")) return referenceRows(result)[Number(area.slice(1)) - 1];
  if (area) return rowWith(area);
  return (
    (place === undefined ? undefined : rowWith(place)) ??
    selectedRows(result)[0] ??
    (result.areas.length > 0 ? 0 : undefined)
  );
}

function referenceRows(result: Result): number[] {
  return result.areas.flatMap(({ role }, row) => (role === "reference" ? [row] : []));
}

/** Whether the row is what the figure is about, and not just the first of many. */
function isOne(row: number | undefined, { result, place }: About): boolean {
  return row !== undefined && (selectedRows(result).length === 1 || result.areas[row]?.code === place);
}

function severalAreas({ result, areas, words }: About): Said {
  const name = areasOf(result, areas);
  return name === undefined ? { text: "" } : { text: words.say({ id: "analysis.title", params: { name } }) };
}

function sentence({ result, areas, words, place }: About): Said {
  const [first] = describe(result, areas, place);
  return { text: first ? words.say(first) : "" };
}

/** Who has the most or the least, and how much; those that have the same are named too. */
function extreme(which: "highest" | "lowest", series: number, slot: number, about: About): Said {
  const { result, words } = about;
  const known = selectedRows(result).filter(
    (row) => result.reason[cellAt(result, series, row, slot)] === REASON.present,
  );
  const valueOf = (row: number) => result.values[cellAt(result, series, row, slot)] ?? NaN;
  const values = known.map(valueOf);
  const limit = which === "highest" ? Math.max(...values) : Math.min(...values);
  const found = known.filter((row) => valueOf(row) === limit);
  const [first] = found;
  if (first === undefined || known.length < 2) return gone(about, "report.no-extreme");
  const names = found.map((row) => words.localised(result.areas[row]?.name ?? { nl: "", en: "" }));
  const area =
    names.length > MOST_NAMED
      ? words.text("report.several", { count: names.length })
      : new Intl.ListFormat(words.locale).format(names);
  const { figure } = cellInWords(result, cellAt(result, series, first, slot), words);
  return { text: words.text("report.with-figure", { area, figure }) };
}

/** Series and areas compared with that a menu of live figures offers. */
const MOST_SERIES = 6;
const MOST_REFERENCES = 4;

/** Something that can be said of a figure: what it is called in a menu, and what it says now. */
export interface Fact {
  readonly live: Live;
  readonly name: string;
  readonly text: string;
}

/** What can be said of a figure now, for a menu: whatever has words, with them. */
export function factsOf(about: About): Fact[] {
  const { result, words } = about;
  const several = result.series.length > 1;
  const offered = result.series.slice(0, MOST_SERIES).flatMap((_, at): Live[] => {
    const of = several ? { series: at + 1 } : {};
    const compared = referenceRows(result)
      .slice(0, MOST_REFERENCES)
      .map((__, n): Live => ({ what: "figure", ...of, area: `~${n + 1}` }));
    return [
      { what: "figure", ...of },
      ...compared,
      ...(["place", "change", "highest", "lowest"] as const).map((what) => ({ what, ...of })),
    ];
  });
  const whole = (["area", "period", "sentence", "title"] as const).map((what): Live => ({ what }));
  return [...offered, ...whole].flatMap((live) => {
    const { text, missing } = sayLive(live, about);
    const row = live.what === "figure" ? rowOf(live, about) : undefined;
    const area = row === undefined ? undefined : result.areas[row]?.name;
    const name = area ? words.localised(area) : words.text(`report.live-${live.what}`);
    return missing || text === "" ? [] : [{ live, name, text }];
  });
}
