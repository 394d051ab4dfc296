import type { LevelId } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Query, SeriesChoice } from "../query.ts";
import type { Expanded, Series } from "../series.ts";
import type { SeriesLayout } from "../layout.ts";
import type { Geography } from "../geography.ts";
import type { FillGround, FilledFormula } from "./fill.ts";
import { fillFormula } from "./fill.ts";
import type { MeasureTools } from "../measure.ts";
import type { Measured } from "./layout.ts";
import { measureFormula, periodFor, placeFormula } from "./layout.ts";
import { parseFormula } from "./parse.ts";
import { formulaNotes } from "./said.ts";
import type { SeriesFormula } from "./series.ts";
import { expandFormula } from "./series.ts";

/** What the rest of the analysis asks of own formulas; it comes in with the first question that has one. */
export interface FormulaTool {
  /** The series that the formulas of a query name. */
  readonly choices: (query: Query) => readonly SeriesChoice[];
  readonly expand: (choice: SeriesChoice, query: Query, catalogue: Catalogue) => Expanded;
  readonly measure: (
    series: Series,
    formula: SeriesFormula,
    catalogue: Catalogue,
    level: LevelId,
    geography: Geography,
    tools: MeasureTools,
  ) => Measured;
  readonly place: (layout: SeriesLayout, formula: SeriesFormula, operands: readonly Measured[]) => SeriesLayout;
  readonly notes: typeof formulaNotes;
  readonly periodFor: typeof periodFor;
  readonly fill: (layout: SeriesLayout, operands: readonly SeriesLayout[], ground: FillGround) => FilledFormula;
}

export const formulaTool: FormulaTool = {
  choices: ({ formulas = {} }) =>
    Object.values(formulas).flatMap(({ text }) => {
      const parsed = parseFormula(text);
      return "program" in parsed ? parsed.program.operands.map(({ choice }) => choice) : [];
    }),
  expand: expandFormula,
  measure: measureFormula,
  place: placeFormula,
  notes: formulaNotes,
  periodFor,
  fill: fillFormula,
};
