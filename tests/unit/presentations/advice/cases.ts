import type { Advice } from "../../../../src/presentations/form.ts";
import type { RawOptions } from "../../../../src/presentations/defineForm.ts";

/** A trap on figures of the embedded store: the selection, the form that would mislead, and what must be said of it. */
export interface Case {
  readonly link: string;
  readonly form: string;
  readonly options?: RawOptions;
  readonly says: `${Advice["grade"]} ${string}`;
  /** What the button does: `mend` and the end of its label, the form it shows, or `rate`. Absent: nothing mends it. */
  readonly offers?: string;
  /** One of the traps of every form: none but the table, and forms of one moment where that is harmless, calls it good. */
  readonly trap?: string;
}

export const CASES: Readonly<Record<string, Case>> = {
  "stacking means": {
    link: "indicators=house-price&areas=group:g4&periods=2025",
    form: "stacked",
    says: "misleading advice.no-sum",
    offers: "form bar",
  },
  "a circle of shares of different things": {
    link: "indicators=share-65plus,self-rated-health&areas=GM0344&periods=2024",
    form: "pie",
    says: "impossible advice.no-whole",
    offers: "form bar",
  },
  "some parts taken for the whole": {
    link: "indicators=population-age~age.0-14.15-24&areas=group:g4&periods=2024",
    form: "stacked",
    says: "possible advice.part",
    offers: "mend all-members",
  },
  "two units in one stack, several years": {
    link: "indicators=population,crimes&areas=GM0344,GM0363&periods=2023..2024",
    form: "stacked",
    says: "misleading advice.units",
    offers: "mend index",
  },
  "two units on the axes of one line chart": {
    link: "indicators=house-price,population&areas=GM0344&periods=2019..2025",
    form: "dual",
    says: "misleading dual.misleading",
    offers: "mend index",
  },
  "counts on a map": {
    link: "indicators=crimes&areas=all&periods=2025",
    form: "map",
    says: "misleading map.advice-counts",
    offers: "rate",
  },
  "two counts on a map": {
    link: "indicators=crimes,covid-admissions~by.year&areas=all&periods=2021",
    form: "map",
    says: "misleading map.advice-counts",
    offers: "mend rates",
  },
  "growth from a tiny base on a map": {
    link: "indicators=covid-admissions~by.month~growth.previous&areas=in:PV26&periods=2020-10",
    form: "map",
    says: "possible advice.tiny-growth",
    offers: "mend difference-rates",
    trap: "tiny-base",
  },
  "counts beside those of the whole country": {
    link: "indicators=crimes&areas=GM0344,GM0307&compare=NL01&periods=2025",
    form: "bar",
    says: "misleading charts.bar-crushed",
    offers: "mend rates",
  },
  "inhabitants beside those of the whole country": {
    link: "indicators=population&areas=GM0344&compare=NL01&periods=2024",
    form: "bar",
    says: "misleading charts.bar-crushed",
    offers: "mend no-references",
  },
  "lines made flat by that of the whole country": {
    link: "indicators=population&areas=GM0344,GM0307&compare=NL01&periods=2019..2024",
    form: "line",
    says: "possible charts.line-crushed",
    offers: "mend index",
  },
  "small denominators": {
    link: "indicators=crimes~per.1000&level=buurt&areas=in:GM0344&periods=2024",
    form: "ranking",
    says: "possible advice.too-small",
    offers: "mend larger",
    trap: "too-small",
  },
  "few areas for a regression": {
    link: "indicators=income-per-inhabitant,self-rated-health&areas=in:PV24&periods=2024",
    form: "scatter",
    says: "misleading advice.few-areas",
    offers: "mend all-areas",
  },
  "two topics that have no figures of the period chosen": {
    link: "indicators=income-per-inhabitant,self-rated-health&periods=2022",
    form: "scatter",
    says: "impossible scatter.no-pairs",
    offers: "mend periods",
  },
  "mixed reference dates": {
    link: "indicators=share-65plus,self-rated-health,crimes-per-1000&areas=GM0344&compare=GM0363&periods=latest",
    form: "profile",
    says: "possible advice.mixed-dates",
    offers: "mend periods",
    trap: "mixed-dates",
  },
  "mixed borders": {
    link: "indicators=population,crimes&areas=in:PV30&periods=2021",
    form: "bar",
    says: "possible advice.mixed-borders",
    offers: "mend recast-year",
    trap: "mixed-borders",
  },
  "growth from a tiny base": {
    link: "indicators=covid-admissions~by.month~growth.previous&areas=in:PV26&periods=2020-10",
    form: "bar",
    says: "possible advice.tiny-growth",
    offers: "mend difference",
    trap: "tiny-base",
  },
  "a municipality that merged": {
    link: "indicators=population&areas=GM0363,GM0344&periods=2019..2024",
    form: "line",
    says: "possible advice.changed",
    offers: "mend recast",
    trap: "merged",
  },
  "a municipality that merged, of figures that cannot be recast": {
    link: "indicators=house-price&areas=GM0363,GM0344&periods=2019..2024",
    form: "line",
    says: "possible advice.changed",
    trap: "merged",
  },
  "growth of a municipality that merged, in one period": {
    link: "indicators=population~growth.2019&areas=all&periods=2024",
    form: "map",
    says: "possible advice.changed",
    offers: "mend recast",
    trap: "merged",
  },
  "a comparison across a change of testing policy": {
    link: "indicators=covid-cases~by.month&areas=GM0344&periods=2020-03-02..2020-12-31",
    form: "line",
    says: "possible advice.crossed",
    trap: "dated",
  },
  "a month against the same month before a change of testing policy": {
    link: "indicators=covid-cases~by.month~diff.year&areas=in:PV26&periods=2021-05",
    form: "bar",
    says: "possible advice.crossed",
    trap: "dated",
  },
  "days around a backlog of reports": {
    link: "indicators=covid-cases&areas=GM0344&periods=2022-02-01..2022-02-20",
    form: "line",
    says: "possible advice.crossed",
    trap: "dated",
  },
  "two date bases in one picture": {
    link: "indicators=covid-admissions~sum.7,covid-cases~sum.7&areas=GM0344&periods=2020-10-01..2020-12-31",
    form: "line",
    says: "possible advice.date-bases",
    trap: "date-bases",
  },
  "too many lines": {
    link: "indicators=owner-occupied-homes&areas=in:PV28&periods=2023,2024",
    form: "line",
    says: "possible charts.line-many",
    offers: "mend highest",
  },
  "too many parts": {
    link: "indicators=votes-tk2025&areas=GM0344&periods=2025",
    form: "pie",
    says: "misleading pie.many",
    offers: "mend largest",
  },
  "a sum over periods of a state": {
    link: "indicators=population~sum.7&areas=group:g4&periods=2024",
    form: "table",
    says: "impossible advice.not-over-time",
    offers: "mend no-sum",
  },
  "a line of one moment": {
    link: "indicators=house-price&areas=GM0344&periods=2025",
    form: "line",
    says: "impossible charts.line-one-period",
    offers: "mend development",
  },
  "small lines of one day": {
    link: "indicators=covid-admissions&areas=GM0344&periods=2020-04-01",
    form: "multiples",
    says: "impossible charts.line-one-period",
    offers: "mend development",
  },
  "then and now of one moment": {
    link: "indicators=house-price&areas=in:PV26&periods=2025",
    form: "slope",
    says: "impossible slope.one-moment",
    offers: "mend two-moments",
  },
  "a change of one moment": {
    link: "indicators=house-price&periods=2025",
    form: "change",
    says: "impossible atlas.one-moment",
    offers: "mend two-moments",
  },
  "maps side by side of one moment": {
    link: "indicators=house-price&periods=2025",
    form: "maps",
    says: "impossible atlas.one-map",
    offers: "mend development",
  },
  "an average line taken for the Netherlands": {
    link: "indicators=house-price&areas=in:PV26&periods=2025",
    form: "bar",
    options: { average: true },
    says: "possible advice.average",
    offers: "mend country",
  },
};
