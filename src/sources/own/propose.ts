import type { Areas } from "../../cube/area.ts";
import { PER_PERIOD } from "../../cube/area.ts";
import { indicatorOf } from "../live/measure.ts";
import type { Choices, ColumnRole, TopicChoice } from "./choices.ts";
import { OWN_KINDS } from "./kinds.ts";
import { textOf, transposed } from "./grid.ts";
import type { Cell, Grid, Sheet } from "./grid.ts";
import { decimalOf, decimalsIn, readFigure } from "./numbers.ts";
import type { Decimal } from "./numbers.ts";
import { headOf, readPeriod } from "./periods.ts";
import { placesOf } from "./places.ts";
import { areaColumnOf, CODE_HEAD, headRowOf, headsOf, isTurned } from "./where.ts";

/** What the person has said; the rest is guessed anew. */
export type Corrections = Partial<Choices>;

export interface Proposal {
  readonly choices: Choices;
  /** The sheet as it is read: turned where that was chosen. */
  readonly grid: Grid;
  readonly heads: readonly string[];
  /** False where the texts of the file leave room for the other mark. */
  readonly decimalSure: boolean;
}

const LEVEL_HEAD = /^(?:geo ?level|gebiedsniveau|niveau|regioniveau|soort ?(?:gebied|regio)|level)$/i;
const PERIOD_HEAD =
  /^(?:jaar|jaren|year|years|verslagjaar|schooljaar|perioden?|periods?|tijd|maand|month|kwartaal|quarter|week|datum|date|dag|day|peildatum)\b/i;
const TOPIC_HEAD = /^(?:indicator\w*|onderwerp\w*|variabele?n?|variables?|measures?|topics?|kenmerk\w*|rubriek)$/i;
const ROWS_LOOKED_AT = 400;

/**
 * Guesses how a sheet is to be read: which column says the area, which the period, what the heads mean, which mark
 * stands before decimals. What the person corrected is left as it is, and the rest follows from it.
 */
export function propose(sheets: readonly Sheet[], areas: Areas, file: string, said: Corrections): Proposal {
  const sheet = sheets.find(({ name }) => name === said.sheet) ?? sheets[0] ?? NOTHING;
  const places = placesOf(areas);
  const levels = areas.levels.map(({ id }) => id);
  const turned = said.turned ?? isTurned(sheet, places, levels);
  const grid = turned ? transposed(sheet) : sheet;
  const found = areaColumnOf(grid, places, said.level === undefined ? levels : [said.level]);
  const level = said.level ?? found?.level ?? "gemeente";
  const chosen = said.columns?.findIndex(({ role }) => role === "area") ?? -1;
  const column = chosen >= 0 ? chosen : (found?.column ?? 0);
  const isPlace = (cell: Cell | undefined): boolean => places.find(cell, level) !== undefined;
  const headRow = said.headRow ?? headRowOf(grid, column, isPlace, turned);
  const heads = headsOf(grid, headRow, turned, column);
  const rows = sampled(grid, headRow);
  const marks = decimalOf(
    rows.flatMap((row) => row.filter((_, at) => at !== column)),
    said.delimiter === "," ? "." : ",",
  );
  const decimal = said.decimal ?? marks.decimal;
  const columns =
    said.columns?.map(withPeriod) ??
    rolesOf(heads, rows, { area: found || chosen >= 0 ? column : -1, decimal, bare: headRow < 0 });
  const title = titleOf(sheet, turned ? column : headRow, file);
  const proposed = topicsOf(columns, rows, decimal, title);
  const corrected = new Map((said.topics ?? []).map((topic) => [topic.head, topic]));
  return {
    grid,
    heads,
    decimalSure: said.decimal !== undefined || marks.sure,
    choices: {
      sheet: sheet.name,
      delimiter: said.delimiter ?? "",
      decimal,
      turned,
      headRow,
      level,
      division: said.division ?? PER_PERIOD,
      period: said.period === undefined ? (periodIn(title) ?? periodIn(file) ?? "") : (readPeriod(said.period) ?? ""),
      columns,
      places: said.places ?? {},
      topics: proposed.map((topic) => corrected.get(topic.head) ?? topic),
    },
  };
}

/** A period as the person typed it, in the words of the model. */
function withPeriod(role: ColumnRole): ColumnRole {
  return role.role === "figure" ? { ...role, period: readPeriod(role.period) ?? "" } : role;
}

const NOTHING: Sheet = { name: "", rows: [], lines: [], broken: [] };

/** A year that stands somewhere in a title or the name of a file. */
function periodIn(text: string): string | undefined {
  return /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(text)?.[1];
}

function sampled({ rows }: Grid, headRow: number): readonly (readonly Cell[])[] {
  const below = rows.slice(headRow + 1);
  const step = Math.max(1, Math.floor(below.length / ROWS_LOOKED_AT));
  return below.filter((_, at) => at % step === 0);
}

/** What stands by itself above the first `heads` row, else the name of the file without its ending. */
function titleOf({ rows }: Grid, heads: number, file: string): string {
  const above = rows.slice(0, Math.max(0, heads)).map((row) => row.map(textOf).filter(Boolean));
  const title = above.find((texts) => texts.length === 1)?.[0];
  return title ?? file.replace(/\.[a-z]{2,5}$/i, "").replace(/[_-]+/g, " ");
}

interface Known {
  readonly area: number;
  readonly decimal: Decimal;
  /** There are no heads. */
  readonly bare: boolean;
}

function rolesOf(heads: readonly string[], rows: readonly (readonly Cell[])[], known: Known): ColumnRole[] {
  const roles = heads.map((head, at): ColumnRole => {
    const cells = rows.map((row) => row[at]).filter((cell) => textOf(cell) !== "");
    if (at === known.area) return { role: "area" };
    if (LEVEL_HEAD.test(head)) return { role: "level" };
    if (isPeriods(head, cells, known.bare)) return { role: "period" };
    if (TOPIC_HEAD.test(head) && cells.some((cell) => readFigure(cell, known.decimal) === undefined))
      return { role: "topic" };
    if (CODE_HEAD.test(head)) return { role: "none" };
    const numbers = cells.filter((cell) => Number.isFinite(readFigure(cell, known.decimal)?.value));
    const read = cells.filter((cell) => readFigure(cell, known.decimal) !== undefined);
    // A column of only *x* is one of figures too, if its head says a period.
    const isFigures = numbers.length > 0 ? read.length * 2 >= cells.length : headOf(head).period !== "";
    return isFigures ? { role: "figure", ...headOf(head) } : { role: "none" };
  });
  const has = (role: ColumnRole["role"]): boolean => roles.some((one) => one.role === role);
  const figures = roles.filter(({ role }) => role === "figure").length;
  // Beside a column of topics the one column of figures has no topic of its own.
  return roles.map((role) => (role.role === "figure" && has("topic") && figures === 1 ? { ...role, topic: "" } : role));
}

function isPeriods(head: string, cells: readonly (Cell | undefined)[], bare: boolean): boolean {
  const read = cells.filter((cell) => readPeriod(cell) !== undefined).length;
  if (cells.length === 0 || read < cells.length * 0.9) return false;
  const years = cells.every((cell) => /^\d{4}$/.test(textOf(cell)));
  // Bare years may as well be figures, unless the head says what they are.
  return !years || bare || PERIOD_HEAD.test(head);
}

/** The topics that the figures are about, each once, with what can be seen of unit, kind and decimals. */
function topicsOf(
  columns: readonly ColumnRole[],
  rows: readonly (readonly Cell[])[],
  decimal: Decimal,
  title: string,
): TopicChoice[] {
  const said = columns.findIndex(({ role }) => role === "topic");
  const cells = new Map<string, (Cell | undefined)[]>();
  for (const [at, role] of columns.entries()) {
    if (role.role !== "figure") continue;
    for (const row of rows) {
      const head = role.topic || (said >= 0 ? textOf(row[said]) : "");
      const list = cells.get(head);
      if (list) list.push(row[at]);
      else cells.set(head, [row[at]]);
    }
  }
  return [...cells].map(([head, values]) => topicOf(head, head === "" ? title : head, values, decimal));
}

const UNIT = /^(.*\S)\s*[([]([^()[\]]{1,40})[)\]]$/;

function topicOf(head: string, called: string, cells: readonly (Cell | undefined)[], decimal: Decimal): TopicChoice {
  const split = UNIT.exec(called);
  const percent = /%|procent|percent/i.test(called) || cells.some((cell) => /%\s*$/.test(textOf(cell)));
  const values = cells.map((cell) => readFigure(cell, decimal)?.value ?? Number.NaN).filter(Number.isFinite);
  const whole = values.every(Number.isInteger);
  const euro = /€|\beuro?\b/i.test(called) || cells.some((cell) => /^\s*€/.test(textOf(cell)));
  const unit = split?.[2]?.trim() ?? (percent ? "%" : euro ? "euro" : whole ? "aantal" : "");
  const name = (split?.[1] ?? called).replace(/\s*%$/, "").replace(/\s+/g, " ").trim();
  const facts = { source: "", id: "", name, description: "", decimals: 0, dimensions: [], spans: [] };
  const { kind } = indicatorOf({ ...facts, unit, relative: !whole && !euro, provider: "", hash: "" });
  return {
    head,
    name,
    unit,
    decimals: Math.min(6, Math.max(0, ...cells.slice(0, 2000).map((cell) => decimalsIn(cell, decimal)))),
    kind: OWN_KINDS.find((one) => one === kind) ?? "ratio",
    aggregation: "none",
    // A spreadsheet keeps 12 % as 0.12; a text says what it shows.
    hundredfold: percent && cells.some((cell) => typeof cell === "number") && values.every((one) => Math.abs(one) <= 1),
  };
}
