import { REASON } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { emptyPicture } from "../chart/emptyPicture.ts";
import { markedOption } from "../chart/frame.ts";
import { gridReach } from "../chart/gridReach.ts";
import type { GridItem } from "../chart/gridReach.ts";
import { cellInWords, periodName } from "../chart/names.ts";
import type { Picture, Reading } from "../chart/picture.ts";
import { figurePlace } from "../figurePlace.ts";
import { layProfile } from "./layout.ts";
import { profileOf } from "./model.ts";
import type { Profile } from "./model.ts";
import type { ProfileOptions } from "./options.ts";

/** A profile laid out for a size: a row per topic, in it the area and its comparisons. */
export function profilePicture(
  result: Result,
  options: ProfileOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const profile = profileOf(result, words, mine);
  if (!profile) return emptyPicture(size, words.text("advice.no-figures"), theme);
  const own = result.areas[profile.who[0] ?? -1]?.code === mine ? theme.mine : theme.accent;
  const layout = layProfile(result, profile, options, words, theme, size, own);
  const rows = layout.dots.map((dots, at) =>
    dots.map(({ cell, who, x, y }): GridItem => {
      return {
        ...{ x, y, outline: "", away: (px, py) => Math.hypot(px - x, py - y) - (who === 0 ? 2 : 0) },
        read: () => readProfile(result, profile, at, who, cell, words),
      };
    }),
  );
  const first = profile.rows.findIndex(({ cells }) => result.reason[cells[0] ?? -1] === REASON.present);
  return {
    width: layout.width,
    height: layout.height,
    option: markedOption(layout.marks, theme),
    reach: gridReach(rows, { row: Math.max(0, first), column: 0 }, true),
    shape: "point",
    marked: [words.text("profile.own-scales")],
    left: leftOut(result, profile, words),
  };
}

/** A topic of one area in words, and between which figures all areas lie. */
export function readProfile(
  result: Result,
  profile: Profile,
  at: number,
  who: number,
  cell: number,
  words: Words,
): Reading {
  const row = profile.rows[at];
  const area = result.areas[profile.who[who] ?? -1];
  const { figure, remarks } = cellInWords(result, cell, words);
  return {
    name: [row?.name, area && words.localised(area.name)].filter(Boolean).join(", "),
    period: periodName(result, row?.series ?? 0, profile.slot, words),
    figure,
    remarks: [...remarks, ...rangeWords(result, profile, at, words)],
    code: area && !area.parts ? area.code : null,
    source: figurePlace(result, cell),
  };
}

/** Between which figures all areas lie. */
function rangeWords(result: Result, { rows }: Profile, at: number, words: Words): string[] {
  const row = rows[at];
  if (!row?.range) return [];
  const decimals = result.series[row.series]?.decimals ?? 0;
  const figure = (value: number) => ({ value, decimals });
  return [words.text("profile.between", { low: figure(row.range.low), high: figure(row.range.high) })];
}

/** What is not drawn as a dot or a row of its own. */
function leftOut(result: Result, { rows, others, moreReferences }: Profile, words: Words): string {
  const topics = { drawn: rows.length, count: result.series.length };
  return [
    rows.length < result.series.length ? words.text("charts.not-drawn", topics) : "",
    others > 0 ? words.text("profile.others", { count: others }) : "",
    moreReferences > 0 ? words.text("profile.more-references", { count: moreReferences }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
