import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue, Indicator, Kind } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import { finalKind } from "../kinds.ts";
import type { OwnFormula, Query, SeriesChoice } from "../query.ts";
import type { ResultNote } from "../result.ts";
import type { Expanded, Series } from "../series.ts";
import { defaultDenominator, expandSeries } from "../series.ts";
import { calculationWords } from "../words.ts";
import type { FormulaError, Operand, Program } from "./grammar.ts";
import type { Meaning } from "./meaning.ts";
import { meaningOf } from "./meaning.ts";
import { parseFormula } from "./parse.ts";

/** A formula whose series are all there. */
export interface SeriesFormula {
  readonly own: OwnFormula;
  readonly program: Program;
  /** One per operand of the program. */
  readonly operands: readonly Series[];
}

export type Checked = { readonly formula: SeriesFormula } | { readonly error: FormulaError };

/** Reads a formula and finds its series; the error is at the character where the text or the name is wrong. */
export function checkFormula(own: OwnFormula, catalogue: Catalogue): Checked {
  const parsed = parseFormula(own.text);
  if ("error" in parsed) return parsed;
  const operands: Series[] = [];
  for (const operand of parsed.program.operands) {
    const series = seriesOf(operand, catalogue);
    if ("message" in series) return { error: series };
    operands.push(series);
  }
  return { formula: { own, program: parsed.program, operands } };
}

/** The one series that an operand names. */
function seriesOf({ choice, at, length }: Operand, catalogue: Catalogue): Series | FormulaError {
  const error = (message: Message): FormulaError => ({ at, length, message });
  const indicator = indicatorOf(catalogue, choice.indicator);
  if (!indicator) {
    const id = `analysis.formula-unknown${choice.indicator.includes("-") ? "-minus" : ""}`;
    return error({ id, params: { text: choice.indicator, at: at + 1 } });
  }
  const unknown = Object.keys(choice.members).find((id) => !indicator.dimensions.some((each) => each.id === id));
  if (unknown !== undefined)
    return error({ id: "analysis.formula-dimension", params: { name: indicator.name, text: unknown } });
  const { series, notes } = expandSeries(choice, catalogue);
  const [first] = series;
  const [note] = notes;
  if (note) return error(note.message);
  if (first && series.length === 1) return first;
  const open = indicator.dimensions.find((each) => each.total === undefined && !(each.id in choice.members));
  const member = open?.members[0]?.code ?? "";
  const params = { name: indicator.name, dimension: open?.name ?? "", example: `[${open?.id ?? ""}=${member}]` };
  return error({ id: "analysis.formula-member", params });
}

/** The series of an own formula; one that is wrong or not there is named in a note and left out. */
export function expandFormula(choice: SeriesChoice, query: Query, catalogue: Catalogue): Expanded {
  const id = choice.indicator;
  const own = query.formulas && Object.hasOwn(query.formulas, id) ? query.formulas[id] : undefined;
  if (!own) return left({ id: "analysis.formula-none", params: { id } });
  const checked = checkFormula(own, catalogue);
  if ("error" in checked) {
    const { at, message } = checked.error;
    return left({ id: "analysis.formula-wrong", params: { name: own.name, at: at + 1, why: message } });
  }
  const { formula } = checked;
  const indicator = indicatorFor(id, formula);
  const { source, calculations } = choice;
  const key = [
    `${source}:${id}`,
    ...calculations.map((each) => calculationWords(each, defaultDenominator(indicator))),
  ].join("~");
  return { series: [{ key, source, indicator, members: {}, calculations, formula }], notes: [] };
}

function left(message: Message): Expanded {
  const note: ResultNote = { severity: "caution", message };
  return { series: [], notes: [note] };
}

/** What is known of a formula before its figures are: it stands where else an indicator of the catalogue stands. */
function indicatorFor(id: string, { own, program, operands }: SeriesFormula): Indicator {
  const indicators = [...new Set(operands.map(({ indicator }) => indicator))];
  const meanings = operands.map(({ indicator, calculations }): Meaning => ({
    kind: finalKind(indicator, calculations),
    top: indicator.unit,
    factor: 1,
    decimals: indicator.decimals,
  }));
  const kind: Kind = meaningOf(program.root, meanings).kind ?? "score";
  const first = operands[0]?.indicator;
  const unit = { nl: own.unit ?? "", en: own.unit ?? "" };
  return {
    id,
    name: { nl: own.name, en: own.name },
    description: { nl: own.text, en: own.text },
    theme: first?.theme ?? "",
    unit,
    decimals: own.decimals ?? 0,
    kind,
    time: first?.time ?? "stock",
    dateBasis: first?.dateBasis ?? unit,
    aggregation: { rule: "none" },
    dimensions: [],
    spans: [],
    notes: indicators.flatMap(({ notes }) => notes),
    ...(indicators.some(({ statusUnknown }) => statusUnknown === true) && { statusUnknown: true }),
    opening: { view: "table", level: first?.opening.level ?? "", periods: "latest", areas: "all" },
    keywords: { nl: [], en: [] },
    provider: first?.provider ?? "",
    hash: "",
  };
}
